package decompress.cli;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.log.ExportCommand;
import decompress.cli.log.LogCheckCommand;
import decompress.cli.log.LogCommand;
import decompress.cli.log.LogEditCommand;
import decompress.cli.log.MergeCommand;
import decompress.cli.log.NoteCommand;
import decompress.cli.log.SummaryCommand;
import decompress.cli.log.UndoCommand;
import decompress.cli.parse.Options;
import decompress.help.Argument;
import decompress.help.CommandHelp;
import decompress.help.Offered;
import decompress.perform.Failure;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands by their names; to describe one takes time, so a start describes only the one that is meant. */
final class Commands {
    /** In the order of the help page: everyday commands come first. */
    static final List<String> NAMES = List.of(
            "run",
            "list",
            "show",
            "today",
            "log",
            "log summary",
            "log note",
            "log edit",
            "log undo",
            "log redo",
            "log export",
            "log merge",
            "log check",
            "flare",
            "safety",
            "remind",
            "due",
            "while",
            "add",
            "edit",
            "check",
            "completion",
            "help");

    static {
        // Converters for dates and databases that the parser would load at every start; each option here brings its own
        // reader.
        System.setProperty("picocli.converters.excludes", ".*");
        // And for a language that is in none of the jars, all of which it would open.
        System.setProperty("picocli.disable.closures", "true");
    }

    private Commands() {}

    /** The parser for a command line, which knows as much as this one needs. */
    static CommandLine parser(Environment environment, String... arguments) {
        var root = CommandSpec.create().name("decompress");
        ofTheProgram(root);
        if (arguments.length > 0 && (below("").contains(arguments[0]) || arguments[0].equals(Offered.COMMAND))) {
            var spec = command(arguments[0], environment).spec();
            for (var inner : below(arguments[0])) {
                if (List.of(arguments).contains(inner)) {
                    var below = command(arguments[0] + " " + inner, environment).spec();
                    spec.addSubcommand(inner, new CommandLine(below));
                }
            }
            root.addSubcommand(arguments[0], new CommandLine(spec));
        }
        // Arguments are taken as typed: @file would be replaced by the words of that file, -hip taken for -h and more.
        return new CommandLine(root).setExpandAtFiles(false).setPosixClusteredShortOptionsAllowed(false);
    }

    private static Options ofTheProgram(CommandSpec root) {
        var options = new Options(root);
        options.help();
        options.version();
        return options;
    }

    /** The options of the program itself. */
    static List<Argument> options() {
        return ofTheProgram(CommandSpec.create()).soFar();
    }

    /** The words that make a command of this one; of the program itself, which is called by nothing. */
    static List<String> below(String name) {
        return CommandHelp.below(name, NAMES);
    }

    static List<CommandHelp> helps(Environment environment) {
        return NAMES.stream().map(name -> command(name, environment).help()).toList();
    }

    /** The help of the command with this name. */
    static CommandHelp help(List<String> words, Environment environment) {
        var name = String.join(" ", words);
        if (!NAMES.contains(name)) {
            throw Failure.unknown("there is no command '" + name + "'.", name, NAMES, "'decompress help' shows all.");
        }
        return command(name, environment).help();
    }

    private static BaseCommand command(String name, Environment environment) {
        return switch (name) {
            case "run" -> new RunCommand(environment);
            case "list" -> new ListCommand(environment);
            case "show" -> new ShowCommand(environment);
            case "today" -> new TodayCommand(environment);
            case "log" -> new LogCommand(environment);
            case "log summary" -> new SummaryCommand(environment);
            case "log note" -> new NoteCommand(environment);
            case "log edit" -> new LogEditCommand(environment);
            case "log undo" -> UndoCommand.undo(environment);
            case "log redo" -> UndoCommand.redo(environment);
            case "log export" -> new ExportCommand(environment);
            case "log merge" -> new MergeCommand(environment);
            case "log check" -> new LogCheckCommand(environment);
            case "flare" -> new FlareCommand(environment);
            case "safety" -> new SafetyCommand(environment);
            case "remind" -> new RemindCommand(environment);
            case "due" -> new DueCommand(environment);
            case "while" -> new WhileCommand(environment);
            case "add" -> new AddCommand(environment);
            case "edit" -> new EditCommand(environment);
            case "check" -> new CheckCommand(environment);
            case "completion" -> new CompletionCommand(environment);
            case "help" -> new HelpCommand(environment);
            case Offered.COMMAND -> new OfferCommand(environment);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
