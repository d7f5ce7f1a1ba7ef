package decompress.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The completion script of fish, which asks the program for ids and similar words. */
final class FishCompletion {
    private static final String HEAD = """
            # fish completion for decompress
            function __decompress_is
                set -l command
                for word in (commandline -opc)[2..]
                    switch "$command,$word"
            %s
                    end
                end
                test "$command" = "$argv"
            end
            complete -c decompress -f
            """;

    private FishCompletion() {}

    static String script(List<Completions> all) {
        var lines = new ArrayList<String>();
        for (var command : all) {
            var condition = "complete -c decompress -n '__decompress_is " + command.name() + "'";
            offer(command.words()).ifPresent(offer -> lines.add(condition + offer));
            for (var option : command.options()) {
                lines.add(condition + names(option) + taken(option) + " -d " + quoted(option.description()));
            }
        }
        return HEAD.formatted(commands(all)) + String.join("\n", lines) + "\n";
    }

    private static String commands(List<Completions> all) {
        return all.stream()
                .flatMap(above -> above.commands().stream()
                        .map(below -> """
                                    case '%s,%s'
                                        set command %s""".formatted(above.name(), below, (above.name() + " " + below).strip())))
                .map(text -> text.indent(12).stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private static String names(Argument option) {
        return option.names().stream()
                .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                .collect(Collectors.joining());
    }

    private static String taken(Argument option) {
        return option.isFlag() ? "" : " -r" + offer(Completions.values(option)).orElse("");
    }

    private static Optional<String> offer(Completions.Values values) {
        return switch (values.kind()) {
            case NOTHING -> Optional.empty();
            case NAMES -> Optional.of(" -a " + quoted(String.join(" ", values.names())));
            case ASKED ->
                Optional.of(" -a '(decompress offer %s 2>/dev/null </dev/null)'"
                        .formatted(values.names().get(0)));
            case FILES -> Optional.of(" -F");
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
