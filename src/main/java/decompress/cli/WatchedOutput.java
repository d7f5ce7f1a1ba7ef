package decompress.cli;

import decompress.perform.ExitCode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Optional;

/** An output that remembers the first failure to write, which a {@link PrintWriter} keeps to itself. */
final class WatchedOutput extends OutputStream {
    /** The reader has seen enough, such as {@code head}: no message is needed. */
    private static final String READER_GONE = "Broken pipe";

    private static final String CLOSED = "Bad file descriptor";

    private final OutputStream out;
    private volatile Optional<IOException> failure = Optional.empty();

    WatchedOutput(OutputStream out) {
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

    /**
     * Returns the exit code of a command that ended with this one, and reports lost output. A command that failed or was
     * stopped says nothing of an output that was closed from the start.
     */
    int settle(int code, PrintWriter err) {
        var why = failure.map(IOException::getMessage).orElse(READER_GONE);
        var isDone = code == ExitCode.DONE;
        if (why.equals(READER_GONE) || why.equals(CLOSED) && !isDone) {
            return code;
        }
        err.println("decompress: cannot write to standard output: " + (why.equals(CLOSED) ? "it is closed" : why));
        return isDone ? ExitCode.FAILED : code;
    }
}
