package decompress.interview;

/** What a question is about; with what it names, it tells one question from another. */
public enum Topic {
    CONCERN,
    RESUME_AFTER_STOP,
    SCREENING,
    GROUP,
    PASSING,
    ANYTHING_NEW,
    GO_AHEAD,
    ASK_FIRST,
    NONE_OF_THESE,
    CLEARANCE,
    CLEARED_BY,
    HELPER,
    COMPANY,
    OTHERS,
    PAIN,
    LEG,
    STRONG_PAIN,
    LAST_TIME,
    STEP_UP
}
