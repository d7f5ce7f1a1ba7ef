package decompress.remind;

/** The person's answer to a reminder, or key between two. */
public enum ReminderInput {
    /** Time has passed, nothing else. */
    LOOK,
    /** Asked again in five minutes. */
    SNOOZE,
    /** Asked again at the next break. */
    SKIP,
    /** The person has moved already: a walk counts. */
    MOVED,
    /** The person starts one exercise, right here. */
    START,
    /** The person starts the whole routine. */
    START_WHOLE,
    PAUSE_AN_HOUR,
    PAUSE_UNTIL_TOMORROW,
    /** Ends a pause early. */
    RESUME,
    /** No more reminders. */
    QUIT
}
