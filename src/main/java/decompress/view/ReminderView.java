package decompress.view;

import decompress.text.WordWrap;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reminder to move: the time until the next break, the question at the break, and the keys. */
public final class ReminderView {
    private static final Map<String, String> WHEN_DUE = keys(
            "Enter",
            "begin",
            "s",
            "in 5 min",
            "k",
            "skip this one",
            "l",
            "I have moved",
            "p",
            "pause 1 h",
            "P",
            "until tomorrow",
            "q",
            "end");
    private static final Map<String, String> WHILE_SITTING =
            keys("Enter", "begin now", "l", "I have moved", "p", "pause 1 h", "P", "until tomorrow", "q", "end");
    private static final Map<String, String> WHILE_PAUSED = keys("space", "go on", "P", "until tomorrow", "q", "end");

    private final String what;
    private final int columns;

    /** @param what the names of what the next break asks for */
    public ReminderView(String what, int columns) {
        this.what = what;
        this.columns = columns;
    }

    /** The count to the next break. */
    public Frame sitting(Duration left) {
        return frame("Next break in " + minutes(left), Style.TITLE, what, WHILE_SITTING);
    }

    /** The question at a break. */
    public Frame due(Duration sat) {
        return frame("Time to move", Style.CUE, sat(sat) + ". " + what, WHEN_DUE);
    }

    /** A pause of the reminders. */
    public Frame paused(LocalTime until) {
        var time = Words.two(until.getHour()) + ":" + Words.two(until.getMinute());
        return frame("Reminders pause until " + time, Style.TITLE, "", WHILE_PAUSED);
    }

    /** The same as plain lines. */
    public String dueLine(Duration sat) {
        return notice(sat) + " " + what;
    }

    /** The notification, in one short line. */
    public static String notice(Duration sat) {
        return "Time to move. " + sat(sat) + ".";
    }

    private Frame frame(String title, Style style, String text, Map<String, String> keys) {
        var lines = new ArrayList<Line>();
        lines.add(Line.EMPTY);
        WordWrap.lines(title, columns).forEach(line -> lines.add(Line.of(line, style)));
        if (!text.isEmpty()) {
            lines.add(Line.EMPTY);
            WordWrap.lines(text, columns).forEach(line -> lines.add(Line.of(line)));
        }
        lines.add(Line.EMPTY);
        keys(keys).forEach(line -> lines.add(Line.of(line, Style.MUTED)));
        return new Frame(lines);
    }

    private List<String> keys(Map<String, String> keys) {
        var parts = new ArrayList<String>();
        // A key stays with what it does.
        keys.forEach((key, does) -> parts.add((key + " " + does).replace(' ', '\u00a0')));
        return WordWrap.lines(String.join(" · ", parts), columns).stream()
                .map(line -> line.replace('\u00a0', ' '))
                .toList();
    }

    private static Map<String, String> keys(String... pairs) {
        var keys = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            keys.put(pairs[i], pairs[i + 1]);
        }
        return keys;
    }

    private static String sat(Duration sat) {
        return "You have sat for " + Words.time(Duration.ofMinutes(Math.max(1, sat.toMinutes())));
    }

    /** Whole minutes, rounded up, so that a break that is not due is never "in 0 min". */
    private static String minutes(Duration left) {
        return Words.time(Duration.ofMinutes(Math.max(1, (Words.secondsUp(left) + 59) / 60)));
    }
}
