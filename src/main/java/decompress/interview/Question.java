package decompress.interview;

import java.util.List;

/**
 * A question, and what it takes for an answer.
 *
 * @param about the subject, if a topic has several questions; otherwise empty
 * @param before what is said just before it
 * @param prompt ends with what Enter does
 */
public record Question(Topic topic, String about, List<Remark> before, String prompt, AnswerForm form) {
    public Question {
        before = List.copyOf(before);
    }

    static Question of(Topic topic, String prompt, AnswerForm form) {
        return new Question(topic, "", List.of(), prompt, form);
    }

    static Question yesOrNo(Topic topic, String prompt) {
        return of(topic, prompt + " y/N", AnswerForm.YES_OR_NO);
    }

    Question about(String what) {
        return new Question(topic, what, before, prompt, form);
    }

    Question after(List<Remark> notes) {
        return new Question(topic, about, notes, prompt, form);
    }

    String key() {
        return topic + " " + about;
    }
}
