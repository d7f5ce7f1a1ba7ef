package decompress.cli.help;

import decompress.cli.parse.ShellWords;
import java.util.List;
import java.util.stream.Collectors;

/** The script by which bash completes a command line, without starting the program. */
public final class BashCompletion {
    private static final String SCRIPT = """
            # bash completion for decompress
            %1$s
            _decompress() {
                local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command='' word i
                if [[ $current == '=' ]]; then current=''; fi
                if [[ $before == '=' ]]; then before=${COMP_WORDS[COMP_CWORD - 2]}; fi
                for ((i = 1; i < COMP_CWORD; i++)); do
                    word=${COMP_WORDS[i]}
                    case "$command,$word" in
            %2$s
                    esac
                done
                COMPREPLY=()
                case "$command,$before" in
            %3$s
                esac
                case "$command,$current" in
            %4$s
                esac
                case "$command" in
            %5$s
                esac
            }
            complete -F _decompress decompress
            """;

    private BashCompletion() {}

    public static String script(List<Completions> all, List<String> ids) {
        return SCRIPT.formatted(
                OwnIds.function("_decompress_ids", ids),
                ShellWords.commands(all, "            ", "command=\"%s\" ;;"),
                values(all),
                options(all),
                words(all));
    }

    private static String values(List<Completions> all) {
        return all.stream()
                .flatMap(command -> command.options().stream()
                        .filter(option -> !option.isFlag())
                        .map(option -> "        %s) %s; return ;;"
                                .formatted(
                                        option.names().stream()
                                                .map(name -> "'" + command.name() + "," + name + "'")
                                                .collect(Collectors.joining(" | ")),
                                        offer(option.values()))))
                .collect(Collectors.joining("\n"));
    }

    private static String options(List<Completions> all) {
        return all.stream()
                .map(command -> "        '%s,-'*) mapfile -t COMPREPLY < <(compgen -W '%s' -- \"$current\"); return ;;"
                        .formatted(command.name(), ShellWords.optionNames(command)))
                .collect(Collectors.joining("\n"));
    }

    private static String words(List<Completions> all) {
        return all.stream()
                .map(command -> "        '%s') %s ;;".formatted(command.name(), offer(command.words())))
                .collect(Collectors.joining("\n"));
    }

    private static String offer(Completions.Values values) {
        var offer = "mapfile -t COMPREPLY < <(compgen %s -- \"$current\")";
        return switch (values.kind()) {
            case NOTHING -> ":";
            case NAMES -> offer.formatted("-W '" + String.join(" ", values.names()) + "'");
            case IDS -> offer.formatted("-W \"$(_decompress_ids)\"");
            case FILES -> "compopt -o filenames; " + offer.formatted("-f");
        };
    }
}
