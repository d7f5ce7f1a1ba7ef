package decompress.view;

import decompress.script.words.DateWords;
import decompress.script.words.Words;
import decompress.text.WordWrap;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

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
        var keys = List.of(
                "Enter start now", wholeRoutine(), "l I have moved", "p pause 1 h", "P until tomorrow", "q quit");
        return frame("Next break in " + minutes(left), Style.TITLE, next + ".", keys);
    }

    /** The question at a break. */
    public Frame due(Duration sat) {
        var keys = List.of(
                "Enter start",
                wholeRoutine(),
                "s in 5 min",
                "k skip this one",
                "l I have moved",
                "p pause 1 h",
                "P until tomorrow",
                "q quit");
        return frame("Time to move", Style.CUE, sat(sat) + ". " + next + ".", keys);
    }

    /** A pause of the reminders. */
    public Frame paused(LocalTime until) {
        var keys = List.of("space continue", "P until tomorrow", "q quit");
        return frame("Reminders pause until " + DateWords.time(until), Style.TITLE, "", keys);
    }

    /** An offer while a command runs. */
    public Frame command(String command, Duration time) {
        var title = "Running for " + Words.clock(time) + ": " + command;
        return frame(
                title,
                Style.TITLE,
                "Move meanwhile: " + next + ".",
                List.of("Enter start", wholeRoutine(), "q only wait"));
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

    private String wholeRoutine() {
        return "f whole routine, " + Words.time(whole);
    }

    private Frame frame(String title, Style style, String text, List<String> keys) {
        var page = new Page(columns).add(List.of(Line.EMPTY)).add(Prose.lines(title, style, columns));
        if (!text.isEmpty()) {
            page.gap().text(text);
        }
        // A key stays with what it does.
        var together = keys.stream().map(key -> key.replace(' ', '\u00a0')).collect(Collectors.joining(" · "));
        page.gap();
        WordWrap.lines(together, columns)
                .forEach(line -> page.add(List.of(Line.of(line.replace('\u00a0', ' '), Style.MUTED))));
        return new Frame(page.lines());
    }

    private static String sat(Duration sat) {
        return "You have sat for " + Words.time(Duration.ofMinutes(Math.max(1, sat.toMinutes())));
    }

    /** Whole minutes, rounded up, so that a break that is not due is never "in 0 min". */
    private static String minutes(Duration left) {
        return Words.time(Duration.ofMinutes(Math.max(1, (Words.secondsUp(left) + 59) / 60)));
    }
}
