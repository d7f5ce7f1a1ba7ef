package decompress.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A private file that is written beside its place and takes it as a whole, or not at all. */
public final class Draft extends OutputStream {
    private final Path target;
    private final Path path;
    private final FileChannel channel;
    private final OutputStream out;
    private boolean closed;

    /** Begins a file in a folder that exists. */
    public Draft(Path target) throws IOException {
        this.target = target;
        this.path = target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        Files.deleteIfExists(path);
        this.channel = PrivateFolder.open(path, StandardOpenOption.CREATE_NEW);
        this.out = Channels.newOutputStream(channel);
    }

    /** Puts a whole file in the place. */
    public static void replace(Path target, byte[] content) throws IOException {
        try (var draft = new Draft(target)) {
            draft.write(content);
            draft.finish();
        }
    }

    /** Replaces a whole personal file; a link in its place stays, and its target is replaced. */
    public static void replaceBehindLink(Path target, byte[] content) throws IOException {
        replace(OwnLink.target(target), content);
    }

    /** Deletes the draft when a signal ends the program. */
    public Draft deletedOnExit() {
        path.toFile().deleteOnExit();
        return this;
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    /** Takes the permissions of another file, where files have such. */
    public void permissionsOf(Path other) throws IOException {
        if (PrivateFolder.knowsPermissions(path)) {
            Files.setPosixFilePermissions(path, Files.getPosixFilePermissions(other));
        }
    }

    /** Puts what was written in the place; it is on the disk when this returns. */
    public void finish() throws IOException {
        channel.force(true);
        channel.close();
        Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        closed = true;
        PrivateFolder.force(target.toAbsolutePath().getParent());
    }

    /** Leaves the place as it was, unless the draft was finished. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            channel.close();
            Files.deleteIfExists(path);
        }
    }
}
