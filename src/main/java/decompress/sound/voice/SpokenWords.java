package decompress.sound.voice;

import decompress.session.Interval;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the voice says, numbers as words, and how long that takes. */
final class SpokenWords {
    static final String DONE = "Done. Keep moving for a minute.";
    static final String STOPPED = "Stopped. Come out slowly.";
    static final String WAITING = "Press n to go on.";
    static final String OPEN_REST = "Rest, as long as you need";

    /** At 160 words a minute; measured with espeak-ng over the shipped cues and steps, rounded up. */
    private static final Duration EACH_LETTER = Duration.ofMillis(60);

    private static final Duration BEGINNING_AND_END = Duration.ofMillis(500);
    private static final Duration EACH_BREAK = Duration.ofMillis(200);

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private SpokenWords() {}

    /** How long a text takes to say. */
    static Duration time(String text) {
        var breaks = text.strip().replaceAll("[.!?]$", "").chars().filter(each -> ",.:;!?".indexOf(each) >= 0);
        return BEGINNING_AND_END
                .plus(EACH_LETTER.multipliedBy(text.strip().length()))
                .plus(EACH_BREAK.multipliedBy(breaks.count()));
    }

    static String number(int number) {
        if (number < SMALL.size()) {
            return SMALL.get(number);
        }
        if (number < 100) {
            return TENS.get(number / 10) + (number % 10 == 0 ? "" : "-" + SMALL.get(number % 10));
        }
        return Integer.toString(number);
    }

    static String duration(Duration duration) {
        var words = new ArrayList<String>();
        count(words, (int) duration.toMinutes(), "minute");
        count(words, duration.toSecondsPart(), "second");
        return words.isEmpty() ? "a moment" : String.join(" ", words);
    }

    private static void count(List<String> words, int number, String unit) {
        if (number > 0) {
            words.add(number(number) + " " + unit + (number == 1 ? "" : "s"));
        }
    }

    static String rest(Interval interval) {
        return interval.open() ? OPEN_REST : "Rest, " + duration(interval.length());
    }

    static String set(Interval interval) {
        return interval.setsBefore() + 1 == interval.sets()
                ? "Last one"
                : "Set " + number(interval.setsBefore() + 1) + " of " + number(interval.sets());
    }
}
