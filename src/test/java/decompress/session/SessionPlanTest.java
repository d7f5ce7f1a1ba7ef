package decompress.session;

import static decompress.support.Exercises.OVERHEAD;
import static decompress.support.Exercises.THREE_ONE_ONE;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Dose;
import decompress.exercise.Effort;
import decompress.exercise.Side;
import decompress.support.Exercises;
import decompress.support.RandomSessions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan that is interrupted and resumed, as often as it takes. */
class SessionPlanTest {
    private static final int SETS = 3;
    private static final Effort HOLD = new Effort.Hold(Duration.ofSeconds(4));
    private static final Effort MOVES = new Effort.Repetitions(2, THREE_ONE_ONE);

    /** Sides, sets done in each sitting before it is cut off, own pace, effort. */
    static Stream<Arguments> matrix() {
        var rows = new ArrayList<Arguments>();
        for (var sides : List.of(List.of(Side.BOTH), List.of(Side.LEFT, Side.RIGHT))) {
            for (var cutOff = 1; cutOff <= SETS * sides.size(); cutOff++) {
                for (var ownPace : List.of(false, true)) {
                    for (var effort : List.of(HOLD, MOVES)) {
                        rows.add(Arguments.of(sides, cutOff, ownPace, effort));
                    }
                }
            }
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void every_sitting_offers_exactly_what_is_left(List<Side> sides, int cutOff, boolean ownPace, Effort effort) {
        var dose = Exercises.equalSets(SETS, effort, Duration.ofSeconds(2), true, Duration.ofSeconds(1), sides);
        var plan = new SessionPlan(
                List.of(new PlannedExercise(OVERHEAD, dose)),
                ownPace,
                Optional.of(Duration.ofSeconds(1)),
                Optional.empty(),
                Optional.empty(),
                false);
        var left = new ArrayList<String>();
        sides.forEach(side -> left.addAll(List.of(side + " 1", side + " 2", side + " 3")));
        for (var sitting = 1; !plan.exercises().isEmpty(); sitting++) {
            assertThat(offered(plan)).as("sitting %d", sitting).isEqualTo(counts(left));
            var records = sit(plan, cutOff);
            left.subList(0, Math.min(cutOff, left.size())).clear();
            plan = plan.left("sitting " + sitting, records);
            assertThat(plan.resumes()).contains("sitting " + sitting);
            assertThat(plan.ownPace()).isEqualTo(ownPace);
        }
        assertThat(left).isEmpty();
    }

    @Test
    void skipped_and_interrupted_sets_are_done_once_after_resuming() {
        for (var seed = 1L; seed <= 200; seed++) {
            var random = new Random(seed);
            var plan = new SessionPlan(
                    RandomSessions.parts(random),
                    random.nextBoolean(),
                    Optional.empty(),
                    Optional.of("desk-break"),
                    Optional.empty(),
                    false);
            var whole = plan;
            var sets = new TreeMap<String, Long>();
            for (var sitting = 0; !plan.exercises().isEmpty(); sitting++) {
                assertThat(sitting).as("seed %d", seed).isLessThan(1000);
                var left = plan;
                var records = sit(plan, random);
                for (var part = 0; part < records.size(); part++) {
                    var id = left.exercises().get(part).exercise().id();
                    records.get(part).sets().stream()
                            .filter(SetRecord::done)
                            .forEach(set -> sets.merge(id + " " + set.side(), 1L, Long::sum));
                }
                plan = plan.left("sitting " + sitting, records);
                assertThat(plan.exercises())
                        .as("seed %d", seed)
                        .allSatisfy(each -> assertThat(whole.exercises()).anyMatch(first -> isPartOf(each, first)));
            }
            assertThat(sets).as("seed %d", seed).isEqualTo(all(whole));
        }
    }

    /** The same work, of as many sets or fewer, of all its sides or some. */
    private static boolean isPartOf(PlannedExercise left, PlannedExercise whole) {
        var others = new ArrayList<>(whole.dose().sets());
        return left.exercise().equals(whole.exercise())
                && left.dose().sets().stream().allMatch(others::remove)
                && left.dose().with(whole.dose().sets()).equals(whole.dose());
    }

    private static Map<String, Long> all(SessionPlan plan) {
        var sets = new TreeMap<String, Long>();
        for (var each : plan.exercises()) {
            each.dose().sets().forEach(set -> sets.merge(each.exercise().id() + " " + set.side(), 1L, Long::sum));
        }
        return sets;
    }

    /** Goes on by itself or leaves a set, and is cut off in the middle of something. */
    private static List<ExerciseRecord> sit(SessionPlan plan, Random random) {
        var session = new Session(timeline(plan));
        var performance = new Performance(session.timeline());
        var now = Duration.ZERO;
        var step = session.start(look(now));
        for (var looks = random.nextInt(400); looks > 0; looks--) {
            now = now.plusSeconds(1);
            var waits = session.interval(step.state()).open();
            var input =
                    waits || random.nextInt(15) == 0 ? Input.NEXT : random.nextInt(50) == 0 ? Input.BACK : Input.LOOK;
            step = session.on(input, step.state(), look(now));
            step.events().forEach(performance::note);
        }
        session.on(Input.SIGNAL, step.state(), look(now)).events().forEach(performance::note);
        return performance.exercises();
    }

    /** The sets that are offered, by side. */
    private static Map<Side, Long> offered(SessionPlan plan) {
        var counts = new TreeMap<Side, Long>();
        timeline(plan).intervals().stream()
                .filter(Interval.Work.class::isInstance)
                .forEach(work -> counts.merge(work.side(), 1L, Long::sum));
        return counts;
    }

    private static Map<Side, Long> counts(List<String> sets) {
        var counts = new TreeMap<Side, Long>();
        sets.forEach(set -> counts.merge(Side.valueOf(set.split(" ")[0]), 1L, Long::sum));
        return counts;
    }

    private static Timeline timeline(SessionPlan plan) {
        return Timeline.of(plan.exercises(), plan.ownPace());
    }

    /** Does so many sets, and a second of the next one. */
    private static List<ExerciseRecord> sit(SessionPlan plan, int sets) {
        var timeline = timeline(plan);
        var session = new Session(timeline);
        var performance = new Performance(timeline);
        var now = Duration.ZERO;
        var done = 0;
        var step = session.start(look(now));
        while (!(step.state() instanceof SessionState.Ended)) {
            done += (int) step.events().stream().filter(performance::note).count();
            var interval = session.interval(step.state());
            var isOpenAndDone =
                    interval.open() && session.remaining(step.state(), now).isZero();
            now = now.plusSeconds(1);
            var isCutOff = done == sets && interval instanceof Interval.Work;
            step = session.on(
                    isCutOff ? Input.SIGNAL : isOpenAndDone ? Input.NEXT : Input.LOOK, step.state(), look(now));
        }
        step.events().forEach(performance::note);
        return performance.exercises();
    }

    private static ClockReading look(Duration now) {
        return new ClockReading(now, Instant.EPOCH.plus(now));
    }

    @Test
    void the_other_side_that_is_left_comes_after_a_change_of_sides() {
        var left = new Dose.OneSet(Side.LEFT, HOLD);
        var right = new Dose.OneSet(Side.RIGHT, HOLD);
        var sets = List.of(left, left, right, right, right);
        var dose = new Dose(sets, Duration.ofSeconds(2), false, Duration.ofSeconds(1));

        var timeline = Timeline.of(List.of(new PlannedExercise(OVERHEAD, dose)), false);

        assertThat(timeline.intervals().stream().map(Interval::phase))
                .containsExactly(
                        Phase.LEAD_IN,
                        Phase.HOLD,
                        Phase.REST,
                        Phase.HOLD,
                        Phase.OTHER_SIDE,
                        Phase.HOLD,
                        Phase.REST,
                        Phase.HOLD,
                        Phase.REST,
                        Phase.HOLD);
    }
}
