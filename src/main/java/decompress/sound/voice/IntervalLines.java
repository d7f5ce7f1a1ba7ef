package decompress.sound.voice;

import decompress.exercise.CueMoment;
import decompress.exercise.Guidance;
import decompress.script.LastWords;
import decompress.script.Times;
import decompress.session.Interval;
import decompress.session.Phase;
import decompress.sound.voice.SpokenLine.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What there is to say when an interval begins, in its order. */
final class IntervalLines {
    /** The two that matter most come first. */
    private static final int CAUTIONS = 2;

    private final Interval interval;
    private final Guidance guidance;
    private final Set<Weight> known;
    private final List<SpokenLine> lines = new ArrayList<>();

    private IntervalLines(Interval interval, Set<Weight> known) {
        this.interval = interval;
        this.known = known;
        this.guidance = interval.exercise().guidance();
    }

    /** All but what is known already. */
    static List<SpokenLine> of(Interval interval, Set<Weight> known) {
        var all = new IntervalLines(interval, known);
        switch (interval.phase()) {
            case LEAD_IN -> all.leadIn();
            case HOLD -> all.hold();
            case MOVE -> all.move();
            case REST, OTHER_SIDE -> all.recovery();
            case WAY_OUT -> all.wayOut();
        }
        return all.lines;
    }

    private void leadIn() {
        add(Weight.EXERCISE, interval.exercise().name());
        add(Weight.DOSE, SpokenWords.dose(interval.prescribed().dose()));
        if (interval.step().orElse(0) == 0) {
            add(Weight.SIDE, SpokenWords.side(interval.side()));
            add(Weight.REMINDER, String.join(" ", interval.prescribed().reminders()));
        }
        if (interval.step().isPresent()) {
            if (interval.step().getAsInt() == 0) {
                add(Weight.LISTEN, SpokenWords.LISTEN);
            }
            add(Weight.STEP, guidance.steps().get(interval.step().getAsInt()));
        } else {
            add(Weight.POSITION, guidance.cue(CueMoment.LEAD_IN));
            if (interval.isOnCard()) {
                add(Weight.READY, "You have " + Times.words(interval.length()) + " to get into position.");
                interval.exercise().precautions().cautions().stream()
                        .limit(CAUTIONS)
                        .forEach(caution -> add(Weight.CAUTION, caution));
            }
            add(Weight.ALL_STEPS, String.join(" ", guidance.steps()));
        }
    }

    private void hold() {
        add(Weight.EFFORT, guidance.cue(CueMoment.HOLD));
        add(Weight.SET, SpokenWords.set(interval));
        add(Weight.LENGTH, Times.words(interval.length()));
    }

    private void move() {
        if (interval.open()) {
            add(Weight.EFFORT, SpokenWords.effort(interval.prescribed().dose().effort()));
            add(Weight.KEY, SpokenWords.OWN_PACE);
        }
    }

    private void recovery() {
        add(Weight.RELEASE, guidance.cue(CueMoment.RELEASE));
        if (interval.phase() == Phase.OTHER_SIDE) {
            add(Weight.SIDE, SpokenWords.otherSide(interval.side()));
        }
        add(Weight.REST, SpokenWords.rest(interval));
        add(Weight.SET, SpokenWords.set(interval));
        if (interval.open()) {
            add(Weight.KEY, SpokenWords.WAITING);
        }
    }

    private void wayOut() {
        var steps = guidance.wayOut().steps();
        for (var text : interval.exercise().outOfASet()) {
            add(steps.isEmpty() || steps.contains(text) ? Weight.WAY_OUT : Weight.RELEASE, text);
        }
        if (lines.isEmpty()) {
            add(Weight.WAY_OUT, LastWords.COME_OUT);
        }
    }

    private void add(Weight weight, Optional<String> text) {
        text.ifPresent(each -> add(weight, each));
    }

    private void add(Weight weight, String text) {
        if (!text.isEmpty() && !known.contains(weight)) {
            lines.add(new SpokenLine(weight, text));
        }
    }
}
