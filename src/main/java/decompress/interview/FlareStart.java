package decompress.interview;

import decompress.script.words.PainWords;

/** The questions before a flare plan starts: first about the warning signs above them, then about the pain. */
final class FlareStart {
    private static final String NO_SIGN = "c";

    private FlareStart() {}

    static void ask(Talk talk) {
        var answer = talk.ask(Question.of(
                Topic.SCREENING,
                "Do you have any of these signs?\n"
                        + "y = yes or not sure · c = none of them, continue · Enter = do not start:",
                AnswerForm.Letters.of(AnswerForm.YES, NO_SIGN)));
        if (answer.equals(AnswerForm.YES)) {
            throw talk.warningSign();
        }
        if (!answer.equals(NO_SIGN)) {
            throw talk.stop("Not started. " + PainWords.TIME_TO_SEE_SOMEONE);
        }
        PainBefore.requireUsualPain(talk);
    }
}
