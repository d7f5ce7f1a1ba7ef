package decompress.log.store;

import java.util.List;

/**
 * The result of a merge.
 *
 * @param sessions how many sessions are new
 * @param amendments how many retractions and notes are new
 * @param replaced whether there is a new file, and the old one is kept
 * @param problems lines of the other log that were skipped, the first thousand of them
 */
public record MergeResult(int sessions, int amendments, boolean replaced, List<LogProblem> problems) {
    public MergeResult {
        problems = List.copyOf(problems);
    }
}
