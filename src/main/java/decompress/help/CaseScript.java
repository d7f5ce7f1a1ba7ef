package decompress.help;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A completion script in the language of cases, which bash and zsh have in common.
 *
 * @param frame the script, with places for commands, values of options, option names and arguments
 * @param values what offers such values
 * @param options what offers the options of a command
 */
record CaseScript(String frame, Function<Completions.Values, String> values, Function<Completions, String> options) {
    String of(List<Completions> all) {
        return frame.formatted(
                lines(all, CaseScript::commands),
                lines(all, this::valuesOfOptions),
                lines(
                        all,
                        command -> Stream.of(
                                "        '%s,-'*) %s; return ;;".formatted(command.name(), options.apply(command)))),
                lines(
                        all,
                        command -> Stream.of(
                                "        '%s') %s ;;".formatted(command.name(), values.apply(command.words())))));
    }

    private static String lines(List<Completions> all, Function<Completions, Stream<String>> part) {
        return all.stream().flatMap(part).collect(Collectors.joining("\n"));
    }

    /** A word, behind what was found so far, makes another command of it. */
    private static Stream<String> commands(Completions above) {
        return above.commands().stream()
                .map(below -> "            '%s,%s') command='%s' ;;"
                        .formatted(above.name(), below, (above.name() + " " + below).strip()));
    }

    private Stream<String> valuesOfOptions(Completions command) {
        return command.options().stream()
                .filter(option -> !option.isFlag())
                .map(option -> "        %s) %s; return ;;"
                        .formatted(
                                option.names().stream()
                                        .map(name -> "'" + command.name() + "," + name + "'")
                                        .collect(Collectors.joining(" | ")),
                                values.apply(Completions.values(option))));
    }
}
