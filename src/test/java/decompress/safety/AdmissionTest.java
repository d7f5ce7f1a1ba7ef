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

    private static String word(Admission admission) {
        return admission.getClass().getSimpleName();
    }

    /** Everything that can come together; a person is there, or nobody is; --cleared is given, or not. */
    @Test
    void the_gate_has_this_table_and_no_other_way_through() {
        var table = new StringBuilder(
                "\nneeds    has                 yes       | person      nobody      | cleared+person cleared\n");
        for (var clearance : RequiredClearance.values()) {
            for (var has : List.of("-", "hernia", "glaucoma", "fracture", "fracture+glaucoma")) {
                for (var yes : List.of("-", "before", "same day")) {
                    var exercise = exercise(clearance);
                    var profile = profile(has, yes);
                    table.append("%-8s %-19s %-9s | %-11s %-11s | %-14s %s%n"
                            .formatted(
                                    clearance,
                                    has,
                                    yes,
                                    word(Admission.to(exercise, profile, false, true)),
                                    word(Admission.to(exercise, profile, false, false)),
                                    word(Admission.to(exercise, profile, true, true)),
                                    word(Admission.to(exercise, profile, true, false))));
                }
            }
        }
        assertThat(table.toString()).isEqualTo("""

                needs    has                 yes       | person      nobody      | cleared+person cleared
                GENERAL  -                   -         | Allowed     Allowed     | Allowed        Allowed
                GENERAL  -                   before    | Allowed     Allowed     | Allowed        Allowed
                GENERAL  -                   same day  | Allowed     Allowed     | Allowed        Allowed
                GENERAL  hernia              -         | Allowed     Allowed     | Allowed        Allowed
                GENERAL  hernia              before    | Allowed     Allowed     | Allowed        Allowed
                GENERAL  hernia              same day  | Allowed     Allowed     | Allowed        Allowed
                GENERAL  glaucoma            -         | Asked       NobodyToAsk | Allowed        Allowed
                GENERAL  glaucoma            before    | Asked       NobodyToAsk | Allowed        Allowed
                GENERAL  glaucoma            same day  | Allowed     Allowed     | Allowed        Allowed
                GENERAL  fracture            -         | RuledOut    RuledOut    | RuledOut       RuledOut
                GENERAL  fracture            before    | RuledOut    RuledOut    | RuledOut       RuledOut
                GENERAL  fracture            same day  | RuledOut    RuledOut    | RuledOut       RuledOut
                GENERAL  fracture+glaucoma   -         | RuledOut    RuledOut    | RuledOut       RuledOut
                GENERAL  fracture+glaucoma   before    | RuledOut    RuledOut    | RuledOut       RuledOut
                GENERAL  fracture+glaucoma   same day  | RuledOut    RuledOut    | RuledOut       RuledOut
                NAMED    -                   -         | NotCleared  NotCleared  | Allowed        Allowed
                NAMED    -                   before    | Allowed     Allowed     | Allowed        Allowed
                NAMED    -                   same day  | Allowed     Allowed     | Allowed        Allowed
                NAMED    hernia              -         | NotCleared  NotCleared  | Allowed        Allowed
                NAMED    hernia              before    | Allowed     Allowed     | Allowed        Allowed
                NAMED    hernia              same day  | Allowed     Allowed     | Allowed        Allowed
                NAMED    glaucoma            -         | NotCleared  NotCleared  | Allowed        Allowed
                NAMED    glaucoma            before    | Asked       NobodyToAsk | Allowed        Allowed
                NAMED    glaucoma            same day  | Allowed     Allowed     | Allowed        Allowed
                NAMED    fracture            -         | RuledOut    RuledOut    | RuledOut       RuledOut
                NAMED    fracture            before    | RuledOut    RuledOut    | RuledOut       RuledOut
                NAMED    fracture            same day  | RuledOut    RuledOut    | RuledOut       RuledOut
                NAMED    fracture+glaucoma   -         | RuledOut    RuledOut    | RuledOut       RuledOut
                NAMED    fracture+glaucoma   before    | RuledOut    RuledOut    | RuledOut       RuledOut
                NAMED    fracture+glaucoma   same day  | RuledOut    RuledOut    | RuledOut       RuledOut
                """);
    }

    @Test
    void what_is_asked_names_the_conditions() {
        var glaucoma = Profile.NONE.having(List.of("glaucoma"), TOLD);

        assertThat(Admission.to(exercise(RequiredClearance.GENERAL), glaucoma, false, true))
                .isEqualTo(new Admission.Asked(List.of("glaucoma")));
    }

    @Test
    void the_notice_and_the_question_come_until_they_are_answered() {
        var any = List.of(exercise(RequiredClearance.GENERAL));
        var noticed = Profile.NONE.noticed(TOLD);
        var goAhead = noticed.toldToGoAhead(TOLD);
        var yes = noticed.cleared(new Clearance(Exercises.OVERHEAD.id(), "Dr. Silva", TOLD));
        var table = new StringBuilder();
        for (var profile : List.of(Profile.NONE, noticed, goAhead, yes)) {
            for (var cleared : List.of(false, true)) {
                table.append(
                        "%s %s%n".formatted(word(any, profile, cleared, true), word(any, profile, cleared, false)));
            }
        }
        assertThat(table).hasToString("""
                ALL+question ONE_LINE
                ALL ONE_LINE
                NONE+question NONE
                NONE NONE
                NONE NONE
                NONE NONE
                NONE NONE
                NONE NONE
                """);
    }

    private static String word(List<Exercise> exercises, Profile profile, boolean cleared, boolean somebodyThere) {
        var opening = Opening.of(exercises, profile, cleared, somebodyThere);
        return opening.notice() + (opening.question() ? "+question" : "");
    }

    @Test
    void a_condition_that_is_told_again_keeps_its_day() {
        var later = TOLD.plusDays(9);

        assertThat(Profile.NONE
                        .having(List.of("glaucoma"), TOLD)
                        .having(List.of("hernia", "glaucoma"), later)
                        .conditions())
                .isEqualTo(Map.of("glaucoma", TOLD, "hernia", later));
    }
}
