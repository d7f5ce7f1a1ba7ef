package decompress.cli.io;

import decompress.perform.ExitCode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.Set;

/** An output that remembers the first failure to write, which a {@link PrintWriter} keeps to itself. */
public final class WatchedOutput extends OutputStream {
    /** The reader is gone, or there never was one: no message is needed. */
    private static final Set<String> NOBODY_READS = Set.of("Broken pipe", "Bad file descriptor");

    private final OutputStream out;
    private volatile Optional<IOException> failure = Optional.empty();

    public WatchedOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException why) {
            failure = Optional.of(why);
            throw why;
        }
    }

    /** Returns the exit code of a command that ended with this one, and reports lost output. */
    public int settle(int code, PrintWriter err) {
        if (failure.isEmpty()) {
            return code;
        }
        var lost = failure.map(IOException::getMessage).filter(why -> !NOBODY_READS.contains(why));
        lost.ifPresent(why -> err.println("decompress: cannot write to standard output: " + why));
        return lost.isPresent() && code == ExitCode.DONE ? ExitCode.FAILED : code;
    }
}
