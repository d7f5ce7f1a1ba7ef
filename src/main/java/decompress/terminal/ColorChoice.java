package decompress.terminal;

/** What {@code --color} says. */
public enum ColorChoice {
    AUTO,
    ALWAYS,
    NEVER
}
