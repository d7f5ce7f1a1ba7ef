package decompress.view;

import decompress.text.WordWrap;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The offer to move: the time until the next break, the question at the break, and the keys.
 *
 * @param next the exercise of the next break, and how long it takes
 * @param whole how long the whole routine takes
 */
public record ReminderView(String next, Duration whole, int columns) {
    /** The same for a window of another width. */
    public ReminderView withColumns(int other) {
        return new ReminderView(next, whole, other);
    }

    /** The count to the next break. */
    public Frame sitting(Duration left) {
        var keys = starts("start now");
        keys.put("l", "I have moved");
        keys.put("p", "pause 1 h");
        keys.put("P", "until tomorrow");
        keys.put("q", "quit");
        return frame("Next break in " + minutes(left), Style.TITLE, next + ".", keys);
    }

    /** The question at a break. */
    public Frame due(Duration sat) {
        var keys = starts("start");
        keys.put("s", "in 5 min");
        keys.put("k", "skip this one");
        keys.put("l", "I have moved");
        keys.put("p", "pause 1 h");
        keys.put("P", "until tomorrow");
        keys.put("q", "quit");
        return frame("Time to move", Style.CUE, sat(sat) + ". " + next + ".", keys);
    }

    /** A pause of the reminders. */
    public Frame paused(LocalTime until) {
        var keys = new LinkedHashMap<String, String>();
        keys.put("space", "continue");
        keys.put("P", "until tomorrow");
        keys.put("q", "quit");
        return frame("Reminders pause until " + DateWords.time(until), Style.TITLE, "", keys);
    }

    /** An offer while a command runs. */
    public Frame command(String command, Duration time) {
        var keys = starts("start");
        keys.put("q", "only wait");
        return frame(
                "Running for " + Words.clock(time) + ": " + command,
                Style.TITLE,
                "Move meanwhile: " + next + ".",
                keys);
    }

    /** The question at a break, as plain lines. */
    public String dueLine(Duration sat) {
        return notice(sat) + " " + next + ".";
    }

    /** The keys at a break, as plain lines. */
    public String dueKeys() {
        return "Enter starts it, f the whole routine (" + Words.time(whole) + "), s asks again in 5 min, q quits.";
    }

    /** The offer while a command runs, as plain lines. */
    public String commandLine(String command) {
        return command + " is running. Move meanwhile: " + next + ". Enter starts it, f the whole routine ("
                + Words.time(whole) + "), q only waits.";
    }

    /** The notification, in one short line. */
    public static String notice(Duration sat) {
        return "Time to move. " + sat(sat) + ".";
    }

    private Map<String, String> starts(String enter) {
        var keys = new LinkedHashMap<String, String>();
        keys.put("Enter", enter);
        keys.put("f", "whole routine, " + Words.time(whole));
        return keys;
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

    private static String sat(Duration sat) {
        return "You have sat for " + Words.time(Duration.ofMinutes(Math.max(1, sat.toMinutes())));
    }

    /** Whole minutes, rounded up, so that a break that is not due is never "in 0 min". */
    private static String minutes(Duration left) {
        return Words.time(Duration.ofMinutes(Math.max(1, (Words.secondsUp(left) + 59) / 60)));
    }
}
