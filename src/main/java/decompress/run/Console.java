package decompress.run;

import decompress.view.Line;
import java.util.List;
import java.util.Optional;

/** Lines to and from a person, before the session's own display opens and after it has closed. */
public interface Console {
    void print(List<Line> lines);

    default void print(String text) {
        print(List.of(Line.of(text)));
    }

    /** Tells of something that is wrong. */
    void warn(String text);

    /** The columns that prose may take. */
    int width();

    /** Whether there is somebody to ask. */
    boolean canAsk();

    /** What is typed on one line after a prompt; empty when there is nothing more to read. */
    Optional<String> ask(String prompt);
}
