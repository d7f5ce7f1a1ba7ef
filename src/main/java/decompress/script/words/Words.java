package decompress.script.words;

import decompress.exercise.Equipment;
import decompress.exercise.Position;
import decompress.text.EnumWord;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** How times and equipment are put into words. */
public final class Words {
    private Words() {}

    /** Such as 20 s, 1 min 30 s, 2 h 5 min. */
    public static String time(Duration duration) {
        if (duration.compareTo(Duration.ofMinutes(1)) < 0) {
            return number(duration) + " s";
        }
        var parts = new StringJoiner(" ");
        if (duration.toHours() > 0) {
            parts.add(duration.toHours() + " h");
        }
        if (duration.toMinutesPart() > 0) {
            parts.add(duration.toMinutesPart() + " min");
        }
        if (duration.toSecondsPart() > 0 && duration.toHours() == 0) {
            parts.add(duration.toSecondsPart() + " s");
        }
        return parts.toString();
    }

    /** Such as 0:20, 12:05, 1:02:05, rounded up to whole seconds. */
    public static String clock(Duration duration) {
        var whole = Duration.ofSeconds(secondsUp(duration));
        var seconds = ":" + two(whole.toSecondsPart());
        return whole.toHours() > 0
                ? whole.toHours() + ":" + two(whole.toMinutesPart()) + seconds
                : whole.toMinutes() + seconds;
    }

    /** With spaces in front until it is as wide. */
    public static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    /** With a zero in front where it has one digit. */
    public static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** Whole seconds, rounded up, so that what is left reads 20 … 1 and never 0. */
    public static long secondsUp(Duration duration) {
        return duration.plusMillis(999).toSeconds();
    }

    /** The nearest whole second. */
    public static Duration rounded(Duration duration) {
        return Duration.ofSeconds(duration.plusMillis(500).toSeconds());
    }

    /** Seconds without needless zeros: 20, 1.5. */
    public static String number(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    public static String position(Position position) {
        return position == Position.SIDE_LYING
                ? "side-lying"
                : EnumWord.of(position).replace('-', ' ');
    }

    /** Such as Mon, Wed, Fri; empty where no day is named. */
    public static Optional<String> weekdays(Set<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> sentence(day.name().substring(0, 3).toLowerCase(Locale.ROOT)))
                .reduce((before, next) -> before + ", " + next);
    }

    public static String equipment(List<Equipment> equipment) {
        var words = new StringJoiner(", ").setEmptyValue("none");
        for (var one : equipment) {
            words.add(String.join(" or ", one.anyOf()));
        }
        return words.toString();
    }

    /** With a capital at the beginning. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
