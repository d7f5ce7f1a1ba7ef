package decompress.cli;

import decompress.log.LogException;
import decompress.run.ExitCode;
import decompress.run.Failure;
import java.nio.file.InvalidPathException;
import java.time.Duration;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

// Help texts: imperative, a full stop at the end, single quotes for code, values in upper case, an example at the top.
/** The program as a whole. */
@Command(
        name = "decompress",
        header = "Guide a session of back exercises in the terminal, and keep a log of what was done.",
        description = {"%nExample: 'decompress run overhead-stretch'%n", "Ask a professional first. Stop at any pain.%n"
        },
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "%nExit codes: 0 done, 1 failed, 2 wrong usage, 3 stopped early by the person,",
            "130, 143 or 129 ended by INT, TERM or HUP.",
            "'decompress COMMAND --help' tells more."
        })
public final class DecompressCommand implements Runnable {
    private final Environment environment;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("unused")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    @SuppressWarnings("unused")
    private boolean version;

    private DecompressCommand(Environment environment) {
        this.environment = environment;
    }

    /** Carries out a command line and returns the exit code. */
    public static int run(Environment environment, String... arguments) {
        var unreadable = Unreadable.in(environment.variables(), arguments);
        if (unreadable.isPresent()) {
            environment.err().println("decompress: " + unreadable.get());
            return ExitCode.USAGE;
        }
        var root = new CommandLine(new DecompressCommand(environment));
        Commands.add(root, environment, arguments);
        root.registerConverter(Duration.class, new DurationConverter())
                .registerConverter(Integer.class, new NumberConverter())
                .registerConverter(int.class, new NumberConverter())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(environment.out())
                .setErr(environment.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExecutionStrategy(DecompressCommand::execute)
                .setParameterExceptionHandler(DecompressCommand::wrongUsage)
                .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, command));
        return root.execute(arguments);
    }

    /** An option in front of a command of {@code log} would be without effect. */
    private static int execute(ParseResult parsed) {
        var group = parsed.subcommand();
        if (group != null && group.hasSubcommand() && !group.matchedOptions().isEmpty()) {
            var command = group.subcommand().commandSpec();
            throw new ParameterException(
                    command.commandLine(),
                    "write %s behind '%s'."
                            .formatted(group.matchedOptions().get(0).longestName(), command.qualifiedName()));
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    @Override
    public void run() {
        spec.commandLine().usage(environment.out());
        environment.out().flush();
    }

    private static int wrongUsage(ParameterException problem, String[] arguments) {
        var command = problem.getCommandLine();
        var err = command.getErr();
        err.println("decompress: " + problem.getMessage().lines().findFirst().orElse("wrong usage"));
        if (!UnmatchedArgumentException.printSuggestions(problem, err)) {
            err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        err.flush();
        return ExitCode.USAGE;
    }

    private static int failed(Exception problem, CommandLine command) throws Exception {
        if (problem instanceof LogException) {
            return failed(Failure.failed(problem.getMessage()), command);
        }
        if (problem instanceof InvalidPathException path) {
            return failed(Failure.failed("cannot use the path " + path.getInput() + ": " + path.getReason()), command);
        }
        if (!(problem instanceof Failure failure)) {
            throw problem;
        }
        Arrays.stream(failure.getMessage().split("\n")).forEach(command.getErr()::println);
        command.getErr().flush();
        return failure.code();
    }
}
