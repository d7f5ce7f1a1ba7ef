package decompress.log;

import decompress.json.JsonException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;

/** Files that hold one session each and are replaced as a whole. */
final class Snapshots {
    private Snapshots() {}

    static Path draftOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".tmp");
    }

    static void write(Path file, Snapshot snapshot, boolean over) throws IOException {
        Private.folders(file.getParent());
        var draft = draftOf(file);
        var options =
                EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        try (var out = FileChannel.open(draft, options, Private.file(draft))) {
            var bytes = ByteBuffer.wrap(snapshot.json(over).getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        Private.force(file.getParent());
    }

    static Snapshot read(Path file) throws IOException, JsonException, BadLineException {
        return Snapshot.read(Files.readAllBytes(file));
    }
}
