package decompress.interview;

/** The topic of a question; with its subject it identifies the question. */
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
