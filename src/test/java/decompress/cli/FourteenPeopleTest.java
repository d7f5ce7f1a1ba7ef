package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.perform.ExitCode;
import decompress.session.Input;
import decompress.support.GoAhead;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Fourteen people from the first question to the log; each test checks the point that a physiotherapist would check. */
class FourteenPeopleTest extends CliTest {
    private static final String STRETCH = "run overhead-stretch --ready 0s";

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private String log() {
        return cli.run("log").out();
    }

    private void nothingIsLogged() {
        assertThat(log()).startsWith("Nothing is logged yet.");
    }

    @Test
    void person_1_first_day_reads_the_red_flags_before_the_first_hold() {
        var told = cli.types("", "y", "2b").answer(1).answer(1).run(STRETCH).out();

        assertThat(flat(told))
                .containsSubsequence(
                        "Stop if a movement hurts",
                        "1 Now: numbness or tingling between the legs; bladder or bowel trouble;"
                                + " new or spreading weakness or numbness; recent fall or fracture; fever; feeling ill",
                        "Has a doctor or physiotherapist cleared you",
                        "Pain now",
                        "Done.");
        assertThat(told.split("Enter = ")).as("three questions").hasSize(1 + 3);
        assertThat(log()).contains("overhead-stretch  4 sets", "pain 2→1 (back)");
    }

    @Test
    void person_2_pregnant_in_week_30_gets_no_machine_no_inversion_and_no_hang() {
        for (var exercise : new String[] {"lower-back-extension", "inversion-table", "dead-hang"}) {
            var told = cli.types("6", "1").run("run " + exercise);
            assertThat(told.code()).as(told.toString()).isEqualTo(ExitCode.FAILED);
            assertThat(flat(told.err())).contains("You recorded: pregnancy. That rules out");
            cli.run("safety --forget");
        }
        assertThat(cli.types("6", "1", "y", "2b")
                        .answer(2)
                        .answer(1)
                        .run(STRETCH)
                        .code())
                .isZero();
        assertThat(flat(cli.run("safety").out())).contains("In pregnancy, stop and call your maternity unit now if:");
    }

    @Test
    void person_3_with_osteoporosis_confirms_bending_and_never_hangs() {
        var told = cli.types("2", "4", "y", "n").run("run cat-stretch");
        assertThat(flat(told.out()))
                .contains("You recorded: osteoporosis or osteopenia.", "said that you may do Cat stretch? y/N n");
        assertThat(told.code()).isEqualTo(ExitCode.STOPPED);
        assertThat(flat(cli.types().run("run dead-hang").err())).contains("That rules out Dead hang");
        nothingIsLogged();
    }

    @Test
    void person_4_with_stable_sciatica_answers_for_all_gentle_exercises_once() {
        var told = cli.types("3", "3", "y", "y", "Dr. Silva", "3t")
                .answer(3)
                .answer(3)
                .run(STRETCH + " --sets 1");
        assertThat(told.code()).as(told.toString()).isZero();
        assertThat(told.out()).doesNotContain("numbness, tingling or weakness in the leg");
        var next = cli.types("3t").answer(3).answer(3).run("run cow-stretch --ready 0s");
        assertThat(next.code()).as(next.toString()).isZero();
        assertThat(next.out()).doesNotContain("y/N");
    }

    @Test
    void person_5_aged_72_with_high_pressure_and_dizziness_stays_off_hang_machine_and_inversion() {
        cli.run("safety --profile --have high-blood-pressure,fainting-or-seizures")
                .exits(0);
        for (var exercise : new String[] {"inversion-table", "dead-hang", "lower-back-extension"}) {
            var told = cli.types("y", "y", "y", "y").run("run " + exercise + " --cleared");
            assertThat(told.code()).as(told.toString()).isEqualTo(ExitCode.FAILED);
            assertThat(told.err()).contains("That rules");
        }
        nothingIsLogged();
    }

    @Test
    void person_6_with_new_saddle_numbness_sees_the_emergency_signs_once_and_starts_nothing_until_it_is_checked() {
        var told = cli.types("1").run(STRETCH);

        assertThat(told.code()).isEqualTo(ExitCode.STOPPED);
        assertThat(told.out().split("Call 112, 911 or 999 now")).hasSize(2);
        assertThat(told.out()).contains("Call a doctor or urgent-care line today");
        assertThat(cli.run(STRETCH + " --no-questions --cleared").code()).isEqualTo(ExitCode.FAILED);
        assertThat(cli.types("").run(STRETCH).out()).contains("you reported a warning sign.");
        assertThat(log()).contains("! ", "not started");
    }

    @Test
    void person_7_with_a_disc_herniation_does_the_clinician_s_numbers() {
        GoAhead.in(home);
        cli.run("safety --profile --have disc-herniation").exits(0);
        cli.own("exercises: {overhead-stretch: {prescription: {hold: 15s, sets: 2, set-by: Dr. Silva,"
                + " pain-ceiling: 5}}}");

        assertThat(cli.types("5b").answer(5).answer(1).run(STRETCH).code()).isZero();
        assertThat(log()).contains("overhead-stretch  2 sets, held 30 s, pain 5→5 (back)");
        assertThat(flat(cli.types("6b").run(STRETCH).out()))
                .contains("Dr. Silva prescribed Overhead stretch only up to a pain of 5. Yours is 6.");
    }

    @Test
    void person_8_with_a_usual_pain_of_8_does_one_short_hold() {
        GoAhead.in(home);
        cli.types("8b", "u").answer(8).answer(1).run(STRETCH).exits(0);

        assertThat(cli.reminders().toString()).contains("Your pain is 8 now. Stop if it gets any higher.");
        assertThat(log()).contains("overhead-stretch  1 set, held 10 s");
    }

    @Test
    void person_9_whose_pain_goes_from_3_to_6_sees_the_signs_and_is_offered_half() {
        GoAhead.in(home);
        assertThat(cli.types("3b").answer(6).answer(1).run(STRETCH).out())
                .contains("First check these warning signs.", "Easier next time: Hold it for 5 to 10 seconds");
        assertThat(cli.types("3b", "").run(STRETCH).out())
                .contains("ended with more pain: 3 before, 6 after.", "h = half the sets · Enter = do not start:");
    }

    @Test
    void person_10_who_presses_x_on_the_inversion_table_comes_to_level_first_and_needs_a_new_clearance() {
        GoAhead.cleared(home, "inversion-table");
        var told = cli.types("y", "2b").key(20, Input.HURTS).answer(3).answer(1).run("run inversion-table --ready 0s");

        assertThat(told.passed().toSeconds()).as("the whole way out").isGreaterThanOrEqualTo(20 + 60);
        assertThat(flat(told.out()))
                .contains("First check these warning signs.", "Your clearance for Inversion table no longer counts.");
        GoAhead.in(home);
        assertThat(cli.types("").run("run inversion-table").out()).contains("Type y only if you have NONE of them:");
    }

    @Test
    void person_11_whose_pain_went_from_the_back_to_below_the_knee_waits_for_a_professional() {
        GoAhead.in(home);
        assertThat(cli.types("3b").answer(3).answer(4).run(STRETCH).out())
                .contains("First check these warning signs.", "Please see a doctor or physiotherapist.");
        for (var command : new String[] {STRETCH, "run cat-stretch", "run desk-break"}) {
            assertThat(cli.run(command + " --no-questions --cleared --pain-before 0")
                            .code())
                    .isEqualTo(ExitCode.FAILED);
            assertThat(cli.types("").run(command).out()).contains("your pain moved down");
        }
        assertThat(log().lines()).hasSize(2);
    }

    @Test
    void person_12_gets_worse_over_four_weeks_and_is_referred() {
        GoAhead.in(home);
        for (var week = 0; week < 4; week++) {
            for (var day = 2; day < 5; day++) {
                cli.at("2026-11-%02dT15:00:00Z".formatted(1 + 7 * week + day))
                        .run(STRETCH + " --no-questions --sets 1 --pain-before " + (1 + week) + " --pain-after "
                                + (1 + week));
            }
        }
        assertThat(cli.run("log summary").out()).contains("see a doctor or physiotherapist");
    }

    @Test
    void person_12_without_a_change_in_six_weeks_hears_it() {
        GoAhead.in(home);
        for (var week = 0; week < 7; week++) {
            for (var day = 0; day < 3; day++) {
                cli.at("2026-%02d-%02dT15:00:00Z".formatted(10 + (week * 7 + day) / 30, 1 + (week * 7 + day) % 30))
                        .run(STRETCH + " --no-questions --sets 1 --pain-before 3 --pain-after 3");
            }
        }
        assertThat(flat(cli.run("log summary").out())).contains("did not clearly change");
    }

    @Test
    void person_13_presses_enter_through_everything_and_nothing_starts() {
        for (var exercise : new String[] {"overhead-stretch", "lower-back-extension", "dead-hang", "inversion-table"}) {
            var told = cli.types("", "", "", "", "", "", "").run("run " + exercise + " --ready 0s");
            assertThat(told.code()).as(told.toString()).isEqualTo(ExitCode.STOPPED);
        }
        for (var exercise : new String[] {"dead-hang", "inversion-table", "table"}) {
            var told = cli.run("run " + exercise + " --ready 0s --no-questions --cleared --dose high");
            assertThat(told.code()).as(told.toString()).isEqualTo(ExitCode.FAILED);
        }
        nothingIsLogged();
    }

    @Test
    void person_14_at_a_desk_answers_once_then_one_question_a_session() throws Exception {
        cli.types("", "y", "1b").answer(1).answer(1).run("run desk-break --sets 1");
        for (var hour = 9; hour < 12; hour++) {
            cli.at("2026-11-22T%02d:00:00Z".formatted(hour));
            var told = cli.types("1b").answer(1).answer(1).run("run desk-break --sets 1");
            assertThat(told.code()).as(told.toString()).isZero();
            assertThat(told.out().split("Enter = ")).as(told.out()).hasSize(1 + 1);
        }
        assertThat(log().lines().filter(line -> line.contains("desk-break"))).hasSize(4);
        assertThat(Files.readString(cli.profile())).contains("go_ahead");
    }
}
