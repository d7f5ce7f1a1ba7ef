package decompress.run.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decompress.exercise.Dose;
import decompress.library.Library;
import decompress.library.Shipped;
import decompress.log.SessionLog;
import decompress.run.Answers;
import decompress.run.ExitCode;
import decompress.run.Failure;
import decompress.run.Journal;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pain before a session, and in the last one, leads to. */
class PainCheckTest {
    private static final Answers ASKED = new Answers(Optional.empty(), Optional.empty(), Optional.empty(), true);
    private static final Answers SILENT = new Answers(Optional.empty(), Optional.empty(), Optional.empty(), false);
    private static final Library LIBRARY = Shipped.library();

    @TempDir
    Path home;

    private PainCheck check(ScriptedConsole console) {
        var clock = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneId.of("Europe/Berlin"));
        return new PainCheck(console, new Journal(log(), clock, console));
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
                Optional.empty());
    }

    private static int sets(SessionPlan plan) {
        return plan.exercises().get(0).dose().sets();
    }

    private static Answers withPain(int pain) {
        return ASKED.orPainBefore(Optional.of(pain));
    }

    @Test
    void ten_is_taken_and_eleven_is_asked_again() {
        var console = ScriptedConsole.typing("11", "ten", "10");

        assertThat(check(console).before(ASKED).painBefore()).contains(10);
        assertThat(console.told)
                .filteredOn("It takes a number from 0 to 10."::equals)
                .hasSize(2);
    }

    @Test
    void enter_skips_and_q_leaves_before_anything_has_begun() {
        assertThat(check(ScriptedConsole.typing("")).before(ASKED).painBefore()).isEmpty();
        assertThatThrownBy(() -> check(ScriptedConsole.typing("q")).before(ASKED))
                .isInstanceOfSatisfying(
                        Failure.class, left -> assertThat(left.code()).isEqualTo(ExitCode.STOPPED));
    }

    @Test
    void with_no_questions_nothing_is_asked_and_strong_pain_is_refused() {
        var console = ScriptedConsole.typing();

        assertThat(check(console).before(SILENT)).isEqualTo(SILENT);
        assertThatThrownBy(() -> check(console).gently(plan(4), LIBRARY, SILENT.orPainBefore(Optional.of(7))))
                .hasMessageContaining("needs a yes");
        assertThat(console.told).isEmpty();
    }

    @Test
    void strong_pain_that_is_new_begins_nothing() {
        assertThatThrownBy(() -> check(ScriptedConsole.typing("y")).gently(plan(4), LIBRARY, withPain(7)))
                .hasMessageContaining("not begun. Rest, or walk a little instead.");
        assertThatThrownBy(() -> check(ScriptedConsole.typing("")).gently(plan(4), LIBRARY, withPain(9)))
                .hasMessageContaining("not begun");
    }

    @Test
    void strong_pain_that_is_the_usual_begins_with_the_gentlest_dose() {
        var gentle = check(ScriptedConsole.typing("n")).gently(plan(6), LIBRARY, withPain(8));

        assertThat(sets(gentle)).isEqualTo(4);
    }

    @Test
    void moderate_pain_begins_with_a_word_and_little_pain_without() {
        var console = ScriptedConsole.typing();

        assertThat(check(console).gently(plan(4), LIBRARY, withPain(4))).isEqualTo(plan(4));
        assertThat(check(console).gently(plan(4), LIBRARY, withPain(3))).isEqualTo(plan(4));
        assertThat(console.told).containsExactly("Keep it below 4, where it starts; stop when it rises.");
    }

    @Test
    void after_a_stop_for_pain_half_of_it_is_offered_and_something_instead() throws Exception {
        log(Sessions.stopped(Reason.PAIN, Sessions.at("2026-11-22T08:00:00+01:00")));
        var console = ScriptedConsole.typing("h");

        assertThat(sets(check(console).afterLastTime(plan(5), LIBRARY))).isEqualTo(3);
        assertThat(String.join(" ", console.told))
                .contains("was stopped for pain")
                .contains("Instead: decompress run childs-pose")
                .endsWith("Start anyway? y yes, h half, Enter not now:");
    }

    @Test
    void after_more_pain_than_before_it_takes_a_yes_to_begin() throws Exception {
        log(Sessions.with(Sessions.pain(2, 4), Sessions.at("2026-11-22T08:00:00+01:00")));

        assertThat(check(ScriptedConsole.typing("y")).afterLastTime(plan(5), LIBRARY))
                .isEqualTo(plan(5));
        assertThatThrownBy(() -> check(ScriptedConsole.typing("")).afterLastTime(plan(5), LIBRARY))
                .hasMessageContaining("not begun");
    }

    private void log(SessionRecord record) throws Exception {
        new SessionLog(log()).append(record);
    }
}
