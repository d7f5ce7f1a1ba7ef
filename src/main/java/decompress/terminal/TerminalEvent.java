package decompress.terminal;

/** Something for which the session's thread wakes before its next look is due. */
public sealed interface TerminalEvent {
    record Pressed(Key key) implements TerminalEvent {}

    /** The window changed its size, so the frame must be painted again. */
    record Resized() implements TerminalEvent {}

    /** The process was stopped and continues. */
    record Continued() implements TerminalEvent {}

    record EndRequested(TerminationSignal signal) implements TerminalEvent {}
}
