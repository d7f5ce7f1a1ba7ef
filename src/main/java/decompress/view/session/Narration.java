package decompress.view.session;

import decompress.exercise.CueMoment;
import decompress.exercise.Effort;
import decompress.session.Interval;
import decompress.session.Mark;
import decompress.session.Phase;
import decompress.session.SessionEvent;
import decompress.session.Timeline;
import decompress.view.Noun;
import decompress.view.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** A session told in lines, complete for someone who hears them read out. */
public final class Narration {
    private final Timeline timeline;
    private final boolean keyboard;
    private final BooleanSupplier spoken;
    private int introduced = -1;

    /**
     * Tells a timeline.
     *
     * @param keyboard whether there are keys to mention
     * @param spoken whether a voice says right now what to do, so that a screen reader need not say it again
     */
    public Narration(Timeline timeline, boolean keyboard, BooleanSupplier spoken) {
        this.timeline = timeline;
        this.keyboard = keyboard;
        this.spoken = spoken;
    }

    /** What there is to say about an event; often nothing. */
    public List<String> on(SessionEvent event) {
        return event.accept(spoken.getAsBoolean() ? new BesideAVoice() : new Alone());
    }

    private boolean isFirstOfPart(int index) {
        var intervals = timeline.intervals();
        return index == 0
                || intervals.get(index - 1).part() != intervals.get(index).part();
    }

    /** All there is to tell. */
    private class Alone implements SessionEvent.Visitor<List<String>> {
        @Override
        public List<String> began(SessionEvent.Began began) {
            return Narration.this.began(began.index(), began.interval());
        }

        @Override
        public List<String> completed(SessionEvent.Completed done) {
            return released(done.interval());
        }

        @Override
        public List<String> left(SessionEvent.Left left) {
            return List.of();
        }

        @Override
        public List<String> reached(SessionEvent.Reached reached) {
            return mark(reached.interval(), reached.mark());
        }

        @Override
        public List<String> paused(SessionEvent.Paused paused) {
            return List.of(Narration.this.paused(paused));
        }

        @Override
        public List<String> gettingBack(SessionEvent.GettingBack back) {
            return List.of("Get back into position: " + seconds(back.leadIn()) + ".");
        }

        @Override
        public List<String> resumed(SessionEvent.Resumed resumed) {
            return List.of(goesOn(resumed.interval()) + ": " + Narration.left(resumed.remaining()) + ".");
        }

        @Override
        public List<String> adjusted(SessionEvent.Adjusted adjusted) {
            return List.of(Narration.left(adjusted.remaining()) + " now.");
        }

        @Override
        public List<String> ended(SessionEvent.Ended ended) {
            return LastWords.of(ended.interval(), ended.outcome(), ended.reason());
        }
    }

    /** What a voice does not say. */
    private final class BesideAVoice extends Alone {
        @Override
        public List<String> began(SessionEvent.Began began) {
            return super.began(began).stream()
                    .limit(isFirstOfPart(began.index()) ? 1 : 0)
                    .toList();
        }

        @Override
        public List<String> completed(SessionEvent.Completed done) {
            return List.of();
        }

        @Override
        public List<String> reached(SessionEvent.Reached reached) {
            return List.of();
        }

        @Override
        public List<String> ended(SessionEvent.Ended ended) {
            return List.of();
        }
    }

    private List<String> began(int index, Interval interval) {
        var lines = new ArrayList<String>();
        if (interval.part() != introduced) {
            introduced = interval.part();
            introduce(interval, lines);
        }
        lines.add(
                switch (interval.phase()) {
                    case LEAD_IN -> "Get ready, " + seconds(interval.length()) + "." + cue(interval, CueMoment.LEAD_IN);
                    case HOLD ->
                        "Set " + set(interval) + ": hold " + seconds(interval.length()) + "."
                                + cue(interval, CueMoment.HOLD);
                    case MOVE -> "Set " + set(interval) + ": " + repetitions(interval) + ".";
                    case REST -> "Rest" + pace(interval) + next(index);
                    case OTHER_SIDE -> "Other side" + pace(interval) + next(index);
                    case WAY_OUT -> "Come out of it, " + seconds(interval.length()) + ".";
                });
        if (interval.phase() == Phase.WAY_OUT) {
            lines.addAll(interval.exercise().guidance().wayOut().steps());
        }
        return lines;
    }

    private void introduce(Interval interval, List<String> lines) {
        var exercise = interval.exercise();
        lines.add(exercise.name() + ": " + Words.dose(interval.prescribed().dose()) + ".");
        if (timeline.parts().size() > 1) {
            lines.set(
                    0,
                    "Exercise %d of %d. "
                                    .formatted(
                                            interval.part() + 1,
                                            timeline.parts().size())
                            + lines.get(0));
        }
        var steps = exercise.guidance().steps();
        IntStream.range(0, steps.size()).forEach(step -> lines.add("Step " + (step + 1) + ". " + steps.get(step)));
    }

    private static String set(Interval interval) {
        return interval.setsBefore() + 1 + " of " + interval.sets() + Words.side(interval.side());
    }

    private String repetitions(Interval interval) {
        var reps = (Effort.Repetitions) interval.prescribed().dose().effort();
        var count = Noun.REPETITION.count(reps.count());
        if (interval.open()) {
            return count + " at your own pace" + (keyboard ? "; space when done" : "");
        }
        var tempo = reps.tempo();
        return count + ", " + seconds(tempo.down()) + " down, " + seconds(tempo.pause()) + " pause, "
                + seconds(tempo.up()) + " up";
    }

    private String pace(Interval interval) {
        return interval.open() ? " as long as you need. Space goes on." : ", " + seconds(interval.length()) + ".";
    }

    private String next(int index) {
        var work = timeline.intervals().stream()
                .skip(index + 1L)
                .filter(each -> each.phase().isWork())
                .findFirst();
        return work.map(each -> " Next: set " + set(each) + ".").orElse("");
    }

    private static String cue(Interval interval, CueMoment moment) {
        return interval.exercise()
                .guidance()
                .cue(moment)
                .map(cue -> " " + LastWords.sentence(cue))
                .orElse("");
    }

    private static List<String> released(Interval interval) {
        return interval.phase().isWork() ? LastWords.release(interval) : List.of();
    }

    private List<String> mark(Interval interval, Mark mark) {
        return switch (mark.kind()) {
            case LEFT -> List.of(left(Duration.ofSeconds(mark.number())) + ".");
            case WAITING ->
                List.of(
                        interval.phase() == Phase.MOVE
                                ? "Still moving. Space when done."
                                : "Still resting. Space goes on.");
            case COUNTDOWN, HALFWAY, DOWN, PAUSE, UP -> List.of();
        };
    }

    private String paused(SessionEvent.Paused paused) {
        return switch (paused.why()) {
            case AWAY ->
                "Away " + Words.time(Duration.ofSeconds(paused.away().toSeconds())) + ": paused."
                        + (keyboard ? " Space goes on." : "");
            case ASKED -> "Paused. q again to stop, any other key to go on.";
            case KEYS -> "Paused. " + KEYS + " Any key goes on.";
            case WANTED -> "Paused. Space goes on.";
        };
    }

    static final String KEYS =
            "Keys: space pause, n next, b back, + and - ten seconds, r again, x it hurts," + " m mute, q stop.";

    private static String goesOn(Interval interval) {
        return switch (interval.phase()) {
            case LEAD_IN -> "Get ready";
            case HOLD, MOVE -> "Go on";
            case REST -> "Rest goes on";
            case OTHER_SIDE -> "Change sides";
            case WAY_OUT -> "Come out";
        };
    }

    /** In whole seconds, rounded up like the number on a screen. */
    private static String left(Duration remaining) {
        return seconds(Duration.ofSeconds(Words.secondsUp(remaining))) + " left";
    }

    private static String seconds(Duration duration) {
        if (duration.compareTo(Duration.ofMinutes(1)) >= 0) {
            return Words.time(duration);
        }
        return Words.number(duration) + (duration.equals(Duration.ofSeconds(1)) ? " second" : " seconds");
    }
}
