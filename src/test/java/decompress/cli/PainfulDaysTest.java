package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.log.SessionLog;
import decompress.profile.ProfileFile;
import decompress.session.Input;
import decompress.support.GoAhead;
import decompress.support.Sessions;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pain leads to, before a session, after it, the next time and the next morning: whole sessions, as they are told. */
class PainfulDaysTest extends AtHome {
    private static final String STRETCH = "run overhead-stretch --ready 0s";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @BeforeEach
    void arrive() {
        GoAhead.in(home);
    }

    private String log() {
        return house.run("log").out();
    }

    @Test
    void strong_pain_that_is_new_or_worse_begins_no_session() {
        assertThat(house.types("8", "", "y").run(STRETCH).told()).isEqualTo("""
                Pain before, from 0 (none) to 10 (worst)? Enter skips, q leaves: 8
                Where? 1 back, 2 buttock, 3 thigh, 4 below the knee; Enter skips.\s
                That is strong pain. Is it new, or worse than your usual?
                y yes, n no and begin with the gentlest dose, Enter not now: y
                First check these warning signs.
                Call 112, 911 or 999 now, or be driven to hospital, if any of these is true.
                  · Both legs hurt, tingle, go numb or give way, or one leg quickly gets weaker
                  · You feel little, or tingling, at genitals, anus, buttocks or inner thighs
                  · Wiping yourself feels different, or feeling during sex has suddenly changed
                  · You cannot pee, hold it, feel it flow or feel a full bladder, or newly leak
                  · You cannot feel, or cannot hold, a bowel movement
                  · Chest pain; or a tearing pain in your belly or back with faintness
                  · The pain began with an accident
                  · The pain began with a fall, and you have thin bones or long-term steroids
                  · Sudden severe headache, lost sight, drooping face, weak arm, slurred speech
                More warning signs: decompress safety
                Not begun. Rest, or walk a little instead.
                exit code 3
                """);
    }

    @Test
    void strong_pain_of_which_nothing_is_said_begins_no_session() {
        assertThat(house.types("8", "1", "").run(STRETCH).told()).isEqualTo("""
                Pain before, from 0 (none) to 10 (worst)? Enter skips, q leaves: 8
                Where? 1 back, 2 buttock, 3 thigh, 4 below the knee; Enter skips. 1
                That is strong pain. Is it new, or worse than your usual?
                y yes, n no and begin with the gentlest dose, Enter not now:\s
                Not begun. Something else: decompress list
                exit code 3
                """);
    }

    @Test
    void strong_pain_that_is_the_usual_begins_with_the_gentlest_dose() {
        assertThat(house.types("7", "1", "n")
                        .answer(7)
                        .answer(1)
                        .run(STRETCH + " --dose high")
                        .told())
                .isEqualTo("""
                        Pain before, from 0 (none) to 10 (worst)? Enter skips, q leaves: 7
                        Where? 1 back, 2 buttock, 3 thigh, 4 below the knee; Enter skips. 1
                        That is strong pain. Is it new, or worse than your usual?
                        y yes, n no and begin with the gentlest dose, Enter not now: n
                        Rest now in a position that eases the pain.
                        Done after 1 min 55 s.
                        overhead-stretch: 4 of 4 sets, held 1 min 20 s of 1 min 20 s
                        Pain 7 before, 7 after; back.
                        First check these warning signs.
                        Call 112, 911 or 999 now, or be driven to hospital, if any of these is true.
                          · Both legs hurt, tingle, go numb or give way, or one leg quickly gets weaker
                          · You feel little, or tingling, at genitals, anus, buttocks or inner thighs
                          · Wiping yourself feels different, or feeling during sex has suddenly changed
                          · You cannot pee, hold it, feel it flow or feel a full bladder, or newly leak
                          · You cannot feel, or cannot hold, a bowel movement
                          · Chest pain; or a tearing pain in your belly or back with faintness
                          · The pain began with an accident
                          · The pain began with a fall, and you have thin bones or long-term steroids
                          · Sudden severe headache, lost sight, drooping face, weak arm, slurred speech
                        More warning signs: decompress safety
                        Easier next time: Hold it for 5 to 10 seconds, two or three times.
                        Or in its place: decompress run childs-pose
                        exit code 0
                        """);
        assertThat(log()).isEqualTo("""
                2026
                  Sun 22 Nov 07:31  overhead-stretch  4 sets, held 1 min 20 s, less for pain, pain 7→7 (back)
                """);
    }

    @Test
    void pain_above_the_prescribed_ceiling_asks_the_same() {
        house.own("exercises: {overhead-stretch: {prescription: {set-by: Dr. Silva, pain-ceiling: 3}}}");
        assertThat(house.types("", "5", "1", "").run(STRETCH).told()).isEqualTo("""
                Pain before, from 0 (none) to 10 (worst)? Up to 3 is prescribed; q leaves:\s
                Pain before, from 0 (none) to 10 (worst)? Up to 3 is prescribed; q leaves: 5
                Where? 1 back, 2 buttock, 3 thigh, 4 below the knee; Enter skips. 1
                Overhead stretch is prescribed up to a pain of 3 by Dr. Silva, and yours is
                more. Is it new, or worse than your usual?
                y yes, n no and begin with the gentlest dose, Enter not now:\s
                Not begun. Something else: decompress list
                exit code 3
                """);
    }

    @Test
    void a_prescribed_ceiling_waits_for_the_rating_also_where_nothing_is_asked() {
        house.own("exercises: {overhead-stretch: {prescription: {set-by: Dr. Silva, pain-ceiling: 3}}}");
        assertThat(house.run(STRETCH + " --no-questions").told()).isEqualTo("""
                decompress: Overhead stretch is prescribed up to a pain of 3 by Dr. Silva. How
                much is it? --pain-before takes a number from 0 to 10.
                exit code 1
                """);
        assertThat(house.run(STRETCH + " --no-questions --pain-before 3").code())
                .isZero();
    }

    @Test
    void moderate_pain_begins_with_a_word_that_is_told_before_the_first_exercise() {
        assertThat(house.types("5", "1")
                        .answer(4)
                        .answer(1)
                        .run(STRETCH + " --sets 1")
                        .told())
                .isEqualTo("""
                        Pain before, from 0 (none) to 10 (worst)? Enter skips, q leaves: 5
                        Where? 1 back, 2 buttock, 3 thigh, 4 below the knee; Enter skips. 1
                        Done. Shake out your hands and walk for a minute before you sit down again.
                        Move again within half an hour.
                        Done after 25 s.
                        overhead-stretch: 1 of 1 set, held 20 s of 20 s
                        Pain 5 before, 4 after; back.
                        exit code 0
                        """);
        assertThat(house.reminders())
                .containsExactly(List.of("Keep the pain below 5, where it starts; stop when it rises."));
    }

    @Test
    void strong_pain_after_a_session_shows_the_signs_of_an_emergency() {
        assertThat(house.types("6", "1")
                        .answer(7)
                        .answer(1)
                        .run(STRETCH + " --sets 1")
                        .told())
                .isEqualTo("""
                        Pain before, from 0 (none) to 10 (worst)? Enter skips, q leaves: 6
                        Where? 1 back, 2 buttock, 3 thigh, 4 below the knee; Enter skips. 1
                        Rest now in a position that eases the pain.
                        Done after 25 s.
                        overhead-stretch: 1 of 1 set, held 20 s of 20 s
                        Pain 6 before, 7 after; back.
                        First check these warning signs.
                        Call 112, 911 or 999 now, or be driven to hospital, if any of these is true.
                          · Both legs hurt, tingle, go numb or give way, or one leg quickly gets weaker
                          · You feel little, or tingling, at genitals, anus, buttocks or inner thighs
                          · Wiping yourself feels different, or feeling during sex has suddenly changed
                          · You cannot pee, hold it, feel it flow or feel a full bladder, or newly leak
                          · You cannot feel, or cannot hold, a bowel movement
                          · Chest pain; or a tearing pain in your belly or back with faintness
                          · The pain began with an accident
                          · The pain began with a fall, and you have thin bones or long-term steroids
                          · Sudden severe headache, lost sight, drooping face, weak arm, slurred speech
                        More warning signs: decompress safety
                        Easier next time: Hold it for 5 to 10 seconds, two or three times.
                        Or in its place: decompress run childs-pose
                        exit code 0
                        """);
    }

    @Test
    void a_stop_for_pain_is_calm_and_the_next_time_half_is_offered() {
        assertThat(house.types("2", "1")
                        .key(25, Input.HURTS)
                        .answer(5)
                        .answer(1)
                        .run(STRETCH)
                        .told())
                .isEqualTo("""
                        Pain before, from 0 (none) to 10 (worst)? Enter skips, q leaves: 2
                        Where? 1 back, 2 buttock, 3 thigh, 4 below the knee; Enter skips. 1
                        Stopped.
                        Rest now in a position that eases the pain.
                        Stopped after 30 s.
                        overhead-stretch: 1 of 4 sets, held 20 s of 1 min 20 s
                        Pain 2 before, 5 after; back.
                        First check these warning signs.
                        Call 112, 911 or 999 now, or be driven to hospital, if any of these is true.
                          · Both legs hurt, tingle, go numb or give way, or one leg quickly gets weaker
                          · You feel little, or tingling, at genitals, anus, buttocks or inner thighs
                          · Wiping yourself feels different, or feeling during sex has suddenly changed
                          · You cannot pee, hold it, feel it flow or feel a full bladder, or newly leak
                          · You cannot feel, or cannot hold, a bowel movement
                          · Chest pain; or a tearing pain in your belly or back with faintness
                          · The pain began with an accident
                          · The pain began with a fall, and you have thin bones or long-term steroids
                          · Sudden severe headache, lost sight, drooping face, weak arm, slurred speech
                        More warning signs: decompress safety
                        Easier next time: Hold it for 5 to 10 seconds, two or three times.
                        Or in its place: decompress run childs-pose
                        exit code 3
                        """);
        GoAhead.in(home);
        assertThat(house.types("2", "1", "h").answer(2).answer(1).run(STRETCH).told())
                .isEqualTo("""
                        Pain before, from 0 (none) to 10 (worst)? Enter skips, q leaves: 2
                        Where? 1 back, 2 buttock, 3 thigh, 4 below the knee; Enter skips. 1
                        The last time, overhead-stretch was stopped for pain. Stop at any pain.
                        Easier: Hold it for 5 to 10 seconds, two or three times.
                        Instead: decompress run childs-pose
                        Start anyway? y yes, h half, Enter not now: h
                        Done. Shake out your hands and walk for a minute before you sit down again.
                        Move again within half an hour.
                        Done after 55 s.
                        overhead-stretch: 2 of 2 sets, held 40 s of 40 s
                        Pain 2 before, 2 after; back.
                        exit code 0
                        """);
        assertThat(log()).isEqualTo("""
                2026
                ! Sun 22 Nov 07:31  overhead-stretch  1 of 4 sets, held 20 s, pain 2→5 (back), stopped for pain
                  Sun 22 Nov 07:31  overhead-stretch  2 sets, held 40 s, less for pain, pain 2→2 (back)
                """);
    }

    @Test
    void in_place_of_what_hurt_nothing_is_named_that_a_condition_asks_about() throws Exception {
        new ProfileFile(house.profile()).change(told -> told.having(List.of("osteoporosis"), TODAY));
        var stopped = house.key(5, Input.HURTS).run("run overhead-stretch --ready 0s --no-questions");
        assertThat(stopped.out()).contains("Easier next time").doesNotContain("Or in its place");
        assertThat(house.run("run overhead-stretch --ready 0s --no-questions").out())
                .contains("Easier: Hold it")
                .doesNotContain("Instead");
    }

    @Test
    void two_stops_running_are_time_to_see_someone() {
        house.key(5, Input.HURTS).run(STRETCH);
        assertThat(house.key(5, Input.HURTS).run(STRETCH).out()).contains("""
                Please see a doctor or physiotherapist. To make a page to take along:
                decompress log export report.html
                """);
    }

    @Test
    void pain_that_moves_down_a_leg_is_time_to_see_someone_and_waits_for_a_professional() {
        assertThat(house.types("3", "1")
                        .answer(3)
                        .answer(3)
                        .run(STRETCH + " --sets 1")
                        .told())
                .isEqualTo("""
                        Pain before, from 0 (none) to 10 (worst)? Enter skips, q leaves: 3
                        Where? 1 back, 2 buttock, 3 thigh, 4 below the knee; Enter skips. 1
                        Rest now in a position that eases the pain.
                        Done after 25 s.
                        overhead-stretch: 1 of 1 set, held 20 s of 20 s
                        Pain 3 before, 3 after; back, then thigh.
                        First check these warning signs.
                        Call 112, 911 or 999 now, or be driven to hospital, if any of these is true.
                          · Both legs hurt, tingle, go numb or give way, or one leg quickly gets weaker
                          · You feel little, or tingling, at genitals, anus, buttocks or inner thighs
                          · Wiping yourself feels different, or feeling during sex has suddenly changed
                          · You cannot pee, hold it, feel it flow or feel a full bladder, or newly leak
                          · You cannot feel, or cannot hold, a bowel movement
                          · Chest pain; or a tearing pain in your belly or back with faintness
                          · The pain began with an accident
                          · The pain began with a fall, and you have thin bones or long-term steroids
                          · Sudden severe headache, lost sight, drooping face, weak arm, slurred speech
                        More warning signs: decompress safety
                        Easier next time: Hold it for 5 to 10 seconds, two or three times.
                        Or in its place: decompress run childs-pose
                        Please see a doctor or physiotherapist. To make a page to take along:
                        decompress log export report.html
                        exit code 0
                        """);
        assertThat(house.types("3", "3", "n").run("run cat-stretch --ready 0s").told())
                .isEqualTo("""
                Pain before, from 0 (none) to 10 (worst)? Enter skips, q leaves: 3
                Where? 1 back, 2 buttock, 3 thigh, 4 below the knee; Enter skips. 3
                The last time it moved further down: back, then thigh.
                Has a professional looked at that since? y/N n
                First check these warning signs.
                Call 112, 911 or 999 now, or be driven to hospital, if any of these is true.
                  · Both legs hurt, tingle, go numb or give way, or one leg quickly gets weaker
                  · You feel little, or tingling, at genitals, anus, buttocks or inner thighs
                  · Wiping yourself feels different, or feeling during sex has suddenly changed
                  · You cannot pee, hold it, feel it flow or feel a full bladder, or newly leak
                  · You cannot feel, or cannot hold, a bowel movement
                  · Chest pain; or a tearing pain in your belly or back with faintness
                  · The pain began with an accident
                  · The pain began with a fall, and you have thin bones or long-term steroids
                  · Sudden severe headache, lost sight, drooping face, weak arm, slurred speech
                More warning signs: decompress safety
                Not begun. Please see a doctor or physiotherapist. To make a page to take along:
                decompress log export report.html
                exit code 3
                """);
        assertThat(log()).isEqualTo("""
                2026
                  Sun 22 Nov 07:31  overhead-stretch  1 set, held 20 s, pain 3→3 (back, then thigh)
                """);
    }

    @Test
    void the_next_morning_is_asked_for_once_and_a_rise_keeps_the_dose_where_it_is() {
        for (var day : new String[] {"19", "20", "21"}) {
            house.at("2026-11-" + day + "T18:00:00Z")
                    .run("run dead-hang --cleared --no-questions --pain-before 3 --pain-after 3");
        }
        house.at("2026-11-22T06:00:00Z");
        assertThat(house.types("5").run("today").told()).isEqualTo("""
                How is your back this morning, from 0 (none) to 10 (worst)? Enter skips: 5
                That is more than a night should add. Do less today, or nothing. Signs to act
                on: decompress safety
                Nothing is prescribed for today. A break from sitting: decompress run desk-break
                exit code 0
                """);
        assertThat(house.types().run("today").out()).doesNotContain("this morning");
        assertThat(house.run("run dead-hang --dry-run").out()).startsWith("Dead hang: a first sitting; after 3 that");
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
            5 | That is more than a night should add. Do less today, or nothing. Signs to act on: decompress safety
            7 | That is strong pain. Rest, or walk a little. Signs to act on: decompress safety
            """)
    void a_bad_morning_is_not_only_written_down(String rating, String told) {
        house.at("2026-11-21T18:00:00Z").run(STRETCH + " --no-questions --pain-before 3 --pain-after 3");
        var said = house.at("2026-11-22T06:00:00Z").types(rating).run("today").out();
        assertThat(said.lines().skip(1).collect(Collectors.joining(" "))).startsWith(told);
    }

    @Test
    void a_morning_that_is_worse_brings_no_offer_in_the_same_breath() {
        for (var day : new String[] {"19", "20", "21"}) {
            house.at("2026-11-" + day + "T18:00:00Z")
                    .run("run dead-hang --cleared --no-questions --pain-before 3 --pain-after 3");
        }
        house.at("2026-11-22T06:00:00Z");
        assertThat(house.types("4", "1")
                        .run("run dead-hang --cleared --ready 0s --pain-after 4")
                        .told())
                .isEqualTo("""
                        How is your back this morning, from 0 (none) to 10 (worst)? Enter skips, q
                        leaves: 4
                        Where? 1 back, 2 buttock, 3 thigh, 4 below the knee; Enter skips. 1
                        Dead hang: a first sitting; after 3 that go well more is offered, so far 2.
                        --dose low is the written dose.
                        Done. Stand or sit until you feel steady, then walk for a minute.
                        Move again within half an hour.
                        Done after 1 min 40 s.
                        dead-hang: 3 of 3 sets, held 30 s of 30 s
                        Pain 4 before, 4 after; back.
                        exit code 0
                        """);
    }

    @Test
    void what_was_left_with_more_pain_goes_on_with_the_pain_it_ended_with() {
        house.types("2", "1")
                .key(25, Input.STOP)
                .key(26, Input.STOP)
                .answer(5)
                .answer(1)
                .run(STRETCH);
        assertThat(house.types("").run("run --resume").told()).isEqualTo("""
                Resuming the session of 2026-11-22 07:31: Overhead stretch, 3 sets of 20 s, rest
                10 s.
                The last time, overhead-stretch ended with more pain: 2 before, 5 after. Stop at
                any pain.
                Easier: Hold it for 5 to 10 seconds, two or three times.
                Instead: decompress run childs-pose
                Start anyway? y yes, h half, Enter not now:\s
                Not begun. Something else: decompress list
                exit code 3
                """);
    }

    @Test
    void what_was_left_with_strong_pain_is_not_simply_gone_on_with() {
        house.types("6", "1")
                .key(25, Input.STOP)
                .key(26, Input.STOP)
                .answer(7)
                .answer(1)
                .run(STRETCH);
        assertThat(house.types("").run("run --resume").told()).endsWith("""
                That is strong pain. Is it new, or worse than your usual?
                y yes, n no and begin with the gentlest dose, Enter not now:\s
                Not begun. Something else: decompress list
                exit code 3
                """);
    }

    @Test
    void three_good_sittings_bring_an_offer_and_not_yet_is_asked_again_after_three_more() {
        for (var day : new String[] {"16", "18", "20"}) {
            house.at("2026-11-" + day + "T18:00:00Z")
                    .run("run dead-hang --cleared --no-questions --pain-before 3 --pain-after 3");
        }
        house.at("2026-11-22T18:00:00Z");
        var hang = "run dead-hang --cleared --ready 0s --pain-before 3 --pain-after 3";
        assertThat(house.types("").run(hang).told()).isEqualTo("""
                Dead hang has gone well 3 times. Go up to 3 sets of 20 s, rest 30 s? y yes,
                Enter not yet:\s
                Dead hang: a first sitting; after 3 that go well more is offered, so far 0.
                --dose low is the written dose.
                Done. Stand or sit until you feel steady, then walk for a minute.
                Move again within half an hour.
                Done after 1 min 40 s.
                dead-hang: 3 of 3 sets, held 30 s of 30 s
                Pain 3 before, 3 after.
                exit code 0
                """);
        assertThat(house.types().run(hang).out()).doesNotContain("Go up");
        house.types().run(hang);
        assertThat(house.types("y").run(hang).told()).isEqualTo("""
                Dead hang has gone well 6 times. Go up to 3 sets of 20 s, rest 30 s? y yes,
                Enter not yet: y
                Done. Stand or sit until you feel steady, then walk for a minute.
                Move again within half an hour.
                Done after 2 min 10 s.
                dead-hang: 3 of 3 sets, held 1 min of 1 min
                Pain 3 before, 3 after.
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

    /** One session every so many days up to the day of the house, rated before as given. */
    private void rated(int days, int... before) throws Exception {
        for (var back = before.length; back > 0; back--) {
            var day = OffsetDateTime.parse("2026-11-22T08:00:00+01:00").minusDays((long) days * back);
            var session = Sessions.with(Sessions.pain(before[before.length - back], 1), Sessions.at(day.toString()));
            new SessionLog(home.resolve(".local/share/decompress/sessions.jsonl")).append(session);
        }
    }

    private String endsWithPain(int before) {
        return house.types()
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
        assertThat(house.types()
                        .run(STRETCH + " --sets 1 --pain-before 4 --pain-after 4")
                        .told())
                .isEqualTo("""
                        Done. Shake out your hands and walk for a minute before you sit down again.
                        Move again within half an hour.
                        Done after 25 s.
                        overhead-stretch: 1 of 1 set, held 20 s of 20 s
                        Pain 4 before, 4 after.
                        Your pain before sessions did not clearly change in seven weeks: 4 then, 4 now.
                        Please see a doctor or physiotherapist. To make a page to take along:
                        decompress log export report.html
                        exit code 0
                        """);
    }
}
