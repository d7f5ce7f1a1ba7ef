package decompress.script;

import decompress.script.words.Times;
import decompress.session.Interval;
import decompress.session.Outcome;
import decompress.session.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words at the end of a set, of the way out, and of a session. */
public final class LastWords {
    public static final String COME_OUT = "Come out of the position slowly.";
    /** From this length on, the time of an interrupted way out is named. */
    private static final Duration LONG = Duration.ofSeconds(30);

    private static final String REST = "Rest now in a position that eases the pain.";

    private LastWords() {}

    /**
     * The last words of a session.
     *
     * @param at the interval that was under way
     * @param hurts whether it ended in notable pain, after which there is no call to move again
     */
    public static List<String> of(Interval at, Outcome outcome, Optional<Reason> reason, boolean hurts) {
        if (outcome == Outcome.COMPLETED) {
            return hurts ? List.of(REST) : done(at);
        }
        return stopped(at, reason);
    }

    /** The last words before anything is known of the pain. */
    public static List<String> of(Interval at, Outcome outcome, Optional<Reason> reason) {
        return of(at, outcome, reason, false);
    }

    /** The words at the start of a way out. */
    static String comeOut(Duration length) {
        return "Come out of the position: " + Times.words(length) + ".";
    }

    private static List<String> done(Interval at) {
        var end = at.exercise().guidance().end().map(words -> " " + words).orElse("");
        return List.of("Done." + end, "Move again within half an hour.");
    }

    /** Where no time was left for the way out, its words come at once. */
    private static List<String> stopped(Interval at, Optional<Reason> reason) {
        var what = reason.equals(Optional.of(Reason.SKIPPED)) ? "Every set was skipped." : "Stopped.";
        var lines = new ArrayList<String>();
        if (isOut(at, reason)) {
            lines.add(what);
        } else {
            lines.add(what + " " + COME_OUT);
            at.wayOut().forEach(words -> lines.add(sentence(words)));
            var time = at.exercise().guidance().wayOut().length();
            if (time.compareTo(LONG) >= 0) {
                lines.add("Take " + Times.words(time) + " for this.");
            }
        }
        if (reason.equals(Optional.of(Reason.PAIN))) {
            lines.add(REST);
        }
        return lines;
    }

    private static boolean isOut(Interval at, Optional<Reason> reason) {
        return !at.mayBeInPosition() || (at.phase().isWayOut() && !reason.equals(Optional.of(Reason.SIGNAL)));
    }

    static String sentences(List<String> cues) {
        return cues.stream().map(LastWords::sentence).collect(Collectors.joining(" "));
    }

    public static String sentence(String cue) {
        return List.of(".", "!", "?").stream().anyMatch(cue::endsWith) ? cue : cue + ".";
    }
}
