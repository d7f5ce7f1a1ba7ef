package decompress.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decompress.exercise.DoseChoice;
import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.library.Shipped;
import decompress.perform.Failure;
import decompress.perform.Journal;
import decompress.perform.ScriptedConsole;
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
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreakExercisesTest {
    private static final List<Exercise> ALL = Shipped.library().exercisesAndVariants();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    Path home;

    @Test
    void breaks_go_through_the_routine_in_turn() {
        var breaks = of(Profile.NONE, ignored -> false);
        var names = breaks.exercises().stream().map(Exercise::reference).toList();
        for (var turn = 0; turn < 2 * names.size(); turn++) {
            assertThat(breaks.request(BreakLength.SHORT, turn).ids()).containsExactly(names.get(turn % names.size()));
        }
    }

    @Test
    void short_break_takes_at_most_a_minute_or_one_set() {
        var breaks = of(Profile.NONE, ignored -> false);
        for (var turn = 0; turn < breaks.exercises().size(); turn++) {
            var exercise = breaks.exercises().get(turn);
            var dose = breaks.request(BreakLength.SHORT, turn).dose().from(exercise.prescription(), Duration.ZERO);
            assertThat(dose.sets().size() == 1 || dose.length().compareTo(MINUTE) <= 0)
                    .as("%s: %s", exercise.reference(), dose)
                    .isTrue();
        }
    }

    @Test
    void dose_that_fits_a_minute_is_not_changed() {
        var breaks = of(Profile.NONE, ignored -> false);
        for (var turn = 0; turn < breaks.exercises().size(); turn++) {
            var usual = doses().dose(breaks.exercises().get(turn)).dose().withReady(Duration.ZERO);
            if (usual.length().compareTo(MINUTE) <= 0) {
                assertThat(breaks.request(BreakLength.SHORT, turn).dose()).isEqualTo(DoseChoice.USUAL);
            }
        }
    }

    @Test
    void fully_allowed_routine_is_requested_by_name() {
        var desk = Shipped.library()
                .exercises(Shipped.library().routine("desk-break").orElseThrow());
        var breaks = BreakExercises.of(
                "desk-break", desk, Optional.empty(), Profile.NONE, doses(), Optional.of(MINUTE), ignored -> false);
        assertThat(breaks.request(BreakLength.WHOLE, 0).ids()).containsExactly("desk-break");
        assertThat(breaks.request(BreakLength.WHOLE, 0).dose().ready()).contains(MINUTE);
        var painful = BreakExercises.of(
                "desk-break",
                desk,
                Optional.empty(),
                Profile.NONE,
                doses(),
                Optional.empty(),
                each -> each.equals(desk.get(0)));
        assertThat(painful.request(BreakLength.WHOLE, 0).ids())
                .containsExactlyElementsOf(
                        desk.stream().skip(1).map(Exercise::reference).toList());
    }

    @Test
    void exercise_with_equipment_helper_or_condition_is_never_asked_for() {
        var pregnant = Profile.NONE.having(List.of("pregnancy"), TODAY);
        assertThat(of(pregnant, ignored -> false).exercises()).allSatisfy(exercise -> {
            assertThat(exercise.equipment()).isEmpty();
            assertThat(exercise.precautions().partner()).isFalse();
            assertThat(exercise.precautions().avoidIf()).doesNotContain("pregnancy");
            assertThat(exercise.precautions().askIf()).doesNotContain("pregnancy");
        });
    }

    @Test
    void exercise_that_hurt_last_time_is_left_out_while_there_is_another() {
        var desk =
                ALL.stream().filter(each -> each.position() == Position.SITTING).toList();
        var left = BreakExercises.of(
                "desk",
                desk,
                Optional.empty(),
                Profile.NONE,
                doses(),
                Optional.empty(),
                each -> !each.id().equals("cow-stretch"));
        assertThat(left.request(BreakLength.SHORT, 5).ids()).containsExactly("cow-stretch/seated");
        var none = BreakExercises.of(
                "desk", desk, Optional.empty(), Profile.NONE, doses(), Optional.empty(), ignored -> true);
        assertThat(none.exercises()).hasSameSizeAs(desk);
    }

    @Test
    void routine_of_which_nothing_is_left_is_refused_by_name() {
        var hang = List.of(Shipped.library().exercise("dead-hang").orElseThrow());
        assertThatThrownBy(() -> BreakExercises.of(
                        "bars", hang, Optional.empty(), Profile.NONE, doses(), Optional.empty(), ignored -> false))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("no exercise of 'bars' suits a break");
    }

    @Test
    void walk_of_two_minutes_replaces_ruled_out_exercises() {
        var desk = Shipped.library()
                .exercises(Shipped.library().routine("desk-break").orElseThrow());
        var conditions = desk.stream()
                .flatMap(exercise -> exercise.precautions().avoidIf().stream())
                .distinct()
                .toList();
        var walk = Shipped.library().exercise(Exercise.WALKING);
        var breaks = BreakExercises.of(
                "desk",
                desk,
                walk,
                Profile.NONE.having(conditions, TODAY),
                doses(),
                Optional.empty(),
                ignored -> false);
        assertThat(breaks.next(0)).isEqualTo("Stand up and walk, 2 min");
        assertThat(breaks.request(BreakLength.SHORT, 0).ids()).containsExactly("walking");
        assertThat(breaks.request(BreakLength.SHORT, 0).dose().total()).contains(Duration.ofMinutes(2));
        assertThat(breaks.length()).isGreaterThan(Duration.ofMinutes(2));
    }

    private BreakExercises of(Profile profile, Predicate<Exercise> hurt) {
        return BreakExercises.of("all", ALL, Optional.empty(), profile, doses(), Optional.empty(), hurt);
    }

    private UsualDoses doses() {
        var journal = new Journal(
                home.resolve("log.jsonl"), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), ScriptedConsole.nobody());
        return new UsualDoses(new RecentRecords(journal), Optional.empty());
    }
}
