package decompress.interview;

import static decompress.interview.Talked.TODAY;
import static decompress.interview.Talked.cleared;
import static decompress.interview.Talked.known;
import static decompress.interview.Talked.ready;
import static decompress.interview.Talked.refused;
import static decompress.interview.Talked.said;
import static decompress.interview.Talked.stranger;
import static decompress.interview.Talked.topic;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.safety.Clearance;
import decompress.safety.Concern;
import decompress.safety.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions before pain: warning signs, conditions, go-ahead, clearances. */
class InterviewTest {
    private static final String STRETCH = "overhead-stretch";

    /** The verdict for each kind of exercise, with and without a person to ask. */
    @Test
    void go_ahead_by_kind_of_exercise_has_this_table() {
        var table = new StringBuilder("\n");
        var screened = Profile.NONE.noticed(TODAY).having(List.of(), TODAY);
        for (var exercise : List.of("overhead-stretch", "lower-back-extension", "dead-hang", "inversion-table")) {
            for (var who : List.of("nobody", "own risk", "go-ahead", "clearance", "--cleared")) {
                var person = who.equals("--cleared") ? known().cleared() : known();
                person.with(
                        switch (who) {
                            case "own risk" -> screened.atOwnRisk(TODAY);
                            case "go-ahead" -> screened.withGoAhead(TODAY);
                            case "clearance" -> cleared(screened, exercise);
                            default -> screened;
                        });
                var asked = what(person.wants(exercise));
                table.append("%-20s %-9s | %-14s | %s%n"
                        .formatted(exercise, who, asked, what(person.silent().wants(exercise))));
            }
        }
        assertThat(table).hasToString("""

                overhead-stretch     nobody    | GO_AHEAD       | 4 sets of 20 s
                overhead-stretch     own risk  | 4 sets of 20 s | 4 sets of 20 s
                overhead-stretch     go-ahead  | 4 sets of 20 s | 4 sets of 20 s
                overhead-stretch     clearance | 4 sets of 20 s | 4 sets of 20 s
                overhead-stretch     --cleared | 4 sets of 20 s | 4 sets of 20 s
                lower-back-extension nobody    | GO_AHEAD       | refused
                lower-back-extension own risk  | GO_AHEAD       | refused
                lower-back-extension go-ahead  | 1 set of 8 repetitions | 1 set of 8 repetitions
                lower-back-extension clearance | 1 set of 8 repetitions | 1 set of 8 repetitions
                lower-back-extension --cleared | 1 set of 8 repetitions | 1 set of 8 repetitions
                dead-hang            nobody    | NONE_OF_THESE  | refused
                dead-hang            own risk  | NONE_OF_THESE  | refused
                dead-hang            go-ahead  | NONE_OF_THESE  | refused
                dead-hang            clearance | 3 sets of 10 s | 3 sets of 10 s
                dead-hang            --cleared | NONE_OF_THESE  | refused
                inversion-table      nobody    | NONE_OF_THESE  | refused
                inversion-table      own risk  | NONE_OF_THESE  | refused
                inversion-table      go-ahead  | NONE_OF_THESE  | refused
                inversion-table      clearance | COMPANY        | 2 sets of 30 s
                inversion-table      --cleared | NONE_OF_THESE  | refused
                """);
    }

    private static String what(InterviewStep step) {
        return step instanceof InterviewStep.Ask ask
                ? ask.question().topic().toString()
                : step instanceof InterviewStep.Refuse ? "refused" : ready(step).replaceFirst("^\\S+ ", "");
    }

    @Test
    void first_session_asks_one_screen_one_go_ahead_and_the_pain() {
        var person = stranger().unrated();

        assertThat(ready(person.wants(STRETCH, "", "y", ""))).isEqualTo("overhead-stretch 4 sets of 20 s");
        assertThat(person.asked()).hasSize(3);
        assertThat(person.asked().get(0))
                .startsWith("Stop if a movement hurts or your pain gets worse.\nWhich apply to you?")
                .contains("number=1, isRecorded=false, text=Now: numbness or tingling between the legs")
                .endsWith("Type numbers, such as 2 5. Enter = none:");
    }

    @Test
    void later_session_asks_only_the_pain() {
        var person = known().unrated();

        assertThat(ready(person.wants(STRETCH, "2"))).isEqualTo("overhead-stretch 4 sets of 20 s");
        assertThat(person.asked()).hasSize(1);
    }

    @Test
    void warning_sign_on_the_first_screen_shows_the_urgent_signs_and_starts_nothing() {
        var person = stranger();
        var refusal = refused(person.wants(STRETCH, "1"));

        assertThat(refusal.notes()).containsExactly(Remark.Signs.URGENT);
        assertThat(refusal.isBadDay()).isTrue();
        assertThat(person.after(refusal).concern()).contains(new Concern(Concern.Kind.WARNING_SIGN, TODAY));
        assertThat(person.after(refusal).asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "0"})
    void no_condition_is_answered_by_enter_none_or_zero(String typed) {
        assertThat(topic(stranger().wants(STRETCH, typed))).isEqualTo(Topic.GO_AHEAD);
    }

    @Test
    void chosen_group_is_opened_and_recorded() {
        var person = stranger();
        var step = person.wants("cat-stretch", "5", "1", "y");

        assertThat(person.asked().get(1)).contains("Glaucoma");
        assertThat(person.after(step).conditions()).containsOnlyKeys("glaucoma");
    }

    @ParameterizedTest
    @CsvSource({"WARNING_SIGN", "NEW_PAIN", "MOVED_DOWN"})
    void concern_is_asked_about_first_and_only_yes_clears_it(Concern.Kind kind) {
        for (var typed : List.of("", "n")) {
            var person = known().with(Talked.KNOWN.concerned(kind, TODAY.minusDays(2)));
            var refusal = refused(person.wants(STRETCH, typed));
            assertThat(refusal.notes()).containsExactly(Remark.Signs.EMERGENCY);
            assertThat(person.after(refusal).concern()).isPresent();
        }
        var person = known().with(Talked.KNOWN.concerned(kind, TODAY.minusDays(2)));
        var step = person.wants(STRETCH, "y");
        assertThat(ready(step)).isEqualTo("overhead-stretch 4 sets of 20 s");
        assertThat(person.after(step).concern()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"WARNING_SIGN", "NEW_PAIN", "MOVED_DOWN"})
    void concern_starts_nothing_without_a_terminal(Concern.Kind kind) {
        var person = known().with(cleared(Talked.KNOWN, "dead-hang").concerned(kind, TODAY))
                .silent()
                .cleared();
        for (var exercise : List.of(STRETCH, "lower-back-extension", "dead-hang")) {
            assertThat(refused(person.wants(exercise)).why()).contains("confirm it in a terminal");
        }
    }

    @Test
    void new_person_without_a_terminal_starts_gently_with_the_signs() {
        var person = stranger().silent();
        var step = person.wants(STRETCH);

        assertThat(ready(step)).isEqualTo("overhead-stretch 4 sets of 20 s");
        var ready = (InterviewStep.Ready) step;
        assertThat(ready.notes()).contains(Remark.Signs.EMERGENCY_AND_STOP);
        assertThat(said(ready.notes())).contains("this session uses the starting dose");
        assertThat(ready.isEased()).isFalse();
        var again = (InterviewStep.Ready)
                stranger().silent().with(person.after(step)).wants(STRETCH);
        assertThat(again.notes()).doesNotContain(Remark.Signs.EMERGENCY_AND_STOP);
    }

    @Test
    void sheet_to_take_along_is_that_of_the_position() {
        assertThat(refused(stranger().wants("cat-stretch/seated", "", "")).why())
                .endsWith("\ndecompress show cat-stretch/seated --sheet text");
    }

    @Test
    void no_to_the_go_ahead_starts_gently_only_by_choice_and_only_gentle_exercises() {
        for (var typed : List.of("", "n")) {
            assertThat(refused(stranger().wants(STRETCH, "", typed)).why())
                    .contains("Ask a doctor or physiotherapist first", "show overhead-stretch --sheet text");
        }
        var person = stranger();
        assertThat(ready(person.wants(STRETCH, "", "g"))).isEqualTo("overhead-stretch 4 sets of 20 s");
        assertThat(stranger().wants("lower-back-extension", "", "g")).isInstanceOf(InterviewStep.Ask.class);
        assertThat(ready(stranger().wants("lower-back-extension overhead-stretch", "", "g", "y")))
                .isEqualTo("overhead-stretch 4 sets of 20 s");
    }

    @Test
    void own_risk_is_remembered_for_thirty_days() {
        var own = Profile.NONE.noticed(TODAY).having(List.of(), TODAY).atOwnRisk(TODAY);

        assertThat(ready(known().with(own).at(TODAY.plusDays(29).atTime(9, 0)).wants(STRETCH)))
                .isEqualTo("overhead-stretch 4 sets of 20 s");
        assertThat(topic(known().with(own).at(TODAY.plusDays(30).atTime(9, 0)).wants(STRETCH)))
                .isEqualTo(Topic.GO_AHEAD);
    }

    @Test
    void clearance_by_name_needs_who_gave_it() {
        var person = known();

        assertThat(refused(person.wants("dead-hang", "y", "y", "")).isOwnChoice())
                .isTrue();
        for (var typed : new String[][] {{""}, {"n"}, {"y", ""}, {"y", "n"}}) {
            assertThat(refused(known().wants("dead-hang", typed)).isOwnChoice()).isTrue();
        }
        var step = person.wants("dead-hang", "y", "y", "Dr. Maria Silva 2026-10-01");
        assertThat(ready(step)).isEqualTo("dead-hang 3 sets of 10 s");
        assertThat(person.after(step).clearance("dead-hang"))
                .contains(new Clearance(
                        "dead-hang", "Dr. Maria Silva", TODAY.withMonth(10).withDayOfMonth(1)));
        assertThat(person.asked().get(0))
                .contains("Do not do Dead hang if you have any of these: ", "NONE of them: y/N");
    }

    @Test
    void clearance_counts_for_six_months() {
        var profile = cleared(Talked.KNOWN, "dead-hang");
        var later = TODAY.plusMonths(6);
        var old = profile.having(List.of(), later).withGoAhead(later);

        assertThat(topic(known().with(old).at(later.atTime(9, 0)).wants("dead-hang")))
                .isEqualTo(Topic.NONE_OF_THESE);
        assertThat(refused(known().with(old)
                                .at(later.atTime(9, 0))
                                .silent()
                                .cleared()
                                .wants("dead-hang"))
                        .why())
                .startsWith("Your clearance for Dead hang is from 2026-11-23. It was good for six months.");
        assertThat(ready(known().with(old).at(later.minusDays(1).atTime(9, 0)).wants("dead-hang")))
                .isEqualTo("dead-hang 3 sets of 10 s");
        assertThat(refused(known().wants("dead-hang", "y", "y", "Dr. Silva 2025-11-20"))
                        .why())
                .contains("It was good for six months");
    }

    @Test
    void conditions_question_returns_after_three_months() {
        var profile = Profile.NONE
                .noticed(TODAY)
                .having(List.of("hernia"), TODAY.minusMonths(3))
                .withGoAhead(TODAY);
        var person = known().with(profile);
        assertThat(topic(person.wants(STRETCH))).isEqualTo(Topic.ANYTHING_NEW);
        assertThat(refused(person.wants(STRETCH, "")).isOwnChoice()).isTrue();
        assertThat(person.after(person.wants(STRETCH, "c")).asked()).contains(TODAY);
        assertThat(topic(person.wants(STRETCH, "y"))).isEqualTo(Topic.SCREENING);
        assertThat(topic(person.wants(STRETCH, "n"))).isEqualTo(Topic.ANYTHING_NEW);
    }

    @Test
    void conditions_of_2019_open_no_inversion() {
        var old = cleared(
                Profile.NONE
                        .noticed(TODAY.minusYears(7))
                        .having(List.of(), TODAY.minusYears(7))
                        .withGoAhead(TODAY.minusYears(7)),
                "inversion-table");

        assertThat(refused(known().with(old).silent().cleared().wants("inversion-table"))
                        .why())
                .contains("needs your conditions from the last three months");
        assertThat(topic(known().with(old).wants("inversion-table"))).isEqualTo(Topic.ANYTHING_NEW);
    }

    @Test
    void inversion_asks_for_someone_in_the_room_every_time() {
        var profile = cleared(Talked.KNOWN, "inversion-table");

        assertThat(topic(known().with(profile).wants("inversion-table"))).isEqualTo(Topic.COMPANY);
        for (var typed : List.of("", "n")) {
            assertThat(refused(known().with(profile).wants("inversion-table", typed))
                            .isOwnChoice())
                    .isTrue();
        }
        assertThat(ready(known().with(profile).wants("inversion-table", "y"))).contains("sets of 30 s");
    }

    @Test
    void cleared_option_opens_no_traction_and_no_table_without_numbers() {
        for (var exercise : List.of("dead-hang", "inversion-table", "table-assisted-decompression")) {
            refused(known().silent().cleared().wants(exercise));
            assertThat(known().cleared().wants(exercise)).isNotInstanceOf(InterviewStep.Ready.class);
        }
    }

    @Test
    void condition_that_is_over_is_forgotten() {
        var profile = Profile.NONE
                .noticed(TODAY)
                .having(List.of("eye-infection"), TODAY.minusDays(14))
                .having(List.of("eye-infection"), TODAY)
                .withGoAhead(TODAY);
        var person = known().with(profile);

        assertThat(person.after(person.wants(STRETCH, "y")).conditions()).isEmpty();
        assertThat(person.after(person.wants(STRETCH, "")).conditions()).containsEntry("eye-infection", TODAY);
    }

    @Test
    void ruled_out_exercise_never_starts() {
        var person = known().with(cleared(Talked.KNOWN.having(List.of("spinal-fracture"), TODAY), STRETCH));

        assertThat(refused(person.cleared().wants(STRETCH)).why())
                .startsWith("You recorded: recent fracture. That rules out");
        refused(person.silent().wants(STRETCH));
    }
}
