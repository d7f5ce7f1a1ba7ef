package decompress.safety;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Exercise;
import decompress.exercise.Precautions;
import decompress.exercise.RequiredClearance;
import decompress.support.Exercises;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final LocalDate TOLD = LocalDate.of(2026, 11, 20);

    private static Exercise exercise(RequiredClearance clearance) {
        var any = Exercises.OVERHEAD;
        return new Exercise(
                any.id(),
                any.variant(),
                any.name(),
                any.purpose(),
                any.targets(),
                any.position(),
                any.equipment(),
                any.prescription(),
                any.guidance(),
                new Precautions(List.of(), List.of("fracture"), List.of("glaucoma"), Map.of(), clearance, false),
                any.instead(),
                any.pose(),
                any.sources());
    }

    private static Profile profile(String conditions, String yes) {
        var told = Profile.NONE;
        if (!conditions.equals("-")) {
            told = told.having(List.of(conditions.split("\\+")), TOLD);
        }
        var on = Map.of("before", TOLD.minusDays(1), "same day", TOLD);
        return on.containsKey(yes)
                ? told.cleared(new Clearance(Exercises.OVERHEAD.id(), "Dr. Silva", on.get(yes)))
                : told.cleared(new Clearance("another-exercise", "Dr. Silva", TOLD));
    }

    /** Everything that can come together; --cleared is given, or not. */
    @Test
    void the_gate_has_this_table_and_no_other_way_through() {
        var table = new StringBuilder(
                "%nneeds      has                 yes       | without        --cleared%n".formatted());
        for (var clearance : RequiredClearance.values()) {
            for (var has : List.of("-", "hernia", "glaucoma", "fracture", "fracture+glaucoma")) {
                for (var yes : List.of("-", "before", "same day")) {
                    var exercise = exercise(clearance);
                    var profile = profile(has, yes);
                    table.append("%-10s %-19s %-9s | %-14s %s%n"
                            .formatted(
                                    clearance,
                                    has,
                                    yes,
                                    Admission.to(exercise, profile, false).verdict(),
                                    Admission.to(exercise, profile, true).verdict()));
                }
            }
        }
        assertThat(table.toString()).isEqualTo("""

                needs      has                 yes       | without        --cleared
                GENERAL    -                   -         | ALLOWED        ALLOWED
                GENERAL    -                   before    | ALLOWED        ALLOWED
                GENERAL    -                   same day  | ALLOWED        ALLOWED
                GENERAL    hernia              -         | ALLOWED        ALLOWED
                GENERAL    hernia              before    | ALLOWED        ALLOWED
                GENERAL    hernia              same day  | ALLOWED        ALLOWED
                GENERAL    glaucoma            -         | ASKED          ALLOWED
                GENERAL    glaucoma            before    | ASKED          ALLOWED
                GENERAL    glaucoma            same day  | ALLOWED        ALLOWED
                GENERAL    fracture            -         | RULED_OUT      RULED_OUT
                GENERAL    fracture            before    | RULED_OUT      RULED_OUT
                GENERAL    fracture            same day  | RULED_OUT      RULED_OUT
                GENERAL    fracture+glaucoma   -         | RULED_OUT      RULED_OUT
                GENERAL    fracture+glaucoma   before    | RULED_OUT      RULED_OUT
                GENERAL    fracture+glaucoma   same day  | RULED_OUT      RULED_OUT
                NAMED      -                   -         | NOT_CLEARED    NOT_CLEARED
                NAMED      -                   before    | ALLOWED        ALLOWED
                NAMED      -                   same day  | ALLOWED        ALLOWED
                NAMED      hernia              -         | NOT_CLEARED    NOT_CLEARED
                NAMED      hernia              before    | ALLOWED        ALLOWED
                NAMED      hernia              same day  | ALLOWED        ALLOWED
                NAMED      glaucoma            -         | NOT_CLEARED    NOT_CLEARED
                NAMED      glaucoma            before    | ASKED          ASKED
                NAMED      glaucoma            same day  | ALLOWED        ALLOWED
                NAMED      fracture            -         | RULED_OUT      RULED_OUT
                NAMED      fracture            before    | RULED_OUT      RULED_OUT
                NAMED      fracture            same day  | RULED_OUT      RULED_OUT
                NAMED      fracture+glaucoma   -         | RULED_OUT      RULED_OUT
                NAMED      fracture+glaucoma   before    | RULED_OUT      RULED_OUT
                NAMED      fracture+glaucoma   same day  | RULED_OUT      RULED_OUT
                PRESCRIBED -                   -         | NOT_PRESCRIBED NOT_PRESCRIBED
                PRESCRIBED -                   before    | NOT_PRESCRIBED NOT_PRESCRIBED
                PRESCRIBED -                   same day  | NOT_PRESCRIBED NOT_PRESCRIBED
                PRESCRIBED hernia              -         | NOT_PRESCRIBED NOT_PRESCRIBED
                PRESCRIBED hernia              before    | NOT_PRESCRIBED NOT_PRESCRIBED
                PRESCRIBED hernia              same day  | NOT_PRESCRIBED NOT_PRESCRIBED
                PRESCRIBED glaucoma            -         | NOT_PRESCRIBED NOT_PRESCRIBED
                PRESCRIBED glaucoma            before    | NOT_PRESCRIBED NOT_PRESCRIBED
                PRESCRIBED glaucoma            same day  | NOT_PRESCRIBED NOT_PRESCRIBED
                PRESCRIBED fracture            -         | RULED_OUT      RULED_OUT
                PRESCRIBED fracture            before    | RULED_OUT      RULED_OUT
                PRESCRIBED fracture            same day  | RULED_OUT      RULED_OUT
                PRESCRIBED fracture+glaucoma   -         | RULED_OUT      RULED_OUT
                PRESCRIBED fracture+glaucoma   before    | RULED_OUT      RULED_OUT
                PRESCRIBED fracture+glaucoma   same day  | RULED_OUT      RULED_OUT
                """);
    }

    @Test
    void asked_admission_names_the_conditions() {
        var glaucoma = Profile.NONE.having(List.of("glaucoma"), TOLD);

        assertThat(Admission.to(exercise(RequiredClearance.GENERAL), glaucoma, false))
                .isEqualTo(new Admission(Admission.Verdict.ASKED, List.of("glaucoma")));
    }

    @Test
    void condition_recorded_again_keeps_its_date() {
        var later = TOLD.plusDays(9);

        assertThat(Profile.NONE
                        .having(List.of("glaucoma"), TOLD)
                        .having(List.of("hernia", "glaucoma"), later)
                        .conditions())
                .isEqualTo(Map.of("glaucoma", TOLD, "hernia", later));
    }
}
