package decompress.interview;

import decompress.script.words.PainWords;

/** The questions before a flare plan starts: first about the warning signs above them, then about the pain. */
final class FlareStart {
    private FlareStart() {}

    static void ask(Talk talk) {
        var refusal = "Not started. " + PainWords.TIME_TO_SEE_SOMEONE;
        if (talk.isYesOrNotSure(
                Topic.SCREENING, "Do you have any of these signs?", "c", "none of them, continue", refusal)) {
            throw talk.warningSign();
        }
        PainBefore.requireUsualPain(talk);
    }
}
