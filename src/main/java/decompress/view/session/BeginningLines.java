package decompress.view.session;

import decompress.exercise.CueMoment;
import decompress.exercise.Effort;
import decompress.script.LastWords;
import decompress.script.Times;
import decompress.session.Interval;
import decompress.session.Phase;
import decompress.session.Timeline;
import decompress.view.Noun;
import decompress.view.Words;
import java.util.ArrayList;
import java.util.List;

/** What plain lines say when an interval begins. */
final class BeginningLines {
    /** The two that matter most come first. */
    private static final int CAUTIONS = 2;

    private final Timeline timeline;
    private final boolean keyboard;
    private int introduced = -1;

    /** @param keyboard whether there are keys to mention */
    BeginningLines(Timeline timeline, boolean keyboard) {
        this.timeline = timeline;
        this.keyboard = keyboard;
    }

    List<String> of(int index, Interval interval) {
        var lines = introduction(interval);
        lines.add(
                switch (interval.phase()) {
                    case LEAD_IN -> leadIn(interval);
                    case HOLD ->
                        interval.isWalk()
                                ? "Walk for " + Times.words(interval.length()) + "." + cue(interval, CueMoment.HOLD)
                                : "Set " + set(interval) + ": hold " + Times.words(interval.length()) + "."
                                        + cue(interval, CueMoment.HOLD);
                    case MOVE -> "Set " + set(interval) + ": " + repetitions(interval) + ".";
                    case REST -> "Rest" + pace(interval) + next(index);
                    case OTHER_SIDE -> "Other side" + pace(interval) + next(index);
                    case WAY_OUT -> "Come out of the position: " + Times.words(interval.length()) + ".";
                });
        if (interval.phase() == Phase.WAY_OUT) {
            lines.addAll(interval.exercise().outOfASet().stream()
                    .map(LastWords::sentence)
                    .toList());
        }
        return lines;
    }

    /** What comes before everything else of an exercise; nothing later. */
    List<String> introduction(Interval interval) {
        var lines = new ArrayList<String>();
        if (interval.part() != introduced) {
            introduced = interval.part();
            introduce(interval, lines);
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
        if (interval.part() == 0 && keyboard) {
            lines.add(Narration.FIRST_KEYS);
        }
        lines.addAll(interval.prescribed().reminders());
        if (interval.prescribed().stepByStep()) {
            exercise.precautions().cautions().stream()
                    .limit(CAUTIONS)
                    .map(LastWords::sentence)
                    .forEach(lines::add);
            lines.add("First the steps, one at a time. Do nothing yet.");
            lines.add("Then you have " + Times.words(interval.prescribed().ready()) + " to get into position.");
        }
    }

    private String leadIn(Interval interval) {
        if (interval.step().isEmpty()) {
            var isAsked =
                    keyboard && interval.isOnCard() && !interval.prescribed().isOutOfReach();
            return "Get ready: " + Times.words(interval.length()) + Words.side(interval.side()) + "."
                    + cue(interval, CueMoment.LEAD_IN) + (isAsked ? " Press Space when you are ready." : "");
        }
        var step = interval.step().getAsInt();
        return "Step " + (step + 1) + ". "
                + interval.exercise().guidance().steps().get(step);
    }

    private static String set(Interval interval) {
        return interval.setsBefore() + 1 + " of " + interval.sets() + Words.side(interval.side());
    }

    private String repetitions(Interval interval) {
        var reps = (Effort.Repetitions) interval.prescribed().dose().effort();
        var count = Noun.REPETITION.count(reps.count());
        if (interval.open()) {
            return count + " at your own pace" + (keyboard ? ". Press Space when done" : "");
        }
        var tempo = reps.tempo();
        return count + ": lower " + Times.words(tempo.down()) + ", wait " + Times.words(tempo.pause()) + ", lift "
                + Times.words(tempo.up());
    }

    private String pace(Interval interval) {
        return interval.open()
                ? " as long as you need. Press Space to continue."
                : ", " + Times.words(interval.length()) + ".";
    }

    private String next(int index) {
        var work = timeline.intervals().stream()
                .skip(index + 1L)
                .filter(each -> each.phase().isWork())
                .findFirst();
        return work.map(each -> " Next: set " + set(each) + ".").orElse("");
    }

    /** Where something holds the body, how to get into that again. */
    static String wayBack(Interval interval) {
        return interval.exercise().isHeld() ? cue(interval, CueMoment.LEAD_IN) : "";
    }

    private static String cue(Interval interval, CueMoment moment) {
        return interval.exercise()
                .guidance()
                .cue(moment)
                .map(cue -> " " + LastWords.sentence(cue))
                .orElse("");
    }
}
