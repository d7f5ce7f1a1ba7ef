package decompress.terminal;

/** Something for which the session's thread wakes before its next look is due. */
public sealed interface Happening {
    record Pressed(Key key) implements Happening {}

    /** The window has another size: what was shown is to be shown anew. */
    record Resized() implements Happening {}

    /** The process was stopped and goes on. */
    record Continued() implements Happening {}

    record ToldToEnd(Ending ending) implements Happening {}
}
