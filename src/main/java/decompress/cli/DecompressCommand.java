package decompress.cli;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.CommandConsole;
import decompress.cli.io.Environment;
import decompress.cli.io.VersionPage;
import decompress.cli.parse.Given;
import decompress.cli.parse.Unreadable;
import decompress.log.store.LogException;
import decompress.perform.ExitCode;
import decompress.perform.Failure;
import decompress.plan.PlanException;
import java.nio.file.InvalidPathException;
import java.util.Optional;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program as a whole: a command line is understood, carried out, and answered with an exit code. */
public final class DecompressCommand {
    private static final String MISTAKE = """
            a mistake in the program ended this command: %s
            Please report it to the project, with what the same command prints after: export DECOMPRESS_DEBUG=1""";

    private DecompressCommand() {}

    /** Carries out a command line and returns the exit code. */
    public static int run(Environment environment, String... arguments) {
        try {
            return understood(environment, arguments);
        } catch (ParameterException wrong) {
            return failed(
                    environment, WrongUsage.failure(wrong, environment.librarySource(Optional.empty())::readOrShipped));
        } catch (PlanException noPlan) {
            return failed(environment, Failure.of(noPlan));
        } catch (Failure failure) {
            return failed(environment, failure);
        } catch (LogException unwritable) {
            return failed(environment, Failure.failed(unwritable.getMessage()));
        } catch (InvalidPathException bad) {
            return failed(
                    environment, Failure.failed("cannot use the path " + bad.getInput() + ": " + bad.getReason()));
        } catch (RuntimeException | StackOverflowError | LinkageError mistake) {
            if (environment.isOn("DECOMPRESS_DEBUG")) {
                mistake.printStackTrace(environment.err());
            }
            return failed(environment, Failure.failed(MISTAKE.formatted(mistake)));
        }
    }

    private static int understood(Environment environment, String... arguments) throws LogException {
        var unreadable = Unreadable.in(environment.variables(), arguments);
        if (unreadable.isPresent()) {
            throw Failure.usage(unreadable.get());
        }
        var parsed = Commands.parser(environment, arguments).parseArgs(arguments);
        if (parsed.isVersionHelpRequested()) {
            VersionPage.lines(environment).forEach(environment.out()::println);
            return ExitCode.DONE;
        }
        if (!parsed.hasSubcommand()) {
            return environment.isInteractive()
                    ? new RunCommand(environment).perform()
                    : new HelpCommand(environment).perform();
        }
        return perform(parsed.subcommand());
    }

    private static int perform(ParseResult parsed) throws LogException {
        if (parsed.hasSubcommand()) {
            inFrontOfNothing(parsed);
            return perform(parsed.subcommand());
        }
        var command = (BaseCommand) parsed.commandSpec().userObject();
        if (parsed.isUsageHelpRequested()) {
            command.printHelp();
            return ExitCode.DONE;
        }
        return command.perform();
    }

    /** An option in front of a command of {@code log} would be without effect. */
    private static void inFrontOfNothing(ParseResult group) {
        if (!group.matchedOptions().isEmpty()) {
            throw Failure.usage("put %s after '%s'."
                    .formatted(
                            group.matchedOptions().get(0).longestName(),
                            group.subcommand().commandSpec().qualifiedName()));
        }
    }

    private static int failed(Environment environment, Failure failure) {
        new CommandConsole(environment, new Given<>()).report(failure);
        return failure.code();
    }
}
