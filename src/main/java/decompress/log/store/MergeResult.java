package decompress.log.store;

import java.nio.file.Path;
import java.util.List;

/**
 * The result of a merge.
 *
 * @param isReplaced whether there is a new file, and the old one is kept
 */
public record MergeResult(List<Added> added, boolean isReplaced) {
    /**
     * The lines that one of the logs added.
     *
     * @param sessions how many sessions are new
     * @param amendments how many retractions and notes are new
     * @param problems lines of this log that were skipped, the first thousand of them
     */
    public record Added(Path log, int sessions, int amendments, List<LogProblem> problems) {}

    public MergeResult {
        added = List.copyOf(added);
    }
}
