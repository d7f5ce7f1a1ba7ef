package decompress.report;

import decompress.session.SessionRecord;
import decompress.text.SafeText;
import java.io.IOException;
import java.util.List;

/** The log's own lines as they are, without what was taken back; a merge takes them in again. */
public final class LinesExport implements Export {
    private final Appendable out;

    public LinesExport(Appendable out) {
        this.out = out;
    }

    @Override
    public void take(SessionRecord session, List<String> lines) throws IOException {
        for (var line : lines) {
            out.append(SafeText.escaped(line)).append('\n');
        }
    }
}
