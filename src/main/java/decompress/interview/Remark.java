package decompress.interview;

import java.util.List;

/** Something that is said to a person beside a question or a refusal. */
public sealed interface Remark {
    /** Whole sentences; a line break starts a new line. */
    record Sentences(String text) implements Remark {}

    /** Numbered lines of a list, with a star for those that were recorded. */
    record Choices(List<Choice> choices) implements Remark {
        public Choices {
            choices = List.copyOf(choices);
        }
    }

    /** A line of a list. */
    record Choice(int number, boolean isRecorded, String text) {}

    /** Signs that need a professional or end a session. */
    enum Signs implements Remark {
        /** The emergency signs, after a line that says to check them first. */
        EMERGENCY,
        /** The signs that need a doctor the same day. */
        URGENT,
        /** The emergency signs and the stop signs. */
        EMERGENCY_AND_STOP
    }

    static Remark of(String text) {
        return new Sentences(text);
    }
}
