package decompress.script;

/** A line for the person, and how much it matters. */
public record ScriptLine(Priority priority, String text) {
    /** As a whole sentence. */
    public String sentence() {
        return LastWords.sentence(text);
    }
}
