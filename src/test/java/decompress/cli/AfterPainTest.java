package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Exercise;
import decompress.library.Shipped;
import decompress.perform.ExitCode;
import decompress.profile.ProfileFile;
import decompress.session.Input;
import decompress.support.GoAhead;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each effect of pain on a session by itself, with the messages then and next time. */
class AfterPainTest extends CliTest {
    private static final String STRETCH = "run overhead-stretch --ready 0s";
    private static final String ONE_SET = STRETCH + " --sets 1";

    private static final String IN_THE_BACK = """
            Pain now, 0 (none) to 10 (worst)? How far down?
            Such as 3, or 3t: b back, u buttock, t thigh, k below the knee. Enter = skip: %db
            """;

    private static final String EMERGENCY = """
            First check these warning signs.
            Call 112, 911 or 999 now if any of these is true. Do not drive yourself.
              · Both legs hurt, tingle, go numb or give way, or one leg quickly gets weaker
              · Your genitals, anus, buttocks or inner thighs feel numb or tingle
              · Wiping yourself feels different, or feeling during sex has suddenly changed
              · You cannot pee, hold it, feel it flow or feel a full bladder, or newly leak
              · You cannot feel, or cannot hold, a bowel movement
              · Chest pain, trouble breathing, or tearing belly or back pain with faintness
              · The pain began with an accident in the past days
              · The pain began with a fall, and you have thin bones or long-term steroids
              · Sudden severe headache, lost sight, drooping face, weak arm, slurred speech
            More warning signs: decompress safety
            """;

    private static final String SIGNS = EMERGENCY + """
            Easier next time: Hold it for 5 to 10 seconds, two or three times.
            Next time, instead: decompress run childs-pose
            """;

    private static final String SOMEONE = """
            Please see a doctor or physiotherapist. To make a page to take along:
            decompress log export report.html
            """;

    private static final String LAST_TIME_STOPPED = """
            Last time, Overhead stretch was stopped for pain.
            Easier: Hold it for 5 to 10 seconds, two or three times.
            Instead: decompress run childs-pose
            """;

    /** Where the body hangs or is clamped, so that how to let go comes before how to get away. */
    @BeforeEach
    void arrive() {
        toldAgain();
    }

    /** A stop for pain repeats the questions about conditions and go-ahead; this person has answered them. */
    private void toldAgain() {
        GoAhead.in(home);
    }

    private Result stopsAfterFiveSeconds(String line) {
        var result = cli.key(5, Input.HURTS).run(line);
        toldAgain();
        return result;
    }

    /** A session in another terminal, that began a second after the one that the test starts. */
    private void isOverlapped(String reason) {
        cli.file(home.resolve(".local/share/decompress/sessions.jsonl"), """
                {"v":1,"id":"01KANF0BJ02V6QKZ8M4T0D3C9W","started":"2026-11-22T07:31:05+01:00","zone":"Europe/Berlin",\
                "seconds":2,"outcome":"stopped","reason":%s,"exercises":[]}
                """.formatted(reason));
    }

    @Test
    void stop_for_pain_overlapped_by_a_later_session_clears_the_go_ahead() throws Exception {
        isOverlapped("\"quit\"");
        cli.key(5, Input.HURTS).run(ONE_SET + " --no-questions").exits(ExitCode.STOPPED);
        assertThat(new ProfileFile(cli.profile()).read().goAhead()).isEmpty();
    }

    @Test
    void completed_session_overlapped_by_a_stop_for_pain_keeps_the_go_ahead() throws Exception {
        isOverlapped("\"pain\"");
        cli.run("run cat-stretch --sets 1 --ready 0s --no-questions").exits(ExitCode.DONE);
        assertThat(new ProfileFile(cli.profile()).read().goAhead()).isPresent();
    }

    @Test
    void rise_of_two_below_strong_pain_shows_signs_and_asks_next_time() {
        assertThat(cli.types("3b").answer(5).answer(1).run(ONE_SET).told())
                .isEqualTo(IN_THE_BACK.formatted(3) + """
                        Rest now in a position that eases the pain.
                        """ + SIGNS + """
                        You did 1 of 1 set in 25 s, with pain 3 before and 5 after; back.
                        exit code 0
                        """);
        assertThat(cli.types("3b", "").run(ONE_SET).told()).isEqualTo(IN_THE_BACK.formatted(3) + """
                Last time, Overhead stretch ended with more pain: 3 before, 5 after.
                Easier: Hold it for 5 to 10 seconds, two or three times.
                Instead: decompress run childs-pose
                Start anyway? y/N\s
                Not started. Other exercises: decompress list
                exit code 3
                """);
        assertThat(cli.types("3b", "y").answer(3).answer(1).run(ONE_SET).toldWithoutDays())
                .endsWith("""
                        Start anyway? y/N y
                        Done. Shake out your hands and walk for a minute
                        before you sit down again.
                        Move again within half an hour.

                        1 of 1 set in 25 s.
                        Pain 3 → 3; back.
                        exit code 0
                        """);
        assertThat(cli.types("3b").run(ONE_SET).out()).doesNotContain("Last time");
    }

    @Test
    void a_rise_of_one_and_any_fall_end_like_every_session_and_are_not_held_against_the_next() {
        for (var after : List.of(0, 2, 3, 4)) {
            assertThat(cli.types("3b").answer(after).answer(1).run(ONE_SET).toldWithoutDays())
                    .as("3 before, %d after", after)
                    .isEqualTo(IN_THE_BACK.formatted(3) + """
                            Done. Shake out your hands and walk for a minute
                            before you sit down again.
                            Move again within half an hour.

                            1 of 1 set in 25 s.
                            Pain 3 → %d; back.
                            exit code 0
                            """.formatted(after));
        }
    }

    @Test
    void two_stops_running_end_with_the_signs_and_the_word_to_see_someone() {
        stopsAfterFiveSeconds(STRETCH);

        assertThat(cli.types("2b", "y")
                        .key(5, Input.HURTS)
                        .answer(4)
                        .answer(1)
                        .run(STRETCH)
                        .told())
                .isEqualTo(IN_THE_BACK.formatted(2) + LAST_TIME_STOPPED + """
                        Start anyway? y = all sets · h = half the sets · Enter = do not start: y
                        Stopped.
                        Rest now in a position that eases the pain.
                        """ + SIGNS + SOMEONE + """
                        You did 0 of 4 sets in 10 s, with pain 2 before and 4 after; back.
                        exit code 3
                        """);
    }

    @Test
    void a_stop_of_another_exercise_is_a_second_stop_and_a_session_without_one_in_between_is_none() {
        stopsAfterFiveSeconds(STRETCH);
        assertThat(stopsAfterFiveSeconds("run cat-stretch --ready 0s").exits(3).out())
                .contains(SOMEONE);
        cli.run("run cow-stretch --ready 0s --no-questions").exits(0);
        assertThat(stopsAfterFiveSeconds("run childs-pose --ready 0s").out()).doesNotContain("Please see a doctor");
    }

    @Test
    void unattended_session_after_a_stop_does_half_and_says_so() {
        stopsAfterFiveSeconds(STRETCH);

        assertThat(cli.run(STRETCH + " --no-questions").told()).isEqualTo(LAST_TIME_STOPPED + """
                No one can answer here, so this session does half the sets.
                Done. Shake out your hands and walk for a minute
                before you sit down again.
                Move again within half an hour.

                2 of 2 sets in 55 s.

                Mo Tu We Th Fr Sa Su
                ·  ·  ·  ·  ·  ·  ●
                1 of the last 7 days.
                exit code 0
                """);
    }

    @Test
    void unattended_session_without_a_smaller_dose_is_refused() {
        stopsAfterFiveSeconds(ONE_SET);

        assertThat(cli.run(ONE_SET + " --no-questions").told()).isEqualTo(LAST_TIME_STOPPED + """
                decompress: No smaller dose exists. Because of last time's pain, start it in a
                terminal and confirm there.
                exit code 1
                """);
    }

    @Test
    void strong_pain_starts_nothing_without_a_terminal() {
        for (var pain : List.of(6, 7, 8, 9)) {
            assertThat(cli.run(STRETCH + " --no-questions --pain-before " + pain)
                            .told())
                    .isEqualTo("""
                            decompress: Your pain is %d. Start in a terminal and confirm there, or walk a
                            little instead.
                            If it is new, or worse than your usual pain: decompress safety
                            exit code 1
                            """.formatted(pain));
        }
        cli.run("log --json").exits(0).prints("");
    }

    @Test
    void pain_moved_down_a_leg_waits_for_a_professional() {
        cli.types("3b").answer(3).answer(2).run(ONE_SET);
        var question = """
                2026-11-22: your pain moved down: back, then buttock.
                Has a doctor or physiotherapist checked it since then, or has it moved back up?
                y/N %s
                """;

        assertThat(cli.types("").run(ONE_SET).told()).isEqualTo(question.formatted("") + EMERGENCY + """
                Not started. Please see a doctor or physiotherapist. To make a page to take
                along:
                decompress log export report.html
                exit code 3
                """);
        assertThat(cli.run(ONE_SET + " --no-questions").told()).startsWith("""
                decompress: 2026-11-22: your pain moved down: back, then buttock.
                Before you start again, a doctor or physiotherapist must check this. Then
                confirm it in a terminal.
                """);
        assertThat(cli.types("y", "3bu", "").run(ONE_SET).told()).isEqualTo(question.formatted("y") + """
                Pain now, 0 (none) to 10 (worst)? How far down?
                Such as 3, or 3t: b back, u buttock, t thigh, k below the knee. Enter = skip: 3bu
                Last time, Overhead stretch ended with pain further down: back, then buttock.
                Easier: Hold it for 5 to 10 seconds, two or three times.
                Instead: decompress run childs-pose
                Start anyway? y/N\s
                Not started. Other exercises: decompress list
                exit code 3
                """);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, false", "1, 2, true", "2, 3, true", "3, 4, true", "1, 4, true", "2, 1, false", "4, 3, false"})
    void only_pain_that_moves_down_is_a_sign(int before, int after, boolean isSign) {
        var result = cli.types("3" + List.of("b", "bu", "t", "k").get(before - 1), "c")
                .answer(3)
                .answer(after)
                .run(ONE_SET);

        assertThat(result.exits(0).out().contains(SIGNS + SOMEONE))
                .as(result.toString())
                .isEqualTo(isSign);
        assertThat(result.out().contains("First check these")).isEqualTo(isSign);
    }

    @Test
    void after_a_routine_each_exercise_of_it_says_what_it_did_and_half_is_half_of_each() {
        var routine = "run cat-stretch childs-pose --ready 0s --hold 20s --sets ";
        cli.key(40, Input.HURTS).answer(5).answer(1).run(routine + "1 --pain-before 1");
        toldAgain();

        assertThat(cli.types("1b", "h").answer(1).answer(1).run(routine + "2").told())
                .isEqualTo(IN_THE_BACK.formatted(1) + """
                        Last time, Cat stretch ended with more pain: 1 before, 5 after.
                        Easier: Hold it for 5 seconds, two or three times.
                        Instead: decompress run overhead-stretch
                        Last time, Child's pose was stopped for pain.
                        Easier: Hold it for 5 to 10 seconds, two or three times.
                        Instead: decompress run overhead-stretch
                        Start anyway? y = all sets · h = half the sets · Enter = do not start: h
                        Done. Wait a moment before you stand, then walk
                        a little.
                        Move again within half an hour.

                        2 of 2 sets in 50 s.
                        Pain 1 → 1; back.

                        Mo Tu We Th Fr Sa Su
                        ·  ·  ·  ·  ·  ·  ●
                        1 of the last 7 days.
                        exit code 0
                        """);
    }

    @Test
    void session_stopped_for_pain_resumes_only_after_confirmation() {
        cli.key(25, Input.HURTS).run(STRETCH);
        toldAgain();
        var left = """
                Resuming the session of 2026-11-22 07:31: Overhead stretch, 3 sets of 20 s, rest
                10 s.
                """;

        assertThat(cli.run("run --resume --no-questions").told()).isEqualTo(left + """
                decompress: That session was stopped for pain. Continue only if the pain has
                passed. Confirm that in a terminal.
                exit code 1
                """);
        for (var no : List.of("", "n")) {
            assertThat(cli.types(no).run("run --resume").told()).isEqualTo(left + """
                    That session was stopped for pain. Continue only if the pain has passed.
                    Continue now? y/N %s
                    Not resumed. Warning signs: decompress safety
                    exit code 3
                    """.formatted(no));
        }
        assertThat(cli.types("y", "1b").answer(1).answer(1).run("run --resume").told())
                .isEqualTo(left + """
                        That session was stopped for pain. Continue only if the pain has passed.
                        Continue now? y/N y
                        """ + IN_THE_BACK.formatted(1) + """
                        Done. Shake out your hands and walk for a minute
                        before you sit down again.
                        Move again within half an hour.

                        3 of 3 sets in 1 min 25 s.
                        Pain 1 → 1; back.

                        Mo Tu We Th Fr Sa Su
                        ·  ·  ·  ·  ·  ·  ●
                        1 of the last 7 days.
                        exit code 0
                        """);
    }

    static Stream<Exercise> exercises() {
        return Shipped.library().exercises().stream();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void after_x_every_exercise_gives_its_whole_way_out_then_the_signs_then_easier_ways_then_the_numbers(
            Exercise exercise) {
        GoAhead.cleared(home, "table-assisted-decompression", "inversion-table", "dead-hang");
        cli.own("exercises: {table-assisted-decompression: {prescription: {total: 5min, set-by: Dr. Silva}}}");
        var told = cli.key(1, Input.HURTS).run("run " + exercise.id() + " --dose low --cleared --ready 0s");
        var out = told.out().replaceAll("\\s+", " ").replaceFirst("^.*?(?=Stopped\\. )", "");

        assertThat(told.code()).as(told.toString()).isEqualTo(ExitCode.STOPPED);
        assertThat(out).startsWith("Stopped. Rest now in a position that eases the pain. ");
        var wayOut = exercise.guidance().wayOut().length();
        assertThat(told.passed()).isEqualTo(wayOut.plusSeconds(1));
        assertThat(out)
                .containsSubsequence(
                        "First check these warning signs.",
                        "Call 112, 911 or 999 now",
                        "Easier next time: " + exercise.guidance().easier().get(0),
                        "Next time, instead: decompress run "
                                + exercise.instead().get(0),
                        "You ");
        assertThat(out).doesNotContain("Done", "Well", "Great", "Move again");
    }
}
