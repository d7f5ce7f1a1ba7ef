package decompress.plan;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Dose;
import decompress.exercise.DoseChoice;
import decompress.exercise.DoseLevel;
import decompress.exercise.Effort;
import decompress.exercise.Exercise;
import decompress.exercise.Prescription;
import decompress.library.Library;
import decompress.library.Shipped;
import decompress.session.SessionPlan;
import decompress.support.KnownPerson;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No way of asking for a dose goes past what is done without a professional. */
class CeilingPropertiesTest {
    private static final Library LIBRARY = Shipped.library();

    private static Stream<Exercise> exercises() {
        return LIBRARY.exercisesAndVariants().stream();
    }

    private static DoseChoice choice(Random random) {
        return new DoseChoice(
                maybe(random, () -> DoseLevel.values()[random.nextInt(3)]),
                maybe(random, () -> 1 + random.nextInt(100)),
                maybe(random, () -> 1 + random.nextInt(random.nextBoolean() ? 12 : 500)),
                maybe(random, () -> Duration.ofSeconds(1 + random.nextInt(random.nextBoolean() ? 70 : 3600))),
                maybe(random, () -> Duration.ofSeconds(random.nextInt(random.nextBoolean() ? 40 : 3600))),
                maybe(random, () -> Duration.ofSeconds(1 + random.nextInt(random.nextBoolean() ? 1000 : 21_600))),
                maybe(random, () -> Duration.ofSeconds(random.nextInt(3600))));
    }

    private static <T> Optional<T> maybe(Random random, Supplier<T> value) {
        return random.nextInt(3) == 0 ? Optional.of(value.get()) : Optional.empty();
    }

    /** Reckoned here once more, in the plainest way. */
    private static boolean isTooMuch(Exercise exercise, Dose dose) {
        var ceiling = exercise.prescription().ceiling();
        var work = dose.effort().length();
        var sets = dose.sets().size();
        var whole = work.plus(dose.rest()).multipliedBy(sets).minus(dose.rest());
        var repetitions = dose.effort() instanceof Effort.Repetitions each ? each.count() * sets : 0;
        var atATime = dose.rest().toSeconds() >= 5 ? work : work.multipliedBy(sets);
        return dose.effort() instanceof Effort.Hold
                        && atATime.compareTo(ceiling.hold().orElse(atATime)) > 0
                || whole.compareTo(ceiling.total().orElse(whole)) > 0
                || repetitions > ceiling.repetitions().orElse(repetitions);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void no_options_make_a_dose_that_is_too_much(Exercise exercise) {
        var refused = 0;
        var planned = 0;
        for (var seed = 1L; seed <= 500; seed++) {
            var choice = choice(new Random(seed));
            try {
                var plan = planned(exercise, choice);
                planned++;
                for (var each : plan.exercises().stream()
                        .flatMap(part -> Stream.of(
                                part,
                                Easing.half(part),
                                Easing.starting(part),
                                Easing.reduced(part),
                                Easing.gentlest(part)))
                        .toList()) {
                    assertThat(isTooMuch(exercise, each.dose()))
                            .as("seed %d: %s", seed, each.dose())
                            .isFalse();
                }
            } catch (PlanException tooMuch) {
                refused++;
                assertThat(tooMuch.isMistyped()).isTrue();
                var isTooShort = tooMuch.getMessage().contains("too short");
                var dose = isTooShort ? null : choice.from(prescription(exercise, choice), Duration.ZERO);
                assertThat(isTooShort || isTooMuch(exercise, dose) || isLongerThanADay(dose))
                        .as("seed %d: refused although it is not too much: %s", seed, dose)
                        .isTrue();
            }
        }
        assertThat(planned).isPositive();
        assertThat(refused).isPositive();
    }

    private static boolean isLongerThanADay(Dose dose) {
        return dose.length().plusHours(1).compareTo(Duration.ofDays(1)) > 0;
    }

    private static Prescription prescription(Exercise exercise, DoseChoice choice) {
        return choice.level().isPresent()
                ? exercise.prescription()
                : exercise.prescription().startingDose();
    }

    private static SessionPlan planned(Exercise exercise, DoseChoice choice) {
        var request = new SessionRequest(
                List.of(exercise.reference()),
                false,
                Optional.empty(),
                Optional.empty(),
                choice,
                false,
                false,
                false,
                false);
        return Planner.session(
                Selection.of(List.of(exercise)), request, KnownPerson.NEW.on(LocalDate.of(2026, 11, 23)));
    }
}
