package decompress.report;

import decompress.files.Draft;
import decompress.files.OwnLink;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where an export goes: a stream or a file, always in UTF-8. */
public final class ExportFile implements Closeable {
    /** By this mark a spreadsheet knows the encoding; in a pipe it would be in the way. */
    private static final String MARK = "\uFEFF";

    private final Writer writer;
    private final Optional<Draft> draft;
    private final Closeable end;

    private ExportFile(OutputStream out, Optional<Draft> draft, Closeable end) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.draft = draft;
        this.end = end;
    }

    /** A stream, which stays open. */
    public static ExportFile on(OutputStream stream) {
        return new ExportFile(stream, Optional.empty(), stream::flush);
    }

    /** A file that is written whole or not at all; a pipe or a device is written directly. */
    public static ExportFile at(Path path, ExportFormat format) throws IOException {
        var file = Files.exists(path) && !Files.isRegularFile(path) ? pipe(path) : draft(path);
        if (format == ExportFormat.CSV) {
            file.writer.write(MARK);
        }
        return file;
    }

    private static ExportFile pipe(Path path) throws IOException {
        var out = Files.newOutputStream(path);
        return new ExportFile(out, Optional.empty(), out);
    }

    private static ExportFile draft(Path path) throws IOException {
        var draft = new Draft(OwnLink.target(path)).deletedOnExit();
        return new ExportFile(draft, Optional.of(draft), draft);
    }

    public Writer writer() {
        return writer;
    }

    /** Everything is written; only now the file takes the place of an older one. */
    public void finish() throws IOException {
        writer.flush();
        if (draft.isPresent()) {
            draft.get().finish();
        }
    }

    @Override
    public void close() throws IOException {
        end.close();
    }
}
