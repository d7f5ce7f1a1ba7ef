package decompress.help;

import java.util.List;

/** A shell that completes command lines by a script. */
public enum Shell {
    BASH,
    ZSH,
    FISH;

    /**
     * The script.
     *
     * @param options those of the program itself
     */
    public String script(List<CommandHelp> commands, List<Argument> options) {
        var all = Completions.all(commands, options);
        return switch (this) {
            case BASH -> BashCompletion.script(all);
            case ZSH -> ZshCompletion.script(all);
            case FISH -> FishCompletion.script(all);
        };
    }
}
