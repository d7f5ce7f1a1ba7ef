package decompress.help;

import decompress.text.EnumWord;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words that a shell may offer after a command.
 *
 * @param name the words that call it; empty for the program itself
 * @param commands the commands below it
 * @param words what may stand without an option
 */
record Completions(String name, List<String> commands, Values words, List<Argument> options) {
    private static final Set<String> FILES = Set.of("FILE", "FOLDER", "COMMAND");
    private static final Values NOTHING = new Values(Kind.NOTHING, List.of());

    /**
     * The words to offer in one place.
     *
     * @param names the words themselves, or the word for what the program is asked for
     */
    record Values(Kind kind, List<String> names) {}

    /** Where the offers come from. */
    enum Kind {
        NOTHING,
        NAMES,
        ASKED,
        FILES
    }

    /**
     * The program, and every command.
     *
     * @param options those of the program itself
     */
    static List<Completions> all(List<CommandHelp> commands, List<Argument> options) {
        var names = commands.stream().map(CommandHelp::name).toList();
        var top = CommandHelp.below("", names);
        var program = new Completions("", top, new Values(Kind.NAMES, top), options);
        return Stream.concat(Stream.of(program), commands.stream().map(command -> of(command, names)))
                .toList();
    }

    private static Completions of(CommandHelp command, List<String> names) {
        // Help is about the commands themselves.
        var known = CommandHelp.below(command.name().equals("help") ? "" : command.name(), names);
        var words = known.isEmpty()
                ? command.words().stream().map(Completions::values).findFirst().orElse(NOTHING)
                : new Values(Kind.NAMES, known);
        return new Completions(
                command.name(),
                CommandHelp.below(command.name(), names),
                words,
                command.allOptions().toList());
    }

    /** The words to offer for an argument. */
    static Values values(Argument taken) {
        if (!taken.choices().isEmpty()) {
            return new Values(Kind.NAMES, taken.choices());
        }
        var asked = Offered.at(taken.label());
        if (asked.isPresent()) {
            return new Values(Kind.ASKED, List.of(EnumWord.of(asked.get())));
        }
        return FILES.contains(taken.label()) ? new Values(Kind.FILES, List.of()) : NOTHING;
    }
}
