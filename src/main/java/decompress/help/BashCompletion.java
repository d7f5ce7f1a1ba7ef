package decompress.help;

import java.util.List;
import java.util.stream.Collectors;

/** The completion script of bash, which asks the program for ids and similar words. */
final class BashCompletion {
    private static final String SCRIPT = """
            # bash completion for decompress
            _decompress_ask() {
                local word
                while IFS= read -r word; do
                    if [[ $word == "$current"* ]]; then COMPREPLY+=("$word"); fi
                done < <(decompress offer "$1" 2>/dev/null </dev/null)
            }
            _decompress() {
                local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command='' word i
                if [[ $current == '=' ]]; then current=''; fi
                if [[ $before == '=' ]]; then before=${COMP_WORDS[COMP_CWORD - 2]}; fi
                for ((i = 1; i < COMP_CWORD; i++)); do
                    word=${COMP_WORDS[i]}
                    case "$command,$word" in
            %1$s
                    esac
                done
                COMPREPLY=()
                case "$command,$before" in
            %2$s
                esac
                case "$command,$current" in
            %3$s
                esac
                case "$command" in
            %4$s
                esac
            }
            complete -F _decompress decompress
            """;

    private static final String OFFER = "mapfile -t COMPREPLY < <(compgen %s -- \"$current\")";

    private BashCompletion() {}

    static String script(List<Completions> all) {
        return new CaseScript(SCRIPT, BashCompletion::offer, BashCompletion::options).of(all);
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
            case ASKED -> "_decompress_ask " + values.names().get(0);
            case FILES -> "compopt -o filenames; " + OFFER.formatted("-f");
        };
    }
}
