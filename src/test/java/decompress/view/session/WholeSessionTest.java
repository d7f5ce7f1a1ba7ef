package decompress.view.session;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.DoseChoice;
import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.library.Shipped;
import decompress.session.Input;
import decompress.session.PlannedExercise;
import decompress.session.SessionEvent;
import decompress.session.Timeline;
import decompress.support.SessionHarness;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every built-in exercise from its first step to the end, in plain lines. */
class WholeSessionTest {
    static List<Exercise> exercises() {
        return Shipped.library().exercises().stream()
                .filter(each -> each.position() != Position.WALKING)
                .toList();
    }

    /** The first session of an exercise, with a short time to get ready after its steps. */
    private static PlannedExercise first(Exercise exercise) {
        var dose = DoseChoice.LOW.from(exercise.prescription(), Duration.ofSeconds(10));
        return new PlannedExercise(exercise, dose, true);
    }

    private static String told(PlannedExercise part, List<List<SessionEvent>> looks) {
        var narration = new Narration(Timeline.unattended(List.of(part)), false, () -> false);
        return looks.stream()
                .flatMap(List::stream)
                .flatMap(event -> narration.on(event).stream())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void every_step_comes_before_the_first_set_and_the_way_out_before_done(Exercise exercise) {
        var part = first(exercise);
        var told = told(part, SessionHarness.unattended(part).toTheEnd());
        var work = told.indexOf("Set 1 of ");
        var done = told.indexOf("\nDone");
        assertThat(exercise.guidance().steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(told.indexOf(step))
                        .as(step + " in:\n" + told)
                        .isBetween(0, work));
        assertThat(exercise.guidance().wayOut().steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(told.lastIndexOf(step))
                        .as(step + " in:\n" + told)
                        .isBetween(work, done));
        assertThat(told).endsWith("Move again within half an hour.").doesNotContain("Release.");
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void cue_to_rest_and_the_rest_say_it_once(Exercise exercise) {
        var part = first(exercise);
        var told = told(part, SessionHarness.unattended(part).toTheEnd());
        assertThat(told).doesNotContain("rest. Rest");
        if (exercise.id().equals("lower-back-extension")) {
            assertThat(told).contains("Take the handles, push up, rest. For 1 minute. Next: set 2 of ");
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void stopping_leads_out_at_once_without_cheer(Exercise exercise) {
        for (var stop : List.of(List.of(Input.HURTS), List.of(Input.STOP, Input.STOP))) {
            var part = first(exercise);
            var harness = SessionHarness.unattended(part);
            var moment = intoTheFirstSet(part);
            for (var input : stop) {
                harness.at(moment++, input);
            }
            var told = told(part, harness.looks());
            var stopped = told.indexOf("\nStopping");
            assertThat(stopped).as(told).isPositive();
            assertThat(exercise.guidance().wayOut().steps())
                    .allSatisfy(step -> assertThat(told.indexOf(step, stopped))
                            .as(step + " in:\n" + told)
                            .isPositive());
            assertThat(told).doesNotContain("Done").doesNotContain("Keep moving");
        }
    }

    /** Two seconds of it, after the steps and the time to get ready. */
    private static double intoTheFirstSet(PlannedExercise part) {
        var before = Timeline.unattended(List.of(part)).intervals().stream()
                .takeWhile(interval -> !interval.phase().isWork())
                .mapToDouble(interval -> interval.length().toMillis() / 1000.0)
                .sum();
        return Math.ceil(before) + 2;
    }
}
