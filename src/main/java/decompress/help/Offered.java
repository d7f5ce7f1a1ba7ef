package decompress.help;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words for completion that depend on the person's files: the script asks the program for them. */
public enum Offered {
    EXERCISES_AND_ROUTINES("EXERCISE|ROUTINE", "ID"),
    EXERCISES("EXERCISE"),
    ROUTINES("ROUTINE"),
    CONDITIONS("CONDITION"),
    EQUIPMENT("none|ID"),
    POSITIONS("POSITION"),
    TARGETS("PART");

    /** The hidden command that prints them. */
    public static final String COMMAND = "offer";

    private final List<String> labels;

    Offered(String... labels) {
        this.labels = List.of(labels);
    }

    /** The words to offer for an argument with this label. */
    static Optional<Offered> at(String label) {
        return Stream.of(values()).filter(each -> each.labels.contains(label)).findFirst();
    }
}
