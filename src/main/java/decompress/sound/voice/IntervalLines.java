package decompress.sound.voice;

import decompress.exercise.CueMoment;
import decompress.exercise.Effort;
import decompress.session.Interval;
import decompress.sound.voice.SpokenLine.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to say when an interval begins, in its order. */
final class IntervalLines implements Interval.Visitor<List<SpokenLine>> {
    private final boolean releases;
    private final boolean tellsSet;
    private final boolean introduces;
    private final List<SpokenLine> lines = new ArrayList<>();

    private IntervalLines(boolean releases, boolean tellsSet, boolean introduces) {
        this.releases = releases;
        this.tellsSet = tellsSet;
        this.introduces = introduces;
    }

    /**
     * The lines of an interval.
     *
     * @param releases whether the set before it still needs its release
     * @param tellsSet whether nobody has been told yet which set this is
     * @param introduces whether nobody has been told yet which exercise this is
     */
    static List<SpokenLine> of(Interval interval, boolean releases, boolean tellsSet, boolean introduces) {
        return interval.accept(new IntervalLines(releases, tellsSet, introduces));
    }

    /** How to come out of an exercise, from wherever in it. */
    static List<String> wayOut(Interval interval) {
        var steps = interval.exercise().guidance().wayOut().steps();
        return steps.isEmpty() || interval.phase().isWork()
                ? interval.exercise().outOfASet()
                : steps;
    }

    @Override
    public List<SpokenLine> leadIn(Interval.LeadIn leadIn) {
        var guidance = leadIn.exercise().guidance();
        if (leadIn.step().isPresent()) {
            step(leadIn, leadIn.step().getAsInt());
        } else {
            exercise(leadIn);
            add(Weight.POSITION, guidance.cue(CueMoment.LEAD_IN));
            if (introduces && !guidance.steps().isEmpty()) {
                add(Weight.ALL_STEPS, String.join(" ", guidance.steps()));
            }
        }
        return lines;
    }

    private void step(Interval.LeadIn leadIn, int step) {
        var steps = leadIn.exercise().guidance().steps();
        exercise(leadIn);
        add(Weight.STEP, steps.get(step));
        if (leadIn.open()) {
            add(Weight.KEY, step + 1 < steps.size() ? SpokenWords.NEXT_STEP : SpokenWords.READY);
        }
    }

    private void exercise(Interval.LeadIn leadIn) {
        if (introduces) {
            add(Weight.EXERCISE, leadIn.exercise().name());
            add(Weight.DOSE, SpokenWords.dose(leadIn.prescribed().dose()));
        }
        if (leadIn.step().orElse(0) == 0) {
            add(Weight.SIDE, SpokenWords.side(leadIn.side()));
        }
    }

    @Override
    public List<SpokenLine> work(Interval.Work work) {
        var guidance = work.exercise().guidance();
        if (work.prescribed().dose().effort() instanceof Effort.Hold) {
            add(Weight.EFFORT, guidance.cue(CueMoment.HOLD));
            set(work);
            add(Weight.DOSE, SpokenWords.duration(work.length()));
        } else if (work.open()) {
            add(Weight.EFFORT, SpokenWords.effort(work.prescribed().dose().effort()));
            add(Weight.KEY, SpokenWords.OWN_PACE);
        }
        return lines;
    }

    @Override
    public List<SpokenLine> recovery(Interval.Recovery recovery) {
        if (releases) {
            add(Weight.RELEASE, recovery.exercise().guidance().cue(CueMoment.RELEASE));
        }
        if (recovery.changesSide()) {
            add(Weight.SIDE, SpokenWords.otherSide(recovery.side()));
        }
        add(Weight.REST, SpokenWords.rest(recovery));
        set(recovery);
        if (recovery.open()) {
            add(Weight.KEY, SpokenWords.WAITING);
        }
        return lines;
    }

    @Override
    public List<SpokenLine> comingOut(Interval.ComingOut comingOut) {
        wayOut(comingOut).forEach(text -> add(Weight.WAY_OUT, text));
        if (lines.isEmpty()) {
            add(Weight.WAY_OUT, SpokenWords.COME_OUT);
        }
        return lines;
    }

    private void set(Interval interval) {
        if (tellsSet && interval.sets() > 1) {
            add(Weight.SET, SpokenWords.set(interval));
        }
    }

    private void add(Weight weight, Optional<String> text) {
        text.ifPresent(each -> add(weight, each));
    }

    private void add(Weight weight, String text) {
        lines.add(new SpokenLine(weight, text));
    }
}
