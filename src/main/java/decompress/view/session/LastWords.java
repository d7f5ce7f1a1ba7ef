package decompress.view.session;

import decompress.exercise.CueMoment;
import decompress.exercise.Position;
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
     * @param hurts whether it ended in notable pain, after which nobody is sent on
     */
    public static List<String> of(Interval at, Outcome outcome, Optional<Reason> reason, boolean hurts) {
        if (outcome == Outcome.COMPLETED) {
            return hurts ? List.of("Rest now, in a position that eases it.") : done(at);
        }
        return stopped(at, reason);
    }

    /** The last words before anything is known of the pain. */
    public static List<String> of(Interval at, Outcome outcome, Optional<Reason> reason) {
        return of(at, outcome, reason, false);
    }

    private static List<String> done(Interval at) {
        var end = at.exercise().guidance().end().map(words -> " " + words).orElse("");
        return List.of("Done." + end, "Move again within half an hour.");
    }

    /** Nobody waits for a session that is ended: the way out comes as words, at once. */
    private static List<String> stopped(Interval at, Optional<Reason> reason) {
        var lines = new ArrayList<String>();
        lines.add(at.exercise().position() == Position.WALKING ? "Stopped." : stopped(reason));
        at.wayOut().forEach(words -> lines.add(sentence(words)));
        return lines;
    }

    private static String stopped(Optional<Reason> reason) {
        return reason.map(why -> switch (why) {
                    case PAIN -> "Stopped. Come out slowly, and rest.";
                    case SKIPPED -> "Every set was skipped. Come out slowly.";
                    case QUIT, SIGNAL -> "Stopped. Come out slowly.";
                })
                .orElse("Stopped. Come out slowly.");
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
