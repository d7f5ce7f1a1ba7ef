package decompress.run.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decompress.exercise.Dose;
import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.library.Shipped;
import decompress.log.SessionLog;
import decompress.run.Answers;
import decompress.run.ExitCode;
import decompress.run.Failure;
import decompress.run.Journal;
import decompress.run.Profiles;
import decompress.run.plan.RecentRecords;
import decompress.run.plan.Selection;
import decompress.safety.Profile;
import decompress.session.Pain;
import decompress.session.PlannedExercise;
import decompress.session.Reason;
import decompress.session.SessionPlan;
import decompress.session.SessionRecord;
import decompress.support.Exercises;
import decompress.support.Sessions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pain before a session, and in the last one, leads to. */
class PainCheckTest {
    private static final Library LIBRARY = Shipped.library();
    private static final List<Exercise> OVERHEAD =
            List.of(LIBRARY.exercise("overhead-stretch").orElseThrow());
    private static final Answers NOTHING = new Answers(Pain.UNKNOWN, Optional.empty(), true);

    @TempDir
    Path home;

    /** The day after, at eight in the morning. */
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneId.of("Europe/Berlin"));

    private PainCheck check(ScriptedConsole console, boolean mayAsk) {
        return new PainCheck(console, new RecentRecords(journal(console)), LIBRARY, mayAsk);
    }

    private PainCheck check(ScriptedConsole console) {
        return check(console, true);
    }

    private LastTimeCheck lastTime(ScriptedConsole console, boolean mayAsk) {
        return new LastTimeCheck(
                console,
                new RecentRecords(journal(console)),
                LIBRARY,
                mayAsk,
                exercise -> Selection.inPlaceOf(exercise, LIBRARY, Profile.NONE));
    }

    private SessionPlan afterLastTime(ScriptedConsole console, SessionPlan plan) {
        return lastTime(console, true).less(plan);
    }

    private Journal journal(ScriptedConsole console) {
        return new Journal(log(), clock, console);
    }

    private Pain told(ScriptedConsole console) {
        var morning = new NextMorning(journal(console), new Profiles(home.resolve("profile.json"), clock), clock);
        return check(console).before(OVERHEAD, NOTHING, morning).pain();
    }

    private Path log() {
        return home.resolve("sessions.jsonl");
    }

    private static SessionPlan plan(int sets) {
        Dose dose = Exercises.holds(sets, 30, 10, 10).dose();
        return new SessionPlan(
                List.of(new PlannedExercise("overhead-stretch", dose)),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static int sets(SessionPlan plan) {
        return plan.exercises().get(0).dose().sets();
    }

    private static Answers withPain(int pain) {
        return NOTHING.orPain(Pain.beforehand(Optional.of(pain), Optional.empty()));
    }

    private static Answers felt(Pain.Site site) {
        return NOTHING.orPain(Pain.beforehand(Optional.of(3), Optional.of(site)));
    }

    private static String said(ScriptedConsole console) {
        return String.join("\n", console.told) + "\n";
    }

    private static void isStopped(ThrowingCallable beginning, String why) {
        assertThatThrownBy(beginning)
                .hasMessageContaining(why)
                .isInstanceOfSatisfying(
                        Failure.class, left -> assertThat(left.code()).isEqualTo(ExitCode.STOPPED));
    }

    private static void isRefused(ThrowingCallable beginning, String why) {
        assertThatThrownBy(beginning)
                .hasMessageContaining(why)
                .isInstanceOfSatisfying(
                        Failure.class, left -> assertThat(left.code()).isEqualTo(ExitCode.FAILED));
    }

    @Test
    void ten_is_taken_and_eleven_is_asked_again() {
        var console = ScriptedConsole.typing("11", "ten", "10", "");
        assertThat(told(console).before()).contains(10);
        assertThat(console.told)
                .filteredOn("It takes a number from 0 to 10."::equals)
                .hasSize(2);
    }

    @Test
    void enter_skips_and_q_leaves_before_anything_has_begun() {
        assertThat(told(ScriptedConsole.typing(""))).isEqualTo(Pain.UNKNOWN);
        isStopped(() -> told(ScriptedConsole.typing("q")), "nothing is logged");
        isStopped(() -> told(ScriptedConsole.typing("4", "q")), "nothing is logged");
    }

    @Test
    void where_it_hurts_is_one_key_and_only_asked_of_whom_it_hurts() {
        assertThat(told(ScriptedConsole.typing("4", "5", "3")))
                .isEqualTo(Pain.beforehand(Optional.of(4), Optional.of(Pain.Site.THIGH)));
        assertThat(told(ScriptedConsole.typing("4", ""))).isEqualTo(withPain(4).pain());
        var console = ScriptedConsole.typing("0");
        assertThat(told(console)).isEqualTo(withPain(0).pain());
        assertThat(console.told).hasSize(1);
    }

    @Test
    void strong_pain_that_is_new_begins_nothing() {
        isStopped(
                () -> check(ScriptedConsole.typing("y")).gently(plan(4), withPain(7)),
                "Not begun. Rest, or walk a little instead.");
        isStopped(() -> check(ScriptedConsole.typing("")).gently(plan(4), withPain(9)), "Not begun");
    }

    @Test
    void strong_pain_that_is_the_usual_begins_with_the_gentlest_dose() {
        var gentle = check(ScriptedConsole.typing("n")).gently(plan(6), withPain(8));
        assertThat(sets(gentle)).isEqualTo(4);
    }

    @Test
    void pain_that_is_not_strong_begins_as_it_was_asked_for() {
        var console = ScriptedConsole.typing();
        assertThat(check(console).gently(plan(4), withPain(6))).isEqualTo(plan(4));
        assertThat(console.told).isEmpty();
    }

    @Test
    void pain_further_down_than_the_last_time_waits_for_a_professional() throws Exception {
        log(Sessions.with(felt(Pain.Site.BUTTOCK).pain(), Sessions.at("2026-11-20T08:00:00+01:00")));
        var console = ScriptedConsole.typing("n");
        isStopped(
                () -> check(console).gently(plan(4), felt(Pain.Site.BELOW_KNEE)),
                "Please see a doctor or physiotherapist.");
        assertThat(said(console)).startsWith("""
                It is further down than the last time: buttock, and now below the knee.
                Has a professional looked at that since? y/N
                First check these warning signs.
                """);
        assertThat(check(ScriptedConsole.typing("y")).gently(plan(4), felt(Pain.Site.BELOW_KNEE)))
                .isEqualTo(plan(4));
        assertThat(check(ScriptedConsole.typing()).gently(plan(4), felt(Pain.Site.BACK)))
                .isEqualTo(plan(4));
    }

    @Test
    void after_a_stop_for_pain_half_of_it_an_easier_way_or_something_else_is_offered() throws Exception {
        log(Sessions.stopped(Reason.PAIN, Sessions.at("2026-11-22T08:00:00+01:00")));
        var console = ScriptedConsole.typing("h");
        assertThat(sets(afterLastTime(console, plan(5)))).isEqualTo(3);
        assertThat(said(console)).isEqualTo("""
                The last time, overhead-stretch was stopped for pain. Stop at any pain.
                Easier: Hold it for 5 to 10 seconds, two or three times.
                Instead: decompress run childs-pose
                Start anyway? y yes, h half, Enter not now:
                """);
    }

    @Test
    void after_more_pain_than_before_it_takes_a_yes_to_begin() throws Exception {
        log(Sessions.with(Sessions.pain(2, 4), Sessions.at("2026-11-22T08:00:00+01:00")));
        assertThat(afterLastTime(ScriptedConsole.typing("y"), plan(5))).isEqualTo(plan(5));
        isStopped(() -> afterLastTime(ScriptedConsole.typing(""), plan(5)), "Not begun");
    }

    @Test
    void with_no_questions_nothing_is_asked_and_what_needs_a_yes_is_refused_or_halved() throws Exception {
        log(Sessions.stopped(Reason.PAIN, Sessions.at("2026-11-22T08:00:00+01:00")));
        var console = ScriptedConsole.typing();
        var silent = check(console, false);
        var morning = new NextMorning(journal(console), new Profiles(home.resolve("profile.json"), clock), clock);
        assertThat(silent.before(OVERHEAD, NOTHING, morning)).isEqualTo(NOTHING);
        isRefused(() -> silent.gently(plan(4), withPain(7)), "takes a yes on a terminal");
        isRefused(lastTime(console, false)::afterStop, "takes a yes on a terminal");
        assertThat(sets(lastTime(console, false).less(plan(4)))).isEqualTo(2);
        isRefused(() -> lastTime(console, false).less(plan(1)), "no smaller dose");
        assertThat(console.told).noneMatch(line -> line.endsWith(":") || line.endsWith("y/N"));
    }

    @Test
    void the_first_question_of_the_next_morning_is_kept_with_the_day_before() throws Exception {
        log(Sessions.with(Sessions.pain(3, 2), Sessions.at("2026-11-22T08:00:00+01:00")));
        var console = ScriptedConsole.typing("5", "1");
        assertThat(told(console)).isEqualTo(Pain.beforehand(Optional.of(5), Optional.of(Pain.Site.BACK)));
        assertThat(console.told.get(0))
                .isEqualTo("How is your back this morning, from 0 (none) to 10 (worst)? Enter skips, q leaves:");
        assertThat(journal(console).recent(1).get(0).pain().nextMorning()).contains(5);
        var again = ScriptedConsole.typing("5", "");
        told(again);
        assertThat(again.told.get(0)).startsWith("Pain before");
    }

    @Test
    void a_morning_that_was_skipped_is_not_asked_for_again() throws Exception {
        log(Sessions.with(Sessions.pain(3, 2), Sessions.at("2026-11-22T08:00:00+01:00")));
        told(ScriptedConsole.typing(""));
        var again = ScriptedConsole.typing("");
        told(again);
        assertThat(again.told.get(0)).startsWith("Pain before");
    }

    private static Pain felt(Pain.Site before, Pain.Site after) {
        return new Pain(Optional.of(3), Optional.of(3), Optional.of(before), Optional.of(after), Optional.empty());
    }

    @Test
    void after_pain_moved_down_the_next_session_waits_for_a_professional_unless_it_is_back_up_or_gone()
            throws Exception {
        log(Sessions.with(felt(Pain.Site.BACK, Pain.Site.THIGH), Sessions.at("2026-11-22T08:00:00+01:00")));
        for (var now : List.of(felt(Pain.Site.THIGH), felt(Pain.Site.BUTTOCK), withPain(3), NOTHING)) {
            var console = ScriptedConsole.typing("n");
            isStopped(() -> check(console).gently(plan(4), now), "Please see a doctor or physiotherapist.");
            assertThat(said(console)).startsWith("""
                    The last time it moved further down: back, then thigh.
                    Has a professional looked at that since? y/N
                    First check these warning signs.
                    """);
            assertThat(check(ScriptedConsole.typing("y")).gently(plan(4), now)).isEqualTo(plan(4));
            isRefused(() -> check(ScriptedConsole.typing(), false).gently(plan(4), now), "a yes on a terminal");
        }
        for (var now : List.of(felt(Pain.Site.BACK), withPain(0))) {
            assertThat(check(ScriptedConsole.typing()).gently(plan(4), now)).isEqualTo(plan(4));
        }
    }

    @Test
    void what_a_professional_has_looked_at_is_not_asked_about_again() throws Exception {
        log(Sessions.with(felt(Pain.Site.BACK, Pain.Site.THIGH), Sessions.at("2026-11-21T08:00:00+01:00")));
        log(Sessions.with(felt(Pain.Site.THIGH, Pain.Site.THIGH), Sessions.at("2026-11-22T08:00:00+01:00")));
        assertThat(check(ScriptedConsole.typing()).gently(plan(4), felt(Pain.Site.THIGH)))
                .isEqualTo(plan(4));
    }

    @Test
    void a_morning_that_was_worse_by_two_speaks_against_as_much_again() throws Exception {
        log(Sessions.with(Pain.ofNextMorning(5).or(Sessions.pain(3, 3)), Sessions.at("2026-11-22T08:00:00+01:00")));
        var console = ScriptedConsole.typing("h");
        assertThat(sets(afterLastTime(console, plan(4)))).isEqualTo(2);
        assertThat(said(console)).startsWith("""
                The last time, overhead-stretch was followed by more pain the next morning: 3,
                then 5. Stop at any pain.
                """);
    }

    @Test
    void a_morning_that_was_worse_by_one_is_within_what_a_day_brings() throws Exception {
        log(Sessions.with(Pain.ofNextMorning(4).or(Sessions.pain(3, 3)), Sessions.at("2026-11-22T08:00:00+01:00")));
        assertThat(afterLastTime(ScriptedConsole.typing(), plan(4))).isEqualTo(plan(4));
    }

    private void log(SessionRecord record) throws Exception {
        new SessionLog(log()).append(record);
    }
}
