package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.log.SessionLog;
import decompress.profile.ProfileFile;
import decompress.session.Input;
import decompress.support.GoAhead;
import decompress.support.Sessions;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The effects of pain before and after a session, next time and next morning, as whole sessions. */
class PainfulDaysTest extends CliTest {
    private static final String STRETCH = "run overhead-stretch --ready 0s";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @BeforeEach
    void arrive() {
        GoAhead.in(home);
    }

    private String log() {
        return cli.run("log").out();
    }

    @Test
    void plan_has_the_dose_that_the_rated_pain_leaves_and_says_why() {
        var dryRun = STRETCH + " --dry-run --pain-before ";
        assertThat(cli.run(dryRun + 3).out()).startsWith("Overhead stretch\n4 sets of 20 s");
        assertThat(cli.run(dryRun + 5).out()).startsWith("""
                Your pain is 5, so this session does less: half the sets or the starting dose.
                Overhead stretch
                2 sets of 20 s""");
        assertThat(cli.run(dryRun + 8).out()).startsWith("""
                Your pain is 8. If it is your usual pain, this session starts gently. If it is
                new or worse, nothing starts.
                Overhead stretch
                1 set of 10 s
                """);
        cli.own("exercises: {overhead-stretch: {prescription: {pain-ceiling: 3, set-by: Dr. Silva}}}");
        assertThat(cli.run(dryRun + 5).exits(1).err())
                .startsWith("decompress: Dr. Silva prescribed Overhead stretch only up to a pain of 3. Yours\nis 5.\n");
        assertThat(cli.run(dryRun + 3).out()).startsWith("Overhead stretch\n4 sets of 20 s");
        assertThat(log()).startsWith("Nothing is logged yet.");
    }

    @Test
    void plan_has_the_time_of_the_reminders_that_come_before_the_steps() {
        cli.run("safety --profile --have disc-herniation").exits(0);
        var plan = cli.run("run childs-pose --pain-before 4 --dry-run").out();
        var session = cli.run("run childs-pose --pain-before 4 --no-questions").exits(0);

        assertThat(plan)
                .endsWith("Total %d:%02d\n"
                        .formatted(
                                session.passed().toMinutes(), session.passed().toSecondsPart()));
    }

    @Test
    void every_time_has_the_advice_for_a_condition() {
        cli.run("safety --profile --have wrist-trouble").exits(0);
        var plan = cli.run("run cat-stretch --dry-run").out();
        var session = cli.run("run cat-stretch --no-questions").exits(0).passed();

        assertThat(plan).endsWith("Total 1:33\n");
        assertThat(session).isEqualTo(Duration.ofSeconds(93));
        cli.run("log undo").exits(0);
        assertThat(cli.run("list").out()).containsPattern("cat-stretch +1:33 ");
        assertThat(cli.run("show cat-stretch").out()).contains(", 1 min 33 s in all");
        assertThat(cli.run("show floor").out())
                .contains(total(cli.run("run floor --dry-run").out()));
    }

    /** Such as 8 min 10 s in all, of a plan that ends with Total 8:10. */
    private static String total(String plan) {
        return plan.replaceFirst("(?s).*Total (\\d+):0?(\\d+)\n", "$1 min $2 s in all");
    }

    @Test
    void strong_pain_that_is_new_or_worse_begins_no_session() {
        assertThat(cli.types("8", "y").run(STRETCH).told()).isEqualTo("""
                Pain now, 0 (none) to 10 (worst)? How far down?
                Such as 3, or 3t: b back, u buttock, t thigh, k below the knee. Enter = skip: 8
                Is this pain new, or worse than your usual pain?
                y = yes or not sure · u = my usual pain, start gently · Enter = do not start: y
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
                Call a doctor or urgent-care line today, and do not exercise first, if:
                  · You have fever, unexpected weight loss, a lump, or your back changed shape
                  · The pain does not ease when you lie down, or is worst at night
                  · New pain gets much worse when you cough, sneeze or strain
                  · New pain between your shoulder blades, unlike your usual stiffness
                  · New pain, and: cancer now or before, steroids, or a weak immune system
                  · A leg is swollen, hot and sore, as with a blood clot
                Not started. If a sign above is true, get help now. If not, rest and ask a
                doctor.
                exit code 3
                """);
    }

    @Test
    void strong_pain_that_is_new_is_in_the_log_and_on_the_page_for_the_clinician_and_is_asked_about_next_time() {
        cli.at("2026-11-21T15:00:00Z").run(STRETCH + " --no-questions --sets 1 --pain-before 1 --pain-after 1");
        cli.at("2026-11-22T15:00:00Z").types("8t", "c", "y").run(STRETCH);

        assertThat(log()).isEqualTo("""
                2026
                  Sat 21 Nov 16:00  overhead-stretch  1 set, held 20 s, pain 1→1
                ! Sun 22 Nov 16:00  overhead-stretch  not started, pain 8→? (thigh)
                """);
        assertThat(cli.run("log export --format html").data()).contains("Not started because of pain");
        assertThat(cli.run("log summary").out()).contains("Not started because of pain or a warning sign: 1");
        assertThat(cli.run(STRETCH + " --no-questions --pain-before 0").told()).isEqualTo("""
                decompress: 2026-11-22: you reported strong pain that was new or worse than
                usual.
                Before you start again, a doctor or physiotherapist must check this. Then
                confirm it in a terminal.
                Please see a doctor or physiotherapist. To make a page to take along:
                decompress log export report.html
                exit code 1
                """);
        assertThat(cli.types("y", "0").answer(0).run(STRETCH + " --sets 1").code())
                .isZero();
        assertThat(cli.types("0").answer(0).run(STRETCH + " --sets 1").out()).doesNotContain("y/N");
    }

    @Test
    void strong_pain_of_which_nothing_is_said_begins_no_session() {
        assertThat(cli.types("8b", "").run(STRETCH).told()).isEqualTo("""
                Pain now, 0 (none) to 10 (worst)? How far down?
                Such as 3, or 3t: b back, u buttock, t thigh, k below the knee. Enter = skip: 8b
                Is this pain new, or worse than your usual pain?
                y = yes or not sure · u = my usual pain, start gently · Enter = do not start:\s
                Not started. Other exercises: decompress list
                exit code 3
                """);
    }

    @Test
    void strong_pain_that_is_the_usual_begins_with_the_gentlest_dose() {
        assertThat(cli.types("7b", "u")
                        .answer(7)
                        .answer(1)
                        .run(STRETCH + " --dose high")
                        .told())
                .isEqualTo("""
                        Pain now, 0 (none) to 10 (worst)? How far down?
                        Such as 3, or 3t: b back, u buttock, t thigh, k below the knee. Enter = skip: 7b
                        Is this pain new, or worse than your usual pain?
                        y = yes or not sure · u = my usual pain, start gently · Enter = do not start: u
                        Rest now in a position that eases the pain.
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
                        Easier next time: Hold it for 5 to 10 seconds, two or three times.
                        Next time, instead: decompress run childs-pose
                        You did 1 of 1 set in 15 s, with pain 7 before and 7 after; back.
                        exit code 0
                        """);
        assertThat(log()).isEqualTo("""
                2026
                  Sun 22 Nov 07:31  overhead-stretch  1 set, held 10 s, reduced because of pain, pain 7→7 (back)
                """);
    }

    @Test
    void pain_above_the_prescribed_limit_starts_nothing() {
        cli.own("exercises: {overhead-stretch: {prescription: {set-by: Dr. Silva, pain-ceiling: 3}}}");
        assertThat(cli.types("", "5b").run(STRETCH).told()).isEqualTo("""
                Pain now, 0 (none) to 10 (worst)? How far down?
                Such as 3, or 3t: b back, u buttock, t thigh, k below the knee. Up to 3 is
                prescribed:\s
                Type a number from 0 to 10, and where it reaches if you like: 3, or 3t.
                Pain now, 0 (none) to 10 (worst)? How far down?
                Such as 3, or 3t: b back, u buttock, t thigh, k below the knee. Up to 3 is
                prescribed: 5b
                Dr. Silva prescribed Overhead stretch only up to a pain of 3. Yours is 5.
                Not started. Other exercises: decompress list
                exit code 3
                """);
    }

    @Test
    void a_prescribed_ceiling_waits_for_the_rating_also_where_nothing_is_asked() {
        cli.own("exercises: {overhead-stretch: {prescription: {set-by: Dr. Silva, pain-ceiling: 3}}}");
        assertThat(cli.run(STRETCH + " --no-questions").told()).isEqualTo("""
                decompress: Dr. Silva prescribed Overhead stretch only up to a pain of 3. Say
                how much yours is: --pain-before takes a number from 0 to 10.
                exit code 1
                """);
        assertThat(cli.run(STRETCH + " --no-questions --pain-before 3").code()).isZero();
    }

    @Test
    void moderate_pain_starts_with_a_reminder_of_its_limit() {
        assertThat(cli.types("5b")
                        .answer(4)
                        .answer(1)
                        .run(STRETCH + " --sets 1")
                        .told())
                .isEqualTo("""
                        Pain now, 0 (none) to 10 (worst)? How far down?
                        Such as 3, or 3t: b back, u buttock, t thigh, k below the knee. Enter = skip: 5b
                        Done. Shake out your hands and walk for a minute
                        before you sit down again.
                        Move again within half an hour.

                        1 of 1 set in 25 s.
                        Pain 5 → 4; back.

                        Mo Tu We Th Fr Sa Su
                        ·  ·  ·  ·  ·  ·  ●
                        1 of the last 7 days.
                        exit code 0
                        """);
        assertThat(cli.reminders()).containsExactly(List.of("Your pain is 5 now. Stop if it gets any higher."));
    }

    @Test
    void strong_pain_after_a_session_shows_the_signs_of_an_emergency() {
        assertThat(cli.types("5b")
                        .answer(7)
                        .answer(1)
                        .run(STRETCH + " --sets 1")
                        .told())
                .isEqualTo("""
                        Pain now, 0 (none) to 10 (worst)? How far down?
                        Such as 3, or 3t: b back, u buttock, t thigh, k below the knee. Enter = skip: 5b
                        Rest now in a position that eases the pain.
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
                        Easier next time: Hold it for 5 to 10 seconds, two or three times.
                        Next time, instead: decompress run childs-pose
                        You did 1 of 1 set in 25 s, with pain 5 before and 7 after; back.
                        exit code 0
                        """);
    }

    @Test
    void a_stop_for_pain_is_calm_and_the_next_time_half_is_offered() {
        assertThat(cli.types("2b")
                        .key(25, Input.HURTS)
                        .answer(5)
                        .answer(1)
                        .run(STRETCH)
                        .told())
                .isEqualTo("""
                        Pain now, 0 (none) to 10 (worst)? How far down?
                        Such as 3, or 3t: b back, u buttock, t thigh, k below the knee. Enter = skip: 2b
                        Stopped.
                        Rest now in a position that eases the pain.
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
                        Easier next time: Hold it for 5 to 10 seconds, two or three times.
                        Next time, instead: decompress run childs-pose
                        You did 1 of 4 sets in 30 s, with pain 2 before and 5 after; back.
                        exit code 3
                        """);
        GoAhead.in(home);
        assertThat(cli.types("2b", "h").answer(2).answer(1).run(STRETCH).told()).isEqualTo("""
                        Pain now, 0 (none) to 10 (worst)? How far down?
                        Such as 3, or 3t: b back, u buttock, t thigh, k below the knee. Enter = skip: 2b
                        Last time, Overhead stretch was stopped for pain.
                        Easier: Hold it for 5 to 10 seconds, two or three times.
                        Instead: decompress run childs-pose
                        Start anyway? y = all sets · h = half the sets · Enter = do not start: h
                        Done. Shake out your hands and walk for a minute
                        before you sit down again.
                        Move again within half an hour.

                        2 of 2 sets in 55 s.
                        Pain 2 → 2; back.

                        Mo Tu We Th Fr Sa Su
                        ·  ·  ·  ·  ·  ·  ●
                        1 of the last 7 days.
                        exit code 0
                        """);
        assertThat(log()).isEqualTo("""
                2026
                ! Sun 22 Nov 07:31  overhead-stretch  1 of 4 sets, held 20 s, pain 2→5 (back), stopped for pain
                  Sun 22 Nov 07:31  overhead-stretch  2 sets, held 40 s, reduced because of pain, pain 2→2 (back)
                """);
    }

    @Test
    void in_place_of_what_hurt_nothing_is_named_that_a_condition_asks_about() throws Exception {
        new ProfileFile(cli.profile()).change(profile -> profile.having(List.of("osteoporosis"), TODAY));
        var stopped = cli.key(5, Input.HURTS).run("run overhead-stretch --ready 0s --no-questions");
        assertThat(stopped.out()).contains("Easier next time", "Next time, instead: decompress run walking");
        assertThat(cli.run("run overhead-stretch --ready 0s --no-questions").out())
                .contains("Easier: Hold it", "Instead: decompress run walking");
    }

    @Test
    void two_stops_running_are_time_to_see_someone() {
        cli.key(5, Input.HURTS).run(STRETCH);
        assertThat(cli.key(5, Input.HURTS).run(STRETCH).out()).contains("""
                Please see a doctor or physiotherapist. To make a page to take along:
                decompress log export report.html
                """);
    }

    @Test
    void pain_that_moves_down_a_leg_is_time_to_see_someone_and_waits_for_a_professional() {
        assertThat(cli.types("3b")
                        .answer(3)
                        .answer(3)
                        .run(STRETCH + " --sets 1")
                        .told())
                .isEqualTo("""
                        Pain now, 0 (none) to 10 (worst)? How far down?
                        Such as 3, or 3t: b back, u buttock, t thigh, k below the knee. Enter = skip: 3b
                        Rest now in a position that eases the pain.
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
                        Easier next time: Hold it for 5 to 10 seconds, two or three times.
                        Next time, instead: decompress run childs-pose
                        Please see a doctor or physiotherapist. To make a page to take along:
                        decompress log export report.html
                        You did 1 of 1 set in 25 s, with pain 3 before and 3 after; back, then thigh.
                        exit code 0
                        """);
        assertThat(cli.types("3t", "n").run("run cat-stretch --ready 0s").told())
                .isEqualTo("""
                2026-11-22: your pain moved down: back, then thigh.
                Has a doctor or physiotherapist checked it since then, or has it moved back up?
                y/N 3t
                Type y, n or press Enter.
                Has a doctor or physiotherapist checked it since then, or has it moved back up?
                y/N n
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
                Not started. Please see a doctor or physiotherapist. To make a page to take
                along:
                decompress log export report.html
                exit code 3
                """);
        assertThat(log()).isEqualTo("""
                2026
                  Sun 22 Nov 07:31  overhead-stretch  1 set, held 20 s, pain 3→3 (back, then thigh)
                """);
    }

    @Test
    void morning_question_comes_once_and_a_rise_keeps_the_dose() {
        GoAhead.cleared(home, "dead-hang");
        for (var day : new String[] {"19", "20", "21"}) {
            cli.at("2026-11-" + day + "T18:00:00Z").run("run dead-hang --no-questions --pain-before 3 --pain-after 3");
        }
        cli.at("2026-11-22T06:00:00Z");
        assertThat(cli.types("5").run("today").told()).isEqualTo("""
                How much does your back hurt this morning, from 0 (no pain) to 10 (worst pain)?
                Enter = skip: 5
                That is clearly worse than after yesterday's session. Do less today, or rest.
                Warning signs: decompress safety
                Nothing is prescribed for today. A break from sitting: decompress run desk-break
                exit code 0
                """);
        assertThat(cli.types().run("today").out()).doesNotContain("this morning");
        assertThat(cli.run("run dead-hang --dry-run").out()).startsWith("Dead hang: starting dose. After 3 sessions");
        assertThat(log()).isEqualTo("""
                2026
                  Thu 19 Nov 19:00  dead-hang  3 sets, held 30 s, pain 3→3
                  Fri 20 Nov 19:00  dead-hang  3 sets, held 30 s, pain 3→3
                  Sat 21 Nov 19:00  dead-hang  3 sets, held 30 s, pain 3→3
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 | Nothing is prescribed
            5 | That is clearly worse than after yesterday's session. Do less today, or rest. Warning signs: decompress safety
            6 | That is strong pain. Rest, or walk a little. Warning signs: decompress safety
            """)
    void a_bad_morning_is_not_only_written_down(String rating, String told) {
        cli.at("2026-11-21T18:00:00Z").run(STRETCH + " --no-questions --pain-before 3 --pain-after 3");
        var said = cli.at("2026-11-22T06:00:00Z").types(rating).run("today").out();
        assertThat(said.lines().skip(2).collect(Collectors.joining(" "))).startsWith(told);
    }

    @Test
    void a_morning_that_is_worse_brings_no_offer_in_the_same_breath() {
        GoAhead.cleared(home, "dead-hang");
        for (var day : new String[] {"19", "20", "21"}) {
            cli.at("2026-11-" + day + "T18:00:00Z").run("run dead-hang --no-questions --pain-before 3 --pain-after 3");
        }
        cli.at("2026-11-22T06:00:00Z");
        assertThat(cli.types("4b")
                        .run("run dead-hang --ready 0s --pain-after 4")
                        .told())
                .isEqualTo("""
                        How much does your back hurt this morning, 0 (none) to 10 (worst)? How far down?
                        Such as 3, or 3t: b back, u buttock, t thigh, k below the knee. Enter = skip: 4b
                        Your pain is 4, so this session does less: half the sets or the starting dose.
                        Done. Stand or sit until you feel steady, then
                        walk for a minute.
                        Move again within half an hour.

                        2 of 2 sets in 1 min.
                        Pain 4 → 4; back.

                        Mo Tu We Th Fr Sa Su
                        ·  ·  ·  ●  ●  ●  ●
                        4 of the last 7 days.
                        exit code 0
                        """);
    }

    @Test
    void resumed_session_starts_with_the_pain_at_its_stop() {
        cli.types("2b")
                .key(25, Input.STOP)
                .key(26, Input.STOP)
                .answer(5)
                .answer(1)
                .run(STRETCH);
        assertThat(cli.types("").run("run --resume").told()).isEqualTo("""
                Resuming the session of 2026-11-22 07:31: Overhead stretch, 3 sets of 20 s, rest
                10 s.
                Your pain is 5, so this session does less: half the sets or the starting dose.
                Last time, Overhead stretch ended with more pain: 2 before, 5 after.
                Easier: Hold it for 5 to 10 seconds, two or three times.
                Instead: decompress run childs-pose
                Start anyway? y = all sets · h = half the sets · Enter = do not start:\s
                Not started. Other exercises: decompress list
                exit code 3
                """);
    }

    @Test
    void session_left_with_strong_pain_is_not_simply_resumed() {
        cli.types("5b")
                .key(25, Input.STOP)
                .key(26, Input.STOP)
                .answer(7)
                .answer(1)
                .run(STRETCH);
        assertThat(cli.types("").run("run --resume").told()).endsWith("""
                Is this pain new, or worse than your usual pain?
                y = yes or not sure · u = my usual pain, start gently · Enter = do not start:\s
                Not started. Other exercises: decompress list
                exit code 3
                """);
    }

    @Test
    void three_good_sessions_offer_more_and_again_after_three() {
        GoAhead.cleared(home, "dead-hang");
        for (var day : new String[] {"16", "18", "20"}) {
            cli.at("2026-11-" + day + "T18:00:00Z").run("run dead-hang --no-questions --pain-before 3 --pain-after 3");
        }
        cli.at("2026-11-22T18:00:00Z");
        var hang = "run dead-hang --ready 0s --pain-before 3 --pain-after 3";
        assertThat(cli.types("").run(hang).told()).isEqualTo("""
                Dead hang has gone well 3 times. Go up to 3 sets of 20 s, rest 30 s? y = go up ·
                Enter = keep today's dose:\s
                Done. Stand or sit until you feel steady, then
                walk for a minute.
                Move again within half an hour.

                3 of 3 sets in 1 min 40 s.
                Pain 3 → 3.

                Mo Tu We Th Fr Sa Su
                ●  ·  ●  ·  ●  ·  ●
                4 of the last 7 days.
                First week with four days.
                exit code 0
                """);
        assertThat(cli.types().run(hang).out()).doesNotContain("Go up");
        cli.types().run(hang);
        assertThat(cli.types("y").run(hang).told()).isEqualTo("""
                Dead hang has gone well 6 times. Go up to 3 sets of 20 s, rest 30 s? y = go up ·
                Enter = keep today's dose: y
                Done. Stand or sit until you feel steady, then
                walk for a minute.
                Move again within half an hour.

                3 of 3 sets in 2 min 10 s.
                Pain 3 → 3.

                Mo Tu We Th Fr Sa Su
                ●  ·  ●  ·  ●  ·  ●
                4 of the last 7 days.
                exit code 0
                """);
        assertThat(log()).isEqualTo("""
                2026
                  Mon 16 Nov 19:00  dead-hang  3 sets, held 30 s, pain 3→3
                  Wed 18 Nov 19:00  dead-hang  3 sets, held 30 s, pain 3→3
                  Fri 20 Nov 19:00  dead-hang  3 sets, held 30 s, pain 3→3
                  Sun 22 Nov 19:00  dead-hang  3 sets, held 30 s, pain 3→3
                  Sun 22 Nov 19:01  dead-hang  3 sets, held 30 s, pain 3→3
                  Sun 22 Nov 19:03  dead-hang  3 sets, held 30 s, pain 3→3
                  Sun 22 Nov 19:05  dead-hang  3 sets, held 1 min, pain 3→3
                """);
    }

    /** One session every so many days up to the day of the clock, rated before as given. */
    private void rated(int days, int... before) throws Exception {
        for (var back = before.length; back > 0; back--) {
            var day = OffsetDateTime.parse("2026-11-22T08:00:00+01:00").minusDays((long) days * back);
            var session = Sessions.with(Sessions.pain(before[before.length - back], 1), Sessions.at(day.toString()));
            new SessionLog(home.resolve(".local/share/decompress/sessions.jsonl")).append(session);
        }
    }

    private String endsWithPain(int before) {
        return cli.types()
                .run(STRETCH + " --sets 1 --pain-after 1 --pain-before " + before)
                .out();
    }

    @Test
    void pain_that_rises_over_weeks_is_a_reason_to_see_someone() throws Exception {
        rated(7, 2, 2, 3, 3);
        assertThat(endsWithPain(5)).contains("""
                Your pain before sessions went up from 3 to 5 in one week.
                Please see a doctor or physiotherapist. To make a page to take along:
                """);
        assertThat(endsWithPain(5)).doesNotContain("went up");
    }

    @Test
    void pain_that_eases_over_weeks_is_said_plainly() throws Exception {
        rated(7, 6, 5, 4, 2);
        assertThat(endsWithPain(1))
                .contains("Your pain before sessions went down from 6 to 1 in four weeks.")
                .doesNotContain("doctor");
    }

    @Test
    void six_weeks_that_changed_nothing_are_time_to_see_someone() throws Exception {
        rated(7, 4, 4, 4, 4, 4, 4, 4);
        assertThat(cli.types()
                        .run(STRETCH + " --sets 1 --pain-before 4 --pain-after 4")
                        .told())
                .isEqualTo("""
                        Done. Shake out your hands and walk for a minute
                        before you sit down again.
                        Move again within half an hour.

                        1 of 1 set in 25 s.
                        Pain 4 → 4.

                        Mo Tu We Th Fr Sa Su
                        ·  ·  ·  ·  ·  ·  ●
                        1 of the last 7 days.
                        Your pain before sessions did not clearly change in seven weeks: 4 then, 4 now.
                        Please see a doctor or physiotherapist. To make a page to take along:
                        decompress log export report.html
                        exit code 0
                        """);
    }
}
