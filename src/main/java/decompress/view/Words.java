package decompress.view;

import decompress.exercise.Ceiling;
import decompress.exercise.Dose;
import decompress.exercise.Effort;
import decompress.exercise.Equipment;
import decompress.exercise.Position;
import decompress.exercise.PrescribedEffort;
import decompress.exercise.Prescription;
import decompress.exercise.Range;
import decompress.exercise.Rest;
import decompress.exercise.Side;
import decompress.exercise.Tempo;
import decompress.exercise.Volume;
import decompress.review.StartingDoses;
import decompress.session.Outcome;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How times, doses and equipment are put into words. */
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

    /** The prescription with its ranges, such as hold 20–30 s, 4–5 sets, rest as needed (about 10 s). */
    public static String prescription(Prescription prescription) {
        if (prescription.effort() instanceof PrescribedEffort.Walk) {
            return times(((Volume.Total) prescription.volume()).length()) + " in one go";
        }
        return effort(prescription.effort()) + ", " + volume(prescription.volume()) + ", " + rest(prescription.rest());
    }

    private static String effort(PrescribedEffort effort) {
        if (effort instanceof PrescribedEffort.Repetitions reps) {
            return range(reps.count(), String::valueOf) + " repetitions at a tempo of " + tempo(reps.tempo());
        }
        return "hold " + times(((PrescribedEffort.Hold) effort).length());
    }

    private static String volume(Volume volume) {
        if (volume instanceof Volume.Sets sets) {
            var one = sets.count().isExact() && sets.count().low() == 1;
            return range(sets.count(), String::valueOf) + (one ? " set" : " sets");
        }
        return "repeat for " + times(((Volume.Total) volume).length());
    }

    private static String rest(Rest rest) {
        if (rest.asNeeded()) {
            return "rest as needed (about " + times(rest.length()) + ")";
        }
        return rest.equals(Rest.NONE) ? "no rest" : "rest " + times(rest.length());
    }

    /** The two ways and the pause between them in seconds, such as 3-1-1, or 2-3-2 up first. */
    public static String tempo(Tempo tempo) {
        return tempo.beats().stream().map(beat -> number(beat.length())).collect(Collectors.joining("-"))
                + (tempo.upFirst() ? " up first" : "");
    }

    private static String times(Range<Duration> range) {
        if (range.high().isEmpty()) {
            return time(range.low()) + " or more";
        }
        var high = range.high().get();
        if (range.isExact()) {
            return time(high);
        }
        if (high.compareTo(Duration.ofMinutes(2)) <= 0) {
            return number(range.low()) + "–" + number(high) + " s";
        }
        return range.low().toSecondsPart() == 0 && high.toSecondsPart() == 0
                ? range.low().toMinutes() + "–" + high.toMinutes() + " min"
                : time(range.low()) + " to " + time(high);
    }

    private static <T extends Comparable<T>> String range(Range<T> range, Function<T, String> words) {
        var low = words.apply(range.low());
        return range.isExact()
                ? low
                : range.high().map(high -> low + "–" + words.apply(high)).orElse(low + " or more");
    }

    /** The amount of one set, such as 20 s, or 10 repetitions. */
    public static String effort(Effort effort) {
        return effort instanceof Effort.Repetitions reps ? Noun.REPETITION.count(reps.count()) : time(effort.length());
    }

    /** The dose of this session, such as 4 sets of 20 s, rest 10 s. */
    public static String dose(Dose dose) {
        var tempo = dose.effort() instanceof Effort.Repetitions reps ? " (" + tempo(reps.tempo()) + ")" : "";
        var sides = dose.sides().size() > 1 ? " on each side" : "";
        var rest = dose.rest().isZero() || dose.sets() == 1 ? "" : ", rest " + time(dose.rest());
        return sets(dose) + tempo + sides + rest;
    }

    /** Such as 4 sets of 20 s. */
    public static String sets(Dose dose) {
        return (dose.effort() instanceof Effort.Walk ? "" : Noun.SET.count(dose.sets()) + " of ")
                + effort(dose.effort());
    }

    /** The reason why the dose is below the standard dose. */
    public static String startingDoses(StartingDoses sittings) {
        return "starting dose. After %d sessions that go well%s you can go up (%d so far)."
                .formatted(
                        sittings.enough(),
                        sittings.isByTime() ? ", one a day," : "",
                        sittings.wellDone() % sittings.enough());
    }

    /** Such as hold 60 s at a time, 10 min in all; empty when there is no ceiling. */
    public static Optional<String> ceiling(Ceiling ceiling) {
        var parts = Stream.of(
                        ceiling.hold().map(most -> "hold " + time(most) + " at a time"),
                        ceiling.repetitions().map(most -> Noun.REPETITION.count(most) + " in all"),
                        ceiling.total().map(most -> time(most) + " in all"))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    public static String outcome(Outcome outcome) {
        return switch (outcome) {
            case COMPLETED -> "completed";
            case STOPPED -> "stopped";
            case INTERRUPTED -> "interrupted";
        };
    }

    /** With a comma in front; nothing for work that is not one-sided. */
    public static String side(Side side) {
        return switch (side) {
            case BOTH -> "";
            case LEFT -> ", left";
            case RIGHT -> ", right";
        };
    }

    public static String position(Position position) {
        return switch (position) {
            case STANDING -> "standing";
            case SITTING -> "sitting";
            case KNEELING -> "kneeling";
            case HANDS_AND_KNEES -> "hands and knees";
            case PRONE -> "prone";
            case SUPINE -> "supine";
            case SIDE_LYING -> "side-lying";
            case HANGING -> "hanging";
            case INVERTED -> "inverted";
            case MACHINE -> "machine";
            case WALKING -> "walking";
        };
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
