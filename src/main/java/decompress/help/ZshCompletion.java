package decompress.help;

import java.util.List;
import java.util.stream.Collectors;

/** The completion script of zsh, which asks the program for ids and similar words. */
final class ZshCompletion {
    private static final String SCRIPT = """
            #compdef decompress
            # zsh completion for decompress
            _decompress() {
                local command='' word before=${words[CURRENT - 1]}
                local -a found
                for word in "${(@)words[2, CURRENT - 1]}"; do
                    case "$command,$word" in
            %1$s
                    esac
                done
                if [[ $PREFIX == --*=* ]]; then before=${PREFIX%%%%=*}; compset -P '*='; fi
                case "$command,$before" in
            %2$s
                esac
                case "$command,$PREFIX" in
            %3$s
                esac
                case "$command" in
            %4$s
                esac
            }
            if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _decompress "$@"; else compdef _decompress decompress; fi
            """;

    private ZshCompletion() {}

    static String script(List<Completions> all) {
        return new CaseScript(SCRIPT, ZshCompletion::offer, ZshCompletion::options).of(all);
    }

    private static String options(Completions command) {
        var described = command.options().stream()
                .flatMap(option -> option.names().stream().map(name -> quoted(name + ":" + option.description())))
                .collect(Collectors.joining(" "));
        return "found=(" + described + "); _describe option found";
    }

    private static String offer(Completions.Values values) {
        return switch (values.kind()) {
            case NOTHING -> ":";
            case NAMES -> "compadd -- " + String.join(" ", values.names());
            case ASKED ->
                "compadd -- ${(f)\"$(decompress offer %s 2>/dev/null </dev/null)\"}"
                        .formatted(values.names().get(0));
            case FILES -> "_files";
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
