package decompress.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.library.Shipped;
import decompress.run.Failure;
import decompress.run.Journal;
import decompress.run.ScriptedConsole;
import decompress.run.plan.PlanBuilder;
import decompress.run.plan.RecentRecords;
import decompress.run.plan.UsualDoses;
import decompress.safety.Profile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreakExercisesTest {
    private static final List<Exercise> ALL = Shipped.library().exercisesAndVariants();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path home;

    @Test
    void each_break_of_a_day_begins_with_another_exercise() {
        var first = breaks(0).arguments().get(1);
        assertThat(List.of(breaks(1).arguments().get(1), breaks(2).arguments().get(1)))
                .doesNotContain(first)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_break_is_a_run_of_at_most_three_minutes() {
        for (var breaks = 0; breaks < 20; breaks++) {
            var arguments = breaks(breaks).arguments();
            assertThat(arguments.get(0)).isEqualTo("run");
            var chosen = arguments.stream()
                    .skip(1)
                    .map(id -> Shipped.library().exercise(id).orElseThrow())
                    .toList();
            assertThat(chosen).isNotEmpty().doesNotHaveDuplicates();
            assertThat(chosen.size() == 1 || PlanBuilder.length(chosen, doses()).compareTo(Duration.ofMinutes(3)) <= 0)
                    .as("break %d: %s", breaks, arguments)
                    .isTrue();
        }
    }

    @Test
    void nothing_that_needs_equipment_a_partner_or_a_yes_is_asked_for() {
        var pregnant = Profile.NONE.having(List.of("pregnancy"), TODAY);
        for (var breaks = 0; breaks < 20; breaks++) {
            assertThat(of(pregnant, breaks).arguments().stream().skip(1)).allSatisfy(id -> {
                var exercise = Shipped.library().exercise(id).orElseThrow();
                assertThat(exercise.equipment()).isEmpty();
                assertThat(exercise.precautions().partner()).isFalse();
                assertThat(exercise.precautions().avoidIf()).doesNotContain("pregnancy");
                assertThat(exercise.precautions().askIf()).doesNotContain("pregnancy");
            });
        }
    }

    @Test
    void what_hurt_the_last_time_is_left_out_while_there_is_anything_else() {
        var desk =
                ALL.stream().filter(each -> each.position() == Position.SITTING).toList();
        var left = BreakExercises.of(
                "desk",
                desk,
                Optional.empty(),
                Profile.NONE,
                doses(),
                () -> 0,
                each -> !each.id().equals("cow-stretch"));
        assertThat(left.arguments()).containsExactly("run", "cow-stretch/seated");
        var none = BreakExercises.of("desk", desk, Optional.empty(), Profile.NONE, doses(), () -> 0, any -> true);
        assertThat(none.arguments()).contains("overhead-stretch/seated", "cat-stretch/seated");
    }

    @Test
    void a_routine_of_which_nothing_is_left_is_a_mistake_that_names_it() {
        var hang = List.of(Shipped.library().exercise("dead-hang").orElseThrow());
        assertThatThrownBy(() ->
                        BreakExercises.of("bars", hang, Optional.empty(), Profile.NONE, doses(), () -> 0, any -> false))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("nothing in 'bars' is left for a break");
    }

    @Test
    void conditions_that_leave_no_exercise_offer_a_walk() {
        var stretch = List.of(Shipped.library().exercise("overhead-stretch").orElseThrow());
        var walk = Shipped.library().exercise(Exercise.WALKING);
        var profile = Profile.NONE.having(List.of("healed-spinal-fracture"), LocalDate.of(2026, 11, 22));
        var breaks = BreakExercises.of("stretch", stretch, walk, profile, doses(), () -> 0, any -> false);

        assertThat(breaks.names()).isEqualTo("Stand up and walk");
        assertThat(breaks.arguments()).containsExactly("run", "walking", "--for", "2m");
    }

    private BreakExercises breaks(int today) {
        return of(Profile.NONE, today);
    }

    private BreakExercises of(Profile profile, int today) {
        return BreakExercises.of("all", ALL, Optional.empty(), profile, doses(), () -> today, any -> false);
    }

    private UsualDoses doses() {
        var journal = new Journal(
                home.resolve("log.jsonl"), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), ScriptedConsole.nobody());
        return new UsualDoses(new RecentRecords(journal), Optional.empty());
    }
}
