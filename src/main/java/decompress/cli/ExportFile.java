package decompress.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Where an export goes: standard output or a file, always in UTF-8. */
final class ExportFile implements Closeable {
    /** By this mark a spreadsheet knows the encoding; in a pipe it would be in the way. */
    private static final String MARK = "\uFEFF";

    private final Writer writer;

    private ExportFile(OutputStream out) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    static ExportFile open(Environment environment, Optional<Path> output, Path log, ExportFormat format)
            throws IOException {
        if (output.isEmpty()) {
            return new ExportFile(staysOpen(environment.io().out()));
        }
        var path = output.get();
        if (Files.exists(path) && Files.exists(log) && Files.isSameFile(path, log)) {
            throw Failure.usage("--output: " + path + " is the log itself; name another file.");
        }
        var file = new ExportFile(Files.newOutputStream(path));
        if (format == ExportFormat.CSV) {
            file.writer.write(MARK);
        }
        return file;
    }

    static Failure unwritable(Path output, IOException why) {
        var reason = why instanceof NoSuchFileException ? "its folder does not exist" : why.getMessage();
        return Failure.failed("cannot write " + (output == null ? "to standard output" : output) + ": " + reason);
    }

    Writer writer() {
        return writer;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static OutputStream staysOpen(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
