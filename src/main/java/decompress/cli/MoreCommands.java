package decompress.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** The commands that are wanted less often: to look at them takes time, which a list or a run shall not wait for. */
final class MoreCommands {
    private static final Map<String, Function<Environment, BaseCommand>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("today", TodayCommand::new);
        COMMANDS.put("check", CheckCommand::new);
        COMMANDS.put("edit", EditCommand::new);
        COMMANDS.put("safety", SafetyCommand::new);
    }

    private MoreCommands() {}

    /** Adds the one that is meant; all of them when none is, so that help and suggestions know them. */
    static void add(CommandLine root, Environment environment, String... arguments) {
        var named = arguments.length == 0 ? "" : arguments[0];
        if (root.getSubcommands().containsKey(named)) {
            return;
        }
        COMMANDS.forEach((name, command) -> {
            if (name.equals(named) || !COMMANDS.containsKey(named)) {
                root.addSubcommand(name, command.apply(environment));
            }
        });
    }
}
