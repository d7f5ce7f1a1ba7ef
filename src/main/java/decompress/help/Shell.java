package decompress.help;

import java.util.List;

/** A shell that completes command lines by a script, without starting the program. */
public enum Shell {
    BASH,
    ZSH,
    FISH;

    /**
     * The script.
     *
     * @param options those of the program itself
     * @param ids those that are known of exercises and routines
     */
    public String script(List<CommandHelp> commands, List<Argument> options, List<String> ids) {
        var all = Completions.all(commands, options);
        return switch (this) {
            case BASH -> BashCompletion.script(all, ids);
            case ZSH -> ZshCompletion.script(all, ids);
            case FISH -> FishCompletion.script(all, ids);
        };
    }
}
