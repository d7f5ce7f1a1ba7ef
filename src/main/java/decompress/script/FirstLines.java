package decompress.script;

import decompress.exercise.CueMoment;
import decompress.exercise.Effort;
import decompress.exercise.Guidance;
import decompress.script.IntervalScript.Mood;
import decompress.script.words.DoseWords;
import decompress.script.words.Times;
import decompress.session.Interval;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The lines at the start of an interval. */
final class FirstLines {
    private static final Predicate<String> RESTS =
            Pattern.compile("\\brest\\W*$", Pattern.CASE_INSENSITIVE).asPredicate();

    private final Interval interval;
    private final Guidance guidance;
    private final IntervalScript script;

    FirstLines(Interval interval) {
        this.interval = interval;
        this.guidance = interval.exercise().guidance();
        this.script = IntervalScript.of(interval);
    }

    /** The lines at the beginning, in their order. */
    List<ScriptLine> lines() {
        var lines = new ScriptLines();
        return switch (interval.phase()) {
            case LEAD_IN -> leadIn(lines).all();
            case HOLD -> hold(lines).all();
            case MOVE -> move(lines).all();
            case REST, OTHER_SIDE -> rest(lines).all();
            case WAY_OUT -> wayOut(lines).all();
        };
    }

    private ScriptLines hold(ScriptLines lines) {
        return lines.add(Priority.SIDE_NOW, script.sideWords())
                .add(Priority.EFFORT, guidance.cue(CueMoment.HOLD))
                .add(set(), interval.isWalk() ? "" : "Set " + script.setOf())
                .add(Priority.LENGTH, Doses.effort(interval.effort()));
    }

    private ScriptLines leadIn(ScriptLines lines) {
        var step = interval.step();
        lines.add(Priority.EXERCISE, interval.exercise().name())
                .add(Priority.DOSE, DoseWords.spoken(interval.planned().dose()));
        if (step.orElse(0) == 0) {
            lines.add(Priority.SIDE, script.sideWords())
                    .add(Priority.REMINDER, String.join(" ", interval.planned().reminders()))
                    .add(Priority.LISTEN, step.isPresent() ? "Listen first, do nothing yet." : "");
        }
        if (step.isPresent()) {
            lines.add(Priority.READ, "Step " + (step.getAsInt() + 1))
                    .add(Priority.STEP, guidance.steps().get(step.getAsInt()));
            return lines;
        }
        lines.add(Priority.POSITION, guidance.cue(CueMoment.LEAD_IN));
        var amount = Doses.next(interval);
        lines.add(Priority.AMOUNT, amount.isEmpty() ? "" : "First set" + amount);
        if (interval.effort() instanceof Effort.Repetitions repetitions) {
            lines.add(Priority.TEMPO, "Tempo: " + Doses.tempo(repetitions.tempo()));
        }
        if (interval.isOnCard()) {
            lines.add(Priority.READY, "Get ready: " + Times.words(interval.length()));
            IntervalScript.cautions(interval).forEach(caution -> lines.add(Priority.CAUTION, caution));
        } else {
            lines.add(Priority.LENGTH, "Get ready: " + Times.words(interval.length()))
                    .add(Priority.ALL_STEPS, String.join(" ", guidance.steps()));
        }
        return lines;
    }

    private ScriptLines move(ScriptLines lines) {
        lines.add(Priority.SIDE_NOW, script.sideWords()).add(Priority.READ, "Set " + script.setOf());
        if (interval.open()) {
            return lines.add(Priority.EFFORT, Doses.effort(script.effort()) + " at your own pace")
                    .add(Priority.KEY, script.key());
        }
        var tempo = Doses.tempo(script.effort().tempo());
        return lines.add(Priority.READ, Doses.effort(script.effort()) + ": " + tempo);
    }

    private ScriptLines rest(ScriptLines lines) {
        var release = guidance.cue(CueMoment.RELEASE);
        var amount = Doses.next(interval);
        var changes = script.mood() != Mood.REST;
        return lines.add(Priority.RELEASE, release)
                .add(Priority.SIDE, changes ? "Other side" + script.side().replace(", ", ": ") : "")
                .add(Priority.REST, rest(!changes && release.filter(RESTS).isPresent()))
                .add(amount.isEmpty() ? set() : Priority.AMOUNT, "Next: set " + script.setOf() + amount)
                .add(Priority.KEY, interval.open() ? script.key() : "");
    }

    /** @param isSaid whether the words before it end with "rest" */
    private String rest(boolean isSaid) {
        if (interval.open()) {
            return isSaid ? "As long as you need" : "Rest, as long as you need";
        }
        return (isSaid ? "For " : "Rest, ") + Times.words(interval.length());
    }

    private ScriptLines wayOut(ScriptLines lines) {
        var own = guidance.wayOut().steps();
        var steps = interval.exercise().outOfASet();
        lines.add(Priority.READ, LastWords.comeOut(interval.length()))
                .add(Priority.WAY_OUT, steps.isEmpty() ? LastWords.COME_OUT : "");
        steps.forEach(
                text -> lines.add(own.isEmpty() || own.contains(text) ? Priority.WAY_OUT : Priority.RELEASE, text));
        return lines;
    }

    /** Where there is only one set, a voice does not count. */
    private Priority set() {
        return interval.sets() > 1 ? Priority.SET : Priority.READ;
    }
}
