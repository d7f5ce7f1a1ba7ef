package decompress.report;

import decompress.session.SessionRecord;
import decompress.text.SafeText;
import java.io.IOException;
import java.util.function.Supplier;

/** The log's own lines, without what was taken back and with all notes; a merge takes them in again. */
public final class LinesExport implements Export {
    private final Appendable out;

    public LinesExport(Appendable out) {
        this.out = out;
    }

    @Override
    public void begin() {
        // Lines need no beginning.
    }

    @Override
    public void take(SessionRecord session, Supplier<String> line) throws IOException {
        out.append(SafeText.escaped(line.get())).append('\n');
    }

    @Override
    public void end() {
        // Nor an end.
    }
}
