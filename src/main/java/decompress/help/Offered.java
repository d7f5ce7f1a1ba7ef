package decompress.help;

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

    private final String label;
    private final String otherLabel;

    Offered(String label) {
        this(label, label);
    }

    Offered(String label, String otherLabel) {
        this.label = label;
        this.otherLabel = otherLabel;
    }

    /** The words to offer for an argument with this label. */
    static Optional<Offered> at(String label) {
        return Stream.of(values())
                .filter(offered -> offered.label.equals(label) || offered.otherLabel.equals(label))
                .findFirst();
    }
}
