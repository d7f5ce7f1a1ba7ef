package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.perform.ExitCode;
import decompress.session.Input;
import decompress.support.GoAhead;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions around a session, and their answers in its record. */
class QuestionsTest {
    private static final String BEFORE = """
            Pain now, 0 (none) to 10 (worst)? How far down?
            Such as 3, or 3t: b back, u buttock, t thigh, k below the knee. Enter = skip:""";
    private static final String AFTER = BEFORE.replace('\n', ' ');

    @TempDir
    private Path home;

    private CliHarness decompress() {
        return new CliHarness(home);
    }

    private Result run(CliHarness person, String... options) {
        var line = new ArrayList<>(List.of("run", "overhead-stretch", "--sets", "1", "--ready", "0s"));
        line.addAll(List.of(options));
        return person.run(line.toArray(String[]::new));
    }

    private Result.Fields record() {
        return decompress().run("log", "--json").exits(0).json();
    }

    /** A person whose profile is complete, and who types these lines before the session. */
    private CliHarness typing(String... lines) {
        GoAhead.in(home);
        return decompress().types(lines);
    }

    @Test
    void pain_questions_come_before_and_after() {
        var result = run(typing("2b").answer(2).answer(1)).exits(0);
        assertThat(result.out()).contains(BEFORE + " 2b\n", "Pain 2 → 2; back.\n");
        assertThat(result.questions()).containsExactly(AFTER);
        assertThat(record().text("pain.before")).isEqualTo("2");
        assertThat(record().text("pain.after")).isEqualTo("2");
        assertThat(record().text("pain.site_before")).isEqualTo("back");
        assertThat(record().text("pain.site_after")).isEqualTo("back");
    }

    @Test
    void question_can_be_skipped_and_no_pain_needs_no_place() {
        assertThat(run(typing("").answer(0)).exits(0).questions()).containsExactly(AFTER);
        assertThat(record().at("pain.before")).isNull();
        assertThat(record().text("pain.after")).isEqualTo("0");
    }

    @Test
    void answers_given_as_options_are_not_asked() {
        var result = run(decompress(), "--pain-before", "0", "--pain-after", "10", "--note", " a \"stiff\" day\n");
        assertThat(result.exits(0).questions()).isEmpty();
        assertThat(record().text("pain.before")).isEqualTo("0");
        assertThat(record().text("pain.after")).isEqualTo("10");
        assertThat(record().text("note")).isEqualTo("a \"stiff\" day");
    }

    @Test
    void nothing_is_asked_when_no_questions_are_wanted() {
        var result = run(typing().answer(4), "--no-questions").exits(0);
        assertThat(result.questions()).isEmpty();
        assertThat(result.out()).doesNotContain("?");
        assertThat(record().at("pain.before")).isNull();
    }

    @Test
    void a_session_that_was_interrupted_asks_nothing_more() {
        assertThat(run(typing("4", "").signal(3, 15)).exits(143).questions()).isEmpty();
        assertThat(record().text("pain.before")).isEqualTo("4");
    }

    @Test
    void quitting_at_the_first_question_starts_nothing() {
        for (var lines : new String[][] {{"q"}, {"11", "q"}, {}}) {
            var left = run(typing(lines));
            assertThat(left.code()).isEqualTo(ExitCode.STOPPED);
            assertThat(left.out()).endsWith("Not started; nothing is logged.\n");
        }
        assertThat(decompress().run("log", "--json").out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, 130", "15, 143", "1, 129"})
    void a_signal_at_the_last_question_ends_by_it_with_the_session_logged(int signal, int code) {
        run(decompress().leave(signal)).exits(code);
        assertThat(record().text("outcome")).isEqualTo("completed");
        assertThat(record().at("pain.after")).isNull();
    }

    @Test
    void a_session_that_was_stopped_for_pain_asks_how_it_is_now() {
        assertThat(run(typing("3", "").answer(7).answer(null).key(3, Input.HURTS))
                        .exits(3)
                        .questions())
                .containsExactly(AFTER);
        assertThat(record().text("pain.after")).isEqualTo("7");
    }
}
