package decompress.perform.ui;

import decompress.text.WordWrap;
import decompress.view.Line;
import java.util.List;
import java.util.Optional;

/** Lines to and from a person, before the session's own display opens and after it has closed. */
public interface Console {
    void print(List<Line> lines);

    /** Prints prose, wrapped at words. */
    default void print(String text) {
        print(prose(text).stream().map(Line::of).toList());
    }

    /** The lines of a text for people, wrapped at words. */
    default List<String> prose(String text) {
        return text.lines()
                .flatMap(line -> WordWrap.wholeWords(line, width()).stream())
                .toList();
    }

    /** Tells of something that is wrong, wrapped at words. */
    void warn(String text);

    /** Puts a line beside a warning that has to stay as it is, such as a record to keep by hand. */
    void warnAsIs(String line);

    /** The columns that prose may take. */
    int width();

    /** Whether a person can answer questions. */
    boolean canAsk();

    /** Reads one line after a prompt; empty at the end of input. */
    Optional<String> ask(String prompt);
}
