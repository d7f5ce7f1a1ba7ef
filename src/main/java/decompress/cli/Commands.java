package decompress.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** The commands by their names; to look at one takes time, so a start looks only at the one that is meant. */
final class Commands {
    private static final Map<String, Function<Environment, BaseCommand>> COMMANDS = new LinkedHashMap<>();
    private static final Map<String, Function<Environment, BaseCommand>> OF_THE_LOG = new LinkedHashMap<>();

    static {
        COMMANDS.put("list", ListCommand::new);
        COMMANDS.put("show", ShowCommand::new);
        COMMANDS.put("run", RunCommand::new);
        COMMANDS.put("today", TodayCommand::new);
        COMMANDS.put("log", LogCommand::new);
        COMMANDS.put("check", CheckCommand::new);
        COMMANDS.put("edit", EditCommand::new);
        COMMANDS.put("safety", SafetyCommand::new);
        OF_THE_LOG.put("summary", SummaryCommand::new);
        OF_THE_LOG.put("export", ExportCommand::new);
        OF_THE_LOG.put("undo", UndoCommand::new);
        OF_THE_LOG.put("note", NoteCommand::new);
        OF_THE_LOG.put("check", LogCheckCommand::new);
        OF_THE_LOG.put("merge", MergeCommand::new);
    }

    private Commands() {}

    /** Adds the command that is meant; all of them when none is, so that help and suggestions know them. */
    static void add(CommandLine root, Environment environment, String... arguments) {
        var named = arguments.length == 0 ? "" : arguments[0];
        COMMANDS.forEach((name, command) -> {
            if (name.equals(named) || !COMMANDS.containsKey(named)) {
                root.addSubcommand(name, command.apply(environment));
            }
        });
        if (named.equals("log")) {
            var log = root.getSubcommands().get(named);
            OF_THE_LOG.forEach((name, command) -> log.addSubcommand(name, command.apply(environment)));
        }
    }
}
