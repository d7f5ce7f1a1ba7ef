package decompress.cli.parse;

import decompress.cli.help.Completions;
import java.util.List;
import java.util.stream.Collectors;

/** What the scripts for bash and zsh have in common. */
public final class ShellWords {
    private ShellWords() {}

    /** The cases in which a word, behind what was found so far, makes another command of it. */
    public static String commands(List<Completions> all, String indent, String becomes) {
        return all.stream()
                .flatMap(above -> above.commands().stream().map(below -> {
                    var name = above.name().isEmpty() ? below : above.name() + " " + below;
                    return indent + "'" + above.name() + "," + below + "') " + becomes.formatted(name);
                }))
                .collect(Collectors.joining("\n"));
    }

    public static String optionNames(Completions command) {
        return command.options().stream()
                .flatMap(option -> option.names().stream())
                .collect(Collectors.joining(" "));
    }
}
