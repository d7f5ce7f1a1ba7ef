package decompress.cli.help;

import decompress.cli.BaseCommand;
import decompress.cli.Commands;
import decompress.cli.parse.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What a shell may offer behind a command.
 *
 * @param name the words that call it, such as "log summary"; empty for the program itself
 * @param commands the commands below it
 * @param words what may stand without an option
 */
public record Completions(String name, String purpose, List<String> commands, Values words, List<Option> options) {
    /** What may be offered in one place. */
    public record Values(Kind kind, List<String> names) {}

    /** Where the offers come from. */
    public enum Kind {
        NOTHING,
        NAMES,
        IDS,
        FILES
    }

    /** One option, by each of its names; a flag takes nothing. */
    public record Option(List<String> names, String description, boolean isFlag, Values values) {}

    /** The program, and every command. */
    public static List<Completions> all(List<BaseCommand> commands) {
        var all = new ArrayList<Completions>();
        var program = new Options(CommandSpec.create());
        program.help();
        program.version();
        all.add(new Completions(
                "", "", Commands.below(""), new Values(Kind.NAMES, Commands.below("")), options(program)));
        for (var command : commands) {
            all.add(of(command));
        }
        return all;
    }

    private static Completions of(BaseCommand command) {
        var below = Commands.below(command.name());
        var words = command.spec().positionalParameters().stream()
                .map(Completions::values)
                .findFirst()
                .orElse(new Values(below.isEmpty() ? Kind.NOTHING : Kind.NAMES, below));
        var options = command.spec().options().stream().map(Completions::option).toList();
        return new Completions(command.name(), command.purpose(), below, words, options);
    }

    private static List<Option> options(Options described) {
        return described.ofItsOwn().values().stream()
                .flatMap(List::stream)
                .map(Completions::option)
                .toList();
    }

    private static Option option(OptionSpec option) {
        return new Option(
                List.of(option.names()), option.description()[0], option.arity().max() == 0, values(option));
    }

    private static Values values(ArgSpec taken) {
        if (taken.completionCandidates() != null) {
            var names = new ArrayList<String>();
            taken.completionCandidates().forEach(names::add);
            return new Values(Kind.NAMES, names);
        }
        var label = taken.paramLabel();
        if (label.equals("COMMAND") && taken.isPositional()) {
            return new Values(Kind.NAMES, Commands.below(""));
        }
        if (Stream.of("EXERCISE", "EXERCISE|ROUTINE", "ID").anyMatch(label::equals)) {
            return new Values(Kind.IDS, List.of());
        }
        return new Values(label.equals("FILE") || label.equals("FOLDER") ? Kind.FILES : Kind.NOTHING, List.of());
    }
}
