package decompress.log.lines;

import decompress.exercise.Side;
import decompress.session.BreakKind;
import decompress.session.Outcome;
import decompress.session.Reason;
import java.util.Optional;
import java.util.function.Function;

/** The words of the format, for both directions; they stay when a name in the program changes. */
final class FormatWords {
    private FormatWords() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case COMPLETED -> "completed";
            case STOPPED -> "stopped";
            case INTERRUPTED -> "interrupted";
        };
    }

    static String of(Reason reason) {
        return switch (reason) {
            case PAIN -> "pain";
            case QUIT -> "quit";
            case SKIPPED -> "skipped";
            case SIGNAL -> "signal";
        };
    }

    static String of(Side side) {
        return switch (side) {
            case BOTH -> "both";
            case LEFT -> "left";
            case RIGHT -> "right";
        };
    }

    static String of(BreakKind kind) {
        return switch (kind) {
            case SESSION -> "session";
            case MOVED -> "moved";
            case AWAY -> "away";
        };
    }

    static Optional<BreakKind> breakKind(String word) {
        return meant(word, BreakKind.values(), FormatWords::of);
    }

    static Optional<Outcome> outcome(String word) {
        return meant(word, Outcome.values(), FormatWords::of);
    }

    static Optional<Reason> reason(String word) {
        return meant(word, Reason.values(), FormatWords::of);
    }

    static Optional<Side> side(String word) {
        return meant(word, Side.values(), FormatWords::of);
    }

    private static <E> Optional<E> meant(String word, E[] all, Function<E, String> words) {
        for (var each : all) {
            if (words.apply(each).equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
