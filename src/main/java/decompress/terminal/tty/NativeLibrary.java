package decompress.terminal.tty;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.fusesource.jansi.internal.OSInfo;

/** Jansi's native part, where it lies ready beside the program. */
final class NativeLibrary {
    private NativeLibrary() {}

    /**
     * Whether Jansi will load. It complains on stderr when it cannot, so its file is loaded here first, and it never gets to
     * unpack one by itself: a temporary folder may forbid to run anything.
     */
    static boolean isReady() {
        var folder = System.getProperty("library.jansi.path");
        return folder != null && candidates(Path.of(folder)).anyMatch(NativeLibrary::loads);
    }

    /** The places in the order in which Jansi tries them. */
    private static Stream<Path> candidates(Path folder) {
        var name = System.mapLibraryName("jansi").replace(".dylib", ".jnilib");
        return Stream.of(folder.resolve(OSInfo.getNativeLibFolderPathForCurrentOS()), folder)
                .map(place -> place.resolve(name).toAbsolutePath())
                .filter(Files::exists)
                .limit(1);
    }

    private static boolean loads(Path file) {
        try {
            System.load(file.toString());
            return true;
        } catch (UnsatisfiedLinkError notHere) {
            return false;
        }
    }
}
