package decompress.cli;

import decompress.cli.parse.Options;
import decompress.run.Failure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands by their names; to describe one takes time, so a start describes only the one that is meant. */
public final class Commands {
    /** In the order in which help shows them: what is done every day comes first. */
    public static final List<String> NAMES = List.of(
            "run",
            "list",
            "show",
            "today",
            "log",
            "safety",
            "remind",
            "due",
            "while",
            "edit",
            "check",
            "completion",
            "help");

    public static final List<String> OF_THE_LOG =
            List.of("summary", "note", "edit", "undo", "export", "merge", "check");

    static {
        // What the parser would look up at every start for dates and databases: each option here brings its own reader.
        System.setProperty("picocli.converters.excludes", ".*");
    }

    private Commands() {}

    /** The parser for a command line, which knows as much as this one needs. */
    public static CommandLine parser(Environment environment, String... arguments) {
        var root = CommandSpec.create().name("decompress");
        var options = new Options(root);
        options.help();
        options.version();
        if (arguments.length > 0 && NAMES.contains(arguments[0])) {
            root.addSubcommand(arguments[0], parser(environment, arguments[0], Arrays.asList(arguments)));
        }
        return new CommandLine(root);
    }

    private static CommandLine parser(Environment environment, String name, List<String> arguments) {
        var spec = command(name, environment).spec();
        if (name.equals("log")) {
            for (var inner : OF_THE_LOG) {
                if (arguments.contains(inner)) {
                    spec.addSubcommand(
                            inner, new CommandLine(ofTheLog(inner, environment).spec()));
                }
            }
        }
        return new CommandLine(spec);
    }

    /** Every command, and below "log" those of the log. */
    public static List<BaseCommand> all(Environment environment) {
        var all = new ArrayList<BaseCommand>();
        for (var name : NAMES) {
            all.add(command(name, environment));
            if (name.equals("log")) {
                OF_THE_LOG.forEach(inner -> all.add(ofTheLog(inner, environment)));
            }
        }
        return all;
    }

    /** The command that these words call. */
    public static BaseCommand named(List<String> words, Environment environment) {
        if (words.size() == 2 && words.get(0).equals("log") && OF_THE_LOG.contains(words.get(1))) {
            return ofTheLog(words.get(1), environment);
        }
        if (words.size() == 1 && NAMES.contains(words.get(0))) {
            return command(words.get(0), environment);
        }
        throw Failure.usage("there is no command '" + String.join(" ", words) + "'. 'decompress help' shows all.");
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
            case "safety" -> new SafetyCommand(environment);
            case "remind" -> new RemindCommand(environment);
            case "while" -> new WhileCommand(environment);
            case "due" -> new DueCommand(environment);
            case "completion" -> new CompletionCommand(environment);
            case "help" -> new HelpCommand(environment);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static BaseCommand ofTheLog(String name, Environment environment) {
        return switch (name) {
            case "summary" -> new SummaryCommand(environment);
            case "export" -> new ExportCommand(environment);
            case "undo" -> new UndoCommand(environment);
            case "note" -> new NoteCommand(environment);
            case "edit" -> new LogEditCommand(environment);
            case "check" -> new LogCheckCommand(environment);
            case "merge" -> new MergeCommand(environment);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
