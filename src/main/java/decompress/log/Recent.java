package decompress.log;

import java.util.List;

/** The newest sessions, the newest last, and the lines that had to be skipped on the way to them. */
public record Recent(List<Entry> entries, List<Problem> problems) {
    static final Recent NOTHING = new Recent(List.of(), List.of());

    public Recent {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }
}
