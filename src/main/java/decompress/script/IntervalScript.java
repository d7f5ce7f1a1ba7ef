package decompress.script;

import decompress.exercise.CueMoment;
import decompress.exercise.Effort;
import decompress.exercise.Guidance;
import decompress.script.Moment.Choice;
import decompress.session.Interval;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words and signs of one interval: those shown while it lasts, and those said at its start. */
public final class IntervalScript {
    /** How an interval looks, for the palette. */
    public enum Mood {
        WORK,
        REST,
        READY
    }

    /** How the figure moves. */
    public enum FigureMotion {
        /** The whole movement, over and over. */
        SHOWN,
        HELD,
        AT_TEMPO,
        RETURNING
    }

    private record Signs(String word, String name, Mood mood, FigureMotion motion, ToneName tone) {}

    private static final Duration RELEASE_FOR = Duration.ofSeconds(5);
    /** A step of a way out that would have less time is not shown alone. */
    private static final Duration ONE_STEP = Duration.ofSeconds(5);
    /** The two that matter most come first. */
    private static final int CAUTIONS = 2;

    private final Interval interval;
    private final Guidance guidance;
    private final Signs signs;

    private IntervalScript(Interval interval) {
        this.interval = interval;
        this.guidance = interval.exercise().guidance();
        this.signs = signs();
    }

    public static IntervalScript of(Interval interval) {
        return new IntervalScript(interval);
    }

    /** The cautions before the first set. */
    public static List<String> cautions(Interval interval) {
        return interval.exercise().precautions().cautions().stream()
                .limit(CAUTIONS)
                .toList();
    }

    private Signs signs() {
        return switch (interval.phase()) {
            case LEAD_IN ->
                interval.step().isPresent()
                        ? new Signs("STEP", "step", Mood.READY, FigureMotion.SHOWN, ToneName.NEXT)
                        : new Signs("GET READY", "get ready", Mood.READY, FigureMotion.SHOWN, ToneName.NEXT);
            case HOLD ->
                interval.isWalk()
                        ? new Signs("WALK", "walk", Mood.WORK, FigureMotion.HELD, ToneName.START)
                        : new Signs("HOLD", "hold", Mood.WORK, FigureMotion.HELD, ToneName.START);
            case MOVE -> new Signs("MOVE", "repeat", Mood.WORK, FigureMotion.AT_TEMPO, ToneName.START);
            case REST -> new Signs("REST", "rest", Mood.REST, FigureMotion.RETURNING, ToneName.REST);
            case OTHER_SIDE ->
                new Signs("OTHER SIDE", "change", Mood.READY, FigureMotion.RETURNING, ToneName.OTHER_SIDE);
            case WAY_OUT -> new Signs("COME OUT", "come out", Mood.READY, FigureMotion.RETURNING, ToneName.RELEASE);
        };
    }

    /** The word to read from the floor, with the side; without it where a person comes out, who may have stopped early. */
    public String word() {
        return interval.phase().isWayOut() ? signs.word : signs.word + side().toUpperCase(Locale.ROOT);
    }

    /** The word in a line of text. */
    public String name() {
        return signs.name;
    }

    public Mood mood() {
        return signs.mood;
    }

    public FigureMotion motion() {
        return signs.motion;
    }

    /** The tone at the beginning; none between the steps of a card. */
    public Optional<ToneName> tone() {
        return interval.step().orElse(0) == 0 ? Optional.of(signs.tone) : Optional.empty();
    }

    /** The one instruction at a moment. */
    public String instruction(Duration elapsed, Duration length) {
        return switch (interval.phase()) {
            case LEAD_IN -> cue(CueMoment.LEAD_IN, "Get ready");
            case HOLD -> cue(CueMoment.HOLD, interval.isWalk() ? "Walk" : "Hold");
            case MOVE -> interval.open() ? "At your own pace. " + key() : tempo(elapsed);
            case REST -> rest("Rest", elapsed);
            case OTHER_SIDE -> rest("Other side", elapsed);
            case WAY_OUT -> wayOut(elapsed, length);
        };
    }

    private String tempo(Duration elapsed) {
        var tempo = effort().tempo();
        var into = Duration.ofNanos(elapsed.toNanos() % tempo.length().toNanos());
        var moment = tempo.at(into).moment();
        return cue(moment, Doses.word(tempo, moment));
    }

    private String rest(String name, Duration elapsed) {
        if (elapsed.compareTo(RELEASE_FOR) < 0) {
            return cue(CueMoment.RELEASE, name);
        }
        return interval.open() ? name + " as long as you need. " + key() : name;
    }

    private String wayOut(Duration elapsed, Duration length) {
        var steps = interval.exercise().outOfASet();
        if (steps.isEmpty()) {
            return LastWords.COME_OUT;
        }
        var step = wayOutStep(elapsed, length);
        return LastWords.sentences(step < 0 ? steps : steps.subList(step, step + 1));
    }

    /** The index of the current step of a timed way out; otherwise -1. */
    private int wayOutStep(Duration elapsed, Duration length) {
        var steps = interval.exercise().outOfASet().size();
        var step = length.dividedBy(Math.max(1, steps));
        return step.compareTo(ONE_STEP) < 0 ? -1 : (int) Math.min(steps - 1L, elapsed.toMillis() / step.toMillis());
    }

    /** The lines next to the instruction: reminders for this person, or the next step of the way out. */
    public List<String> beside(Duration elapsed, Duration length) {
        return switch (interval.phase()) {
            case LEAD_IN -> interval.planned().reminders();
            case WAY_OUT -> {
                var steps = interval.exercise().outOfASet();
                var step = wayOutStep(elapsed, length);
                yield step < 0 || step + 1 >= steps.size()
                        ? List.of()
                        : List.of(LastWords.sentence(steps.get(step + 1)));
            }
            case HOLD, MOVE, REST, OTHER_SIDE -> List.of();
        };
    }

    /** How the voice goes about them: a way out is spread over its time, and an open interval has time enough. */
    Choice choice() {
        if (signs.tone == ToneName.RELEASE) {
            return Choice.SPREAD;
        }
        return interval.open() ? Choice.ALL : Choice.FITTING;
    }

    /** The time for words in what is left; the last seconds belong to the countdown, where there is one. */
    Duration room(Duration left) {
        return choice() == Choice.SPREAD || interval.step().isPresent() ? left : left.minus(Moment.COUNTDOWN);
    }

    /** The key that ends an open interval. */
    String key() {
        return signs.mood == Mood.WORK ? "Press Space when you are done." : "Press Space to continue.";
    }

    /** Such as 2 of 4, left. */
    public String setOf() {
        return interval.setsBefore() + 1 + " of " + interval.sets() + side();
    }

    Effort.Repetitions effort() {
        return (Effort.Repetitions) interval.effort();
    }

    private String cue(CueMoment moment, String otherwise) {
        return guidance.cue(moment).orElse(otherwise);
    }

    /** The side by itself; empty where both work. */
    String sideWords() {
        return switch (interval.side()) {
            case LEFT -> "Left side";
            case RIGHT -> "Right side";
            case BOTH -> "";
        };
    }

    String side() {
        return switch (interval.side()) {
            case LEFT -> ", left";
            case RIGHT -> ", right";
            case BOTH -> "";
        };
    }
}
