package decompress.cli.io;

import decompress.cli.Environment;
import decompress.files.Draft;
import decompress.log.store.LogException;
import decompress.run.Failure;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Where an export goes: standard output or a file, always in UTF-8. */
public final class ExportFile implements Closeable {
    /** Writes all of an export. */
    public interface Content {
        void write(Writer out) throws IOException, LogException;
    }

    /** By this mark a spreadsheet knows the encoding; in a pipe it would be in the way. */
    private static final String MARK = "\uFEFF";

    private final Writer writer;
    private final Optional<Draft> draft;

    private ExportFile(OutputStream out, Optional<Draft> draft) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.draft = draft;
    }

    /** Writes an export to a file as a whole, or to standard output where none is named. */
    public static void write(
            Environment environment, Optional<Path> output, Path log, ExportFormat format, Content content)
            throws LogException {
        try (var file = open(environment, output, log, format)) {
            content.write(file.writer);
            file.finish();
        } catch (IOException why) {
            fail(output, why);
        } catch (UncheckedIOException why) {
            fail(output, why.getCause());
        }
    }

    /** What becomes of standard output is told at the very end, for all commands alike. */
    private static void fail(Optional<Path> output, IOException why) {
        output.ifPresent(path -> {
            var reason = why instanceof NoSuchFileException ? "its folder does not exist" : why.getMessage();
            throw Failure.failed("cannot write " + path + ": " + reason);
        });
    }

    private static ExportFile open(Environment environment, Optional<Path> output, Path log, ExportFormat format)
            throws IOException {
        if (output.isEmpty()) {
            return new ExportFile(staysOpen(environment.io().out()), Optional.empty());
        }
        var path = output.get();
        if (Files.exists(path) && Files.exists(log) && Files.isSameFile(path, log)) {
            throw Failure.usage("--output: " + path + " is the log itself; name another file.");
        }
        var file = to(path);
        if (format == ExportFormat.CSV) {
            file.writer.write(MARK);
        }
        return file;
    }

    /** What is no file, such as a pipe, cannot be replaced as a whole. */
    private static ExportFile to(Path path) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return new ExportFile(Files.newOutputStream(path), Optional.empty());
        }
        var draft = new Draft(Files.exists(path) ? path.toRealPath() : path);
        return new ExportFile(draft, Optional.of(draft));
    }

    /** Everything is written; only now the file takes the place of an older one. */
    private void finish() throws IOException {
        writer.flush();
        if (draft.isPresent()) {
            draft.get().finish();
        }
    }

    @Override
    public void close() throws IOException {
        if (draft.isPresent()) {
            draft.get().close();
        } else {
            writer.close();
        }
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
