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

    /** Prints lines that must be read: a window that is too low for them waits for Enter after each part. */
    default void printToRead(List<Line> lines) {
        if (!canAsk() || lines.size() < rows()) {
            print(lines);
        } else {
            printInParts(lines, rows() - 1);
            ask("Enter = continue:");
        }
    }

    /** Prints the lines above a question; in a window that is too low for both it waits for Enter between the parts. */
    default void printAbove(String prompt, List<Line> lines) {
        var room = rows() - prose(prompt).size();
        if (!canAsk() || lines.size() < room) {
            print(lines);
        } else {
            printInParts(lines, room - 1);
        }
    }

    private void printInParts(List<Line> lines, int rows) {
        var part = Math.max(1, rows);
        for (var from = 0; from < lines.size(); from += part) {
            if (from > 0
                    && ask("Enter = continue:").filter(text -> !text.isBlank()).isPresent()) {
                print("There is more to read first.");
            }
            print(lines.subList(from, Math.min(lines.size(), from + part)));
        }
    }

    /** Tells of something that is wrong, wrapped at words. */
    void warn(String text);

    /** Puts a line beside a warning that has to stay as it is, such as a record to keep by hand. */
    void warnAsIs(String line);

    /** The columns that prose may take. */
    int width();

    /** The lines that a person sees at once. */
    int rows();

    /** Whether a person can answer questions. */
    boolean canAsk();

    /** Reads one line after a prompt; empty at the end of input. */
    Optional<String> ask(String prompt);
}
