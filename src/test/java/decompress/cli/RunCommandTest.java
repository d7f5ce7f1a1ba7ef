package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.session.Input;
import decompress.support.GoAhead;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunCommandTest {
    private static final String[] TWO_HOLDS =
            "run overhead-stretch --hold 1s --sets 2 --rest 1s --ready 0s --sound off --no-questions".split(" ");
    private static final String[] LONG_HOLD =
            "run overhead-stretch --hold 20s --sets 2 --rest 5s --ready 0s --sound off --no-questions".split(" ");

    @TempDir
    private Path home;

    @BeforeEach
    void giveTheGoAhead() {
        GoAhead.in(home);
    }

    private CliHarness decompress() {
        return new CliHarness(home);
    }

    private Result.Fields onlyRecord() {
        var records = decompress().run("log", "--json").exits(0).jsonLines();
        assertThat(records).hasSize(1);
        return records.get(0);
    }

    @Test
    void two_holds_of_a_second_and_the_way_out_leave_one_record() {
        var result = decompress().run(TWO_HOLDS).exits(0).prints("""
                ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀  Done. Shake out your hands and walk for a minute
                ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀  before you sit down again.
                ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⣴⣦⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀  Move again within half an hour.
                ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⡠⠬⡧⢄⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀
                ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠰⠥⣄⣧⠬⠆⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀  2 of 2 sets in 8 s.
                ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⡤⢧⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀
                ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⡇⢸⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀  Mo Tu We Th Fr Sa Su
                ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⢠⠃⠘⡄⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀  ·  ·  ·  ·  ·  ·  ●
                ⣀⠀⣀⠀⣀⠀⣀⠀⣀⠀⣀⡸⣀⠀⣇⠀⣀⠀⣀⠀⣀⠀⣀⠀⣀⠀  1 of the last 7 days.
                                            Your first session.
                Logged in %s/.local/share/decompress/sessions.jsonl
                """.formatted(home));
        assertThat(result.passed()).isEqualTo(Duration.ofSeconds(3 + 5));
        var record = onlyRecord();
        assertThat(record.text("started")).isEqualTo("2026-11-22T07:31:04+01:00");
        assertThat(record.text("zone")).isEqualTo("Europe/Berlin");
        assertThat(record.text("seconds")).isEqualTo("8.0");
        assertThat(record.text("outcome")).isEqualTo("completed");
        assertThat(record.at("reason")).isNull();
        assertThat(record.at("attended")).isEqualTo(false);
        assertThat(record.list("exercises")).hasSize(1);
        assertThat(record.list("exercises.0.sets")).hasSize(2);
        assertThat(record.text("exercises.0.sets.0.held_s")).isEqualTo("1.0");
        assertThat(record.text("exercises.0.sets.1.held_s")).isEqualTo("1.0");
        assertThat(record.at("exercises.0.sets.1.done")).isEqualTo(true);
    }

    @Test
    void missing_sound_is_reported_before_the_first_interval_and_at_the_end() {
        var result = decompress()
                .with("PATH", home.toString())
                .run(
                        "run",
                        "overhead-stretch",
                        "--hold=1s",
                        "--sets=1",
                        "--ready=0s",
                        "--sound=voice",
                        "--no-questions");

        assertThat(result.questions()).singleElement().asString().contains("no speech program works");
        assertThat(result.err()).contains("no speech program works").containsOnlyOnce("be heard");
    }

    @Test
    void the_record_is_one_line_of_the_log_that_only_its_person_can_read() throws Exception {
        decompress().run(TWO_HOLDS).exits(0);
        var log = home.resolve(".local/share/decompress/sessions.jsonl");
        assertThat(Files.readString(log)).endsWith("}\n").containsOnlyOnce("\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
                .isEqualTo("rw-------");
    }

    @Test
    void stopping_asks_once_and_counts_the_time_held() {
        decompress()
                .key(0, Input.LOOK)
                .key(7.5, Input.STOP)
                .key(9, Input.STOP)
                .run(LONG_HOLD)
                .exits(3)
                .prints("""
                ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀  Stopped.
                ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀
                ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⣴⣦⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀  0 of 2 sets in 14 s.
                ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⡠⠬⡧⢄⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀
                ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠰⠥⣄⣧⠬⠆⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀  Mo Tu We Th Fr Sa Su
                ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⡤⢧⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀  ·  ·  ·  ·  ·  ·  ●
                ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⡇⢸⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀  1 of the last 7 days.
                ⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⢠⠃⠘⡄⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀  Your first session.
                ⣀⠀⣀⠀⣀⠀⣀⠀⣀⠀⣀⡸⣀⠀⣇⠀⣀⠀⣀⠀⣀⠀⣀⠀⣀⠀
                Logged in %s/.local/share/decompress/sessions.jsonl
                """.formatted(home));
        var record = onlyRecord();
        assertThat(record.text("outcome")).isEqualTo("stopped");
        assertThat(record.text("reason")).isEqualTo("quit");
        assertThat(record.at("attended")).isEqualTo(true);
        assertThat(record.text("exercises.0.sets.0.held_s")).isEqualTo("7.5");
        assertThat(record.at("exercises.0.sets.0.done")).isEqualTo(false);
    }

    @Test
    void pain_leads_out_of_the_position_and_the_record_says_when_x_was_pressed() {
        var result = decompress().key(3, Input.HURTS).run(LONG_HOLD).exits(3);
        assertThat(result.out()).startsWith("""
                Stopped.
                Rest now in a position that eases the pain.
                """);
        assertThat(result.passed()).isEqualTo(Duration.ofSeconds(3 + 5));
        assertThat(onlyRecord().text("reason")).isEqualTo("pain");
        assertThat(onlyRecord().text("seconds")).isEqualTo("8.0");
        assertThat(onlyRecord().text("stopped_s")).isEqualTo("3.0");
    }

    @Test
    void a_signal_on_the_way_out_after_x_keeps_the_stop_for_pain() {
        var result =
                decompress().key(3, Input.HURTS).signal(5, 1).run(LONG_HOLD).exits(129);

        assertThat(result.passed()).isEqualTo(Duration.ofSeconds(5));
        assertThat(onlyRecord().text("reason")).isEqualTo("pain");
        assertThat(onlyRecord().text("stopped_s")).isEqualTo("3.0");
    }

    @ParameterizedTest
    @CsvSource({"2, 130", "15, 143", "1, 129"})
    void a_signal_ends_a_session_and_what_was_done_is_logged(int signal, int code) {
        decompress().signal(22, signal).run(LONG_HOLD).exits(code);
        var record = onlyRecord();
        assertThat(record.text("outcome")).isEqualTo("interrupted");
        assertThat(record.text("reason")).isEqualTo("signal");
        assertThat(record.list("exercises.0.sets")).hasSize(1);
    }

    @Test
    void a_pause_is_not_held_and_takes_three_seconds_to_get_back_from() {
        var result = decompress()
                .key(5, Input.PAUSE_OR_RESUME)
                .key(65, Input.PAUSE_OR_RESUME)
                .run(LONG_HOLD)
                .exits(0);
        assertThat(result.passed()).isEqualTo(Duration.ofSeconds(20 + 5 + 20 + 60 + 3 + 5));
        assertThat(onlyRecord().text("exercises.0.sets.0.held_s")).isEqualTo("20.0");
    }

    @Test
    void coming_back_is_no_answer_to_the_question_whether_to_stop() {
        decompress()
                .key(5, Input.STOP)
                .key(6, Input.CAME_BACK)
                .key(8, Input.STOP)
                .run(LONG_HOLD)
                .exits(3);
        assertThat(onlyRecord().text("seconds")).isEqualTo("13.0");
        assertThat(onlyRecord().text("stopped_s")).isEqualTo("8.0");
    }

    @Test
    void a_set_that_was_skipped_is_not_done() {
        decompress().key(4, Input.NEXT).run(LONG_HOLD).exits(0);
        var record = onlyRecord();
        assertThat(record.text("exercises.0.sets.0.held_s")).isEqualTo("4.0");
        assertThat(record.at("exercises.0.sets.0.done")).isEqualTo(false);
        assertThat(record.at("exercises.0.sets.1.done")).isEqualTo(true);
    }

    @Test
    void repetitions_are_counted_and_the_tempo_makes_their_length() {
        var result =
                decompress().run("run lower-back-extension --dose low --sets 2 --rest 30s --ready 0s --no-questions");
        result.exits(0);
        assertThat(result.out()).contains("2 of 2 sets in 2 min 20 s.");
        assertThat(result.passed()).isEqualTo(Duration.ofSeconds(50 + 30 + 50 + 10));
        assertThat(onlyRecord().text("exercises.0.sets.0.reps")).isEqualTo("10");
    }

    @Test
    void a_routine_is_one_session_under_its_name() {
        decompress().run("run", "desk", "--sets", "1", "--no-questions").exits(0);
        var record = onlyRecord();
        assertThat(record.text("routine")).isEqualTo("desk-break");
        assertThat(record.list("exercises")).hasSize(4);
        assertThat(record.text("exercises.1.exercise")).isEqualTo("cat-stretch");
    }

    @Test
    void several_ids_are_one_session_without_a_name() {
        decompress()
                .run("run", "cow", "overhead", "--sets", "1", "--no-questions")
                .exits(0);
        assertThat(onlyRecord().at("routine")).isNull();
        assertThat(onlyRecord().text("exercises.0.exercise")).isEqualTo("cow-stretch");
    }

    @Test
    void an_exercise_that_needs_a_clearance_is_refused_and_nothing_is_logged() {
        decompress().run("run", "dead-hang").exits(1).complains("""
                decompress: A doctor or physiotherapist must clear you for Dead hang by name.
                'decompress show dead-hang' lists who should not do it.
                A sheet to take along: decompress show dead-hang --sheet text
                When you have the clearance, record it:
                decompress safety --cleared dead-hang --by "Dr. Maria Silva"
                An easier way to ask about: Hang for 5 seconds, with most of your weight on your
                feet.
                Instead: decompress run overhead-stretch childs-pose
                Or take a walk: decompress run walking
                """);
        decompress().run("log", "--json").exits(0).prints("");
        decompress().run("run", "dead-hang", "--sets", "1", "--cleared").exits(1);
        GoAhead.cleared(home, "dead-hang");
        decompress().run("run", "dead-hang", "--sets", "1").exits(0);
    }

    @Test
    void debug_variable_shows_the_whole_trace_of_a_mistake() {
        var result = decompress().with("DECOMPRESS_DEBUG", "1").breaks(30).run(LONG_HOLD);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .contains("java.lang.IllegalStateException: the stage broke", "\tat decompress.", "\tat org.junit.")
                .doesNotContain("more\n");
    }

    @Test
    void a_stage_that_breaks_loses_no_set_that_was_done() {
        var result = decompress().breaks(30).run(LONG_HOLD);
        assertThat(result.code()).as(result.toString()).isEqualTo(1);
        assertThat(result.warning())
                .endsWith("decompress: a mistake in the program ended this command: "
                        + "java.lang.IllegalStateException: the stage broke Please report it to the project, with what "
                        + "the same command prints after: export DECOMPRESS_DEBUG=1");
        var next = decompress().run("log", "--json");
        assertThat(next.err()).contains("the session of 2026-11-22 (overhead-stretch) was interrupted");
        var record = onlyRecord();
        assertThat(record.text("outcome")).isEqualTo("interrupted");
        assertThat(record.at("reason")).isNull();
        assertThat(record.list("exercises.0.sets")).hasSize(1);
        assertThat(record.text("exercises.0.sets.0.held_s")).isEqualTo("20.0");
    }
}
