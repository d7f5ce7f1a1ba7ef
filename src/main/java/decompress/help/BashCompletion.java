package decompress.help;

import java.util.List;
import java.util.stream.Collectors;

/** The script by which bash completes a command line, without starting the program. */
final class BashCompletion {
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

    private static final String OFFER = "mapfile -t COMPREPLY < <(compgen %s -- \"$current\")";

    private BashCompletion() {}

    static String script(List<Completions> all, List<String> ids) {
        return new CaseScript(SCRIPT, BashCompletion::offer, BashCompletion::options).of(all, ids);
    }

    private static String options(Completions command) {
        var names = command.options().stream().flatMap(option -> option.names().stream());
        return words(names.collect(Collectors.joining(" ")));
    }

    private static String words(String words) {
        return OFFER.formatted("-W '" + words + "'");
    }

    private static String offer(Completions.Values values) {
        return switch (values.kind()) {
            case NOTHING -> ":";
            case NAMES -> words(String.join(" ", values.names()));
            case IDS -> OFFER.formatted("-W \"$(_decompress_ids)\"");
            case FILES -> "compopt -o filenames; " + OFFER.formatted("-f");
        };
    }
}
