package decompress.help;

import java.util.List;

/**
 * An option or a positional argument of a command.
 *
 * @param names of the option, the long one last; empty for a positional argument
 * @param label what it takes, such as FILE; empty for a flag
 * @param mayBeLeftOut only words have to be there
 * @param several whether more than one may follow
 * @param choices the only words that it takes; empty where it takes others
 */
public record Argument(
        List<String> names,
        String label,
        String description,
        boolean mayBeLeftOut,
        boolean several,
        List<String> choices) {
    boolean isFlag() {
        return label.isEmpty();
    }

    /** As it is written, with what it takes. */
    public String written() {
        if (names.isEmpty()) {
            return label;
        }
        var option = String.join(", ", names);
        return isFlag() ? option : option + " " + label + (several ? "..." : "");
    }

    /** A word in a line of usage. */
    String usage() {
        return (mayBeLeftOut ? "[" + label + "]" : label) + (several ? "..." : "");
    }
}
