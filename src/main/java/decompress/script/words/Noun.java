package decompress.script.words;

/** The singular and plural of a counted thing. */
public enum Noun {
    SET("set", "sets"),
    REPETITION("repetition", "repetitions"),
    EXERCISE("exercise", "exercises"),
    SESSION("session", "sessions"),
    NEW_SESSION("new session", "new sessions"),
    CHANGE_OF_POSITION("change of position", "changes of position"),
    CHANGE("change to a session", "changes to sessions"),
    DAY("day", "days"),
    BREAK("break from sitting", "breaks from sitting"),
    LINE("line", "lines"),
    QUESTION("question", "questions"),
    ERROR("error", "errors"),
    WARNING("warning", "warnings");

    private final String one;
    private final String many;

    Noun(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** Such as 1 set, 4 sets. */
    public String count(long number) {
        return number + " " + (number == 1 ? one : many);
    }
}
