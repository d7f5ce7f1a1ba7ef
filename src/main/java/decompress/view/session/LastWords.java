package decompress.view.session;

import decompress.exercise.CueMoment;
import decompress.session.Interval;
import decompress.session.Outcome;
import decompress.session.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person is told when a set, or the session, is over. */
public final class LastWords {
    private LastWords() {}

    /**
     * The last words of a session.
     *
     * @param at the interval that was under way
     */
    public static List<String> of(Interval at, Outcome outcome, Optional<Reason> reason) {
        return outcome == Outcome.COMPLETED ? done(at) : stopped(at, reason);
    }

    private static List<String> done(Interval at) {
        var end = at.exercise().guidance().end().map(words -> " " + words).orElse("");
        return List.of("Done." + end, "Move again within half an hour.");
    }

    /** Nobody waits for a session that is ended: the way out comes as words, at once. */
    private static List<String> stopped(Interval at, Optional<Reason> reason) {
        var lines = new ArrayList<String>();
        lines.add(
                reason.equals(Optional.of(Reason.PAIN))
                        ? "Stopped. Come out slowly, and rest."
                        : "Stopped. Come out slowly.");
        if (at.phase().isWork()) {
            lines.addAll(release(at));
        }
        lines.addAll(at.exercise().guidance().wayOut().steps());
        return lines;
    }

    /** How to let go at the end of a set; never a bare word, which could mean the bar or the straps. */
    static List<String> release(Interval work) {
        return work.exercise().guidance().cue(CueMoment.RELEASE).map(LastWords::sentence).stream()
                .toList();
    }

    static String sentence(String cue) {
        return Stream.of(".", "!", "?").anyMatch(cue::endsWith) ? cue : cue + ".";
    }
}
