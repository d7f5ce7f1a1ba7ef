package decompress.report;

import decompress.session.SessionRecord;
import decompress.text.SafeText;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The log's own lines as they are, without what was taken back; a merge takes them in again. */
public record LinesExport(Appendable out) implements Export {
    @Override
    public void take(SessionRecord session, List<String> lines, Optional<Instant> changed) throws IOException {
        for (var line : lines) {
            out.append(SafeText.escaped(line)).append('\n');
        }
    }
}
