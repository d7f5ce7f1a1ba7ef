package decompress.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decompress.exercise.DoseChoice;
import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.library.Shipped;
import decompress.perform.Failure;
import decompress.plan.Person;
import decompress.plan.Planner;
import decompress.plan.UsualDoses;
import decompress.safety.Profile;
import decompress.script.words.Words;
import decompress.session.Reason;
import decompress.session.SessionPlan;
import decompress.session.SessionRecord;
import decompress.support.KnownPerson;
import decompress.support.Sessions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BreakExercisesTest {
    private static final List<Exercise> ALL = Shipped.library().exercisesAndVariants();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void breaks_go_through_the_routine_in_turn() {
        var breaks = of(Profile.NONE);
        var names = breaks.exercises().stream().map(Exercise::reference).toList();
        for (var turn = 0; turn < 2 * names.size(); turn++) {
            assertThat(breaks.request(BreakLength.SHORT, turn).ids()).containsExactly(names.get(turn % names.size()));
        }
    }

    @Test
    void short_break_takes_at_most_a_minute_or_one_set() {
        var breaks = of(Profile.NONE);
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
        var breaks = of(Profile.NONE);
        for (var turn = 0; turn < breaks.exercises().size(); turn++) {
            var usual = new UsualDoses(KnownPerson.NEW.on(TODAY))
                    .dose(breaks.exercises().get(turn))
                    .dose()
                    .withReady(Duration.ZERO);
            if (usual.length().compareTo(MINUTE) <= 0) {
                assertThat(breaks.request(BreakLength.SHORT, turn).dose()).isEqualTo(DoseChoice.USUAL);
            }
        }
    }

    @Test
    void fully_allowed_routine_is_requested_by_name() {
        var desk = Shipped.library()
                .exercises(Shipped.library().routine("desk-break").orElseThrow());
        var person = KnownPerson.NEW.on(TODAY);
        var breaks = BreakExercises.of("desk-break", desk, person, Optional.of(MINUTE));
        assertThat(breaks.request(BreakLength.WHOLE, 0).ids()).containsExactly("desk-break");
        assertThat(breaks.request(BreakLength.WHOLE, 0).dose().ready()).contains(MINUTE);
        var painful = BreakExercises.of("desk-break", desk, hurtBy(desk.subList(0, 1)), Optional.empty());
        assertThat(painful.request(BreakLength.WHOLE, 0).ids())
                .containsExactlyElementsOf(
                        desk.stream().skip(1).map(Exercise::reference).toList());
    }

    @Test
    void time_of_the_next_exercise_is_that_of_its_session() {
        var desk = Shipped.library()
                .exercises(Shipped.library().routine("desk-break").orElseThrow());
        var person = KnownPerson.NEW.on(TODAY);
        var breaks = BreakExercises.of("desk-break", desk, person, Optional.empty());
        for (var turn = 0; turn < desk.size(); turn++) {
            var session = Planner.plan(breaks.request(BreakLength.SHORT, turn), person)
                    .session();
            var length = SessionPlan.length(session.exercises());
            assertThat(breaks.next(turn)).isEqualTo(desk.get(turn).name() + ", " + Words.time(length));
        }
        assertThat(breaks.next(0)).isEqualTo("Overhead stretch, seated, 1 min 48 s");
    }

    @Test
    void exercise_with_equipment_helper_or_condition_is_never_asked_for() {
        var pregnant = Profile.NONE.having(List.of("pregnancy"), TODAY);
        assertThat(of(pregnant).exercises()).allSatisfy(exercise -> {
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
        var others =
                desk.stream().filter(each -> !each.id().equals("cow-stretch")).toList();
        var left = BreakExercises.of("desk", desk, hurtBy(others), Optional.empty());
        assertThat(left.request(BreakLength.SHORT, 5).ids()).containsExactly("cow-stretch/seated");
        var none = BreakExercises.of("desk", desk, hurtBy(desk), Optional.empty());
        assertThat(none.exercises()).hasSameSizeAs(desk);
    }

    @Test
    void routine_of_which_nothing_is_left_is_refused_by_name() {
        var hang = List.of(Shipped.library().exercise("dead-hang").orElseThrow());
        assertThatThrownBy(() -> BreakExercises.of("bars", hang, KnownPerson.NEW.on(TODAY), Optional.empty()))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("no exercise of 'bars' suits a break");
    }

    @Test
    void walk_of_two_minutes_replaces_ruled_out_exercises() {
        var desk = Shipped.library()
                .exercises(Shipped.library().routine("desk-break").orElseThrow());
        var walk = Shipped.library().exercise(Exercise.WALKING).orElseThrow();
        var conditions = desk.stream()
                .flatMap(exercise -> exercise.precautions().avoidIf().stream())
                .filter(condition -> !walk.precautions().avoidIf().contains(condition))
                .filter(condition -> !walk.precautions().askIf().contains(condition))
                .distinct()
                .toList();
        var person =
                KnownPerson.NEW.with(Profile.NONE.having(conditions, TODAY)).on(TODAY);
        var breaks = BreakExercises.of("desk", desk, person, Optional.empty());
        assertThat(breaks.next(0)).isEqualTo("Stand up and walk, 2 min");
        assertThat(breaks.request(BreakLength.SHORT, 0).ids()).containsExactly("walking");
        assertThat(breaks.request(BreakLength.SHORT, 0).dose().total()).contains(Duration.ofMinutes(2));
        assertThat(breaks.length()).isGreaterThan(Duration.ofMinutes(2));
    }

    private static BreakExercises of(Profile profile) {
        return BreakExercises.of("all", ALL, KnownPerson.NEW.with(profile).on(TODAY), Optional.empty());
    }

    /** A person who stopped each of these for pain the last time. */
    private static Person hurtBy(List<Exercise> exercises) {
        var stopped = exercises.stream()
                .map(exercise -> Sessions.stopped(
                        Reason.PAIN, Sessions.at("2026-11-23T08:00:00+01:00", Sessions.held(exercise.id(), 1, 4))))
                .toArray(SessionRecord[]::new);
        return KnownPerson.NEW.after(stopped).on(TODAY);
    }
}
