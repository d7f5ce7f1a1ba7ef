package decompress.terminal;

/** Something for which the session's thread wakes before its next look is due. */
public sealed interface TerminalEvent {
    record Pressed(Key key) implements TerminalEvent {}

    /** The window has another size: what was shown is to be shown anew. */
    record Resized() implements TerminalEvent {}

    /** The process was stopped and goes on. */
    record Continued() implements TerminalEvent {}

    record ToldToEnd(TerminationSignal ending) implements TerminalEvent {}
}
