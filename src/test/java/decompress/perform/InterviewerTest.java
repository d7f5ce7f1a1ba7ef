package decompress.perform;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.interview.AnswerForm;
import decompress.interview.Question;
import decompress.interview.Remark;
import decompress.interview.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterviewerTest {
    private static final List<Remark> SIGNS = List.of(Remark.Signs.EMERGENCY);
    private static final String CONTINUE = "Enter = continue:";

    @Test
    void signs_that_fit_a_window_wait_for_nothing() {
        var console = ScriptedConsole.typing();
        new Interviewer(console).printToRead(SIGNS);
        assertThat(console.told()).doesNotContain(CONTINUE).hasSizeBetween(8, 23);
    }

    @Test
    void signs_that_do_not_fit_a_window_wait_for_enter_after_each_part() {
        var whole = ScriptedConsole.typing();
        new Interviewer(whole).printToRead(SIGNS);
        var low = ScriptedConsole.typing("", "", "", "").in(6);
        new Interviewer(low).printToRead(SIGNS);

        assertThat(low.told()).filteredOn(line -> !line.equals(CONTINUE)).isEqualTo(whole.told());
        assertThat(low.told().indexOf(CONTINUE)).isEqualTo(5);
        assertThat(low.told()).endsWith(CONTINUE);
    }

    @Test
    void list_above_a_question_waits_between_its_parts_and_takes_no_answer_there() {
        var question = new Question(
                Topic.SCREENING,
                "",
                List.of(Remark.of("one\ntwo\nthree\nfour\nfive\nsix")),
                "Which?",
                AnswerForm.YES_OR_NO);
        var low = ScriptedConsole.typing("y", "n").in(6);

        assertThat(new Interviewer(low).answer(question)).isEqualTo("n");
        assertThat(low.told())
                .containsExactly(
                        "one",
                        "two",
                        "three",
                        "four",
                        CONTINUE,
                        "There is more to read first.",
                        "five",
                        "six",
                        "Which?");
    }

    @Test
    void signs_without_a_terminal_wait_for_nothing() {
        var pipe = ScriptedConsole.nobody().in(6);
        new Interviewer(pipe).printToRead(SIGNS);
        assertThat(pipe.told()).doesNotContain(CONTINUE);
    }
}
