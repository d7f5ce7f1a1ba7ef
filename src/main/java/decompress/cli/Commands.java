package decompress.cli;

import java.util.List;
import picocli.CommandLine;

/** The commands by their names; to look at one takes time, so a start looks only at the one that is meant. */
final class Commands {
    private static final List<String> NAMES = List.of("list", "show", "run", "today", "log", "check", "edit", "safety");

    private Commands() {}

    /** Adds the command that is meant; all of them when none is, so that help and suggestions know them. */
    static void add(CommandLine root, Environment environment, String... arguments) {
        var named = arguments.length == 0 ? "" : arguments[0];
        for (var name : NAMES.contains(named) ? List.of(named) : NAMES) {
            root.addSubcommand(name, command(name, environment));
        }
        if (named.equals("log")) {
            ofTheLog(root.getSubcommands().get(named), environment);
        }
    }

    private static BaseCommand command(String name, Environment environment) {
        return switch (name) {
            case "list" -> new ListCommand(environment);
            case "show" -> new ShowCommand(environment);
            case "run" -> new RunCommand(environment);
            case "today" -> new TodayCommand(environment);
            case "log" -> new LogCommand(environment);
            case "check" -> new CheckCommand(environment);
            case "edit" -> new EditCommand(environment);
            default -> new SafetyCommand(environment);
        };
    }

    private static void ofTheLog(CommandLine log, Environment environment) {
        log.addSubcommand(new SummaryCommand(environment))
                .addSubcommand(new ExportCommand(environment))
                .addSubcommand(new UndoCommand(environment))
                .addSubcommand(new NoteCommand(environment))
                .addSubcommand(new LogCheckCommand(environment))
                .addSubcommand(new MergeCommand(environment));
    }
}
