package decompress.cli;

import decompress.cli.parse.Options;
import decompress.library.Library;
import decompress.library.problem.SimilarNames;
import decompress.perform.Failure;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words the parser's errors for people. */
final class WrongUsage {
    private static final List<String> OF_EVERY_COMMAND = List.of("--library", "--color");

    private WrongUsage() {}

    /**
     * Returns the failure that explains a complaint of the parser.
     *
     * @param library looks up whether an unknown command is an exercise
     */
    static Failure failure(ParameterException wrong, Supplier<Library> library) {
        if (wrong.getCause() instanceof Failure failure) {
            return failure;
        }
        var command = wrong.getCommandLine().getCommandSpec();
        if (command.parent() == null && wrong instanceof UnmatchedArgumentException unmatched) {
            var word = unmatched.getUnmatched().get(0);
            if (isExercise(word, library)) {
                return Failure.usage("there is no command '" + word + "'. To start it: decompress run " + word);
            }
        }
        return Failure.usage(what(wrong, command) + "\nTry 'decompress help" + behind(command) + "'.");
    }

    private static boolean isExercise(String word, Supplier<Library> library) {
        return !word.startsWith("-")
                && SimilarNames.to(word, Commands.below("")).isEmpty()
                && !library.get().find(word).isEmpty();
    }

    private static String what(ParameterException wrong, CommandSpec command) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), command);
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            var argument = missing.getMissing().get(0);
            return argument instanceof OptionSpec option
                    ? option.longestName() + " needs a value: "
                            + Options.argument(List.of(option.names()), option, "")
                                    .written() + "."
                    : command.qualifiedName() + " needs an argument: " + argument.paramLabel() + ".";
        }
        if (wrong instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return option.longestName() + " is given twice.";
        }
        return converted(wrong);
    }

    /** A value that could not be read: the reader of the value has said why. */
    private static String converted(ParameterException wrong) {
        var reason =
                wrong.getCause() == null ? wrong.getMessage() : wrong.getCause().getMessage();
        return (wrong.getArgSpec() instanceof OptionSpec option ? option.longestName() + ": " : "") + reason + ".";
    }

    private static String unknown(String word, CommandSpec command) {
        if (command.parent() == null && OF_EVERY_COMMAND.contains(word.split("=", 2)[0])) {
            return "put " + word + " after the command.";
        }
        if (word.startsWith("-")) {
            var options = command.options().stream()
                    .flatMap(option -> Stream.of(option.names()))
                    .toList();
            return "there is no option '" + word + "'" + behindWhat(command) + "." + meant(word, options);
        }
        var isProgram = command.parent() == null;
        var meant = meant(word, Commands.below(isProgram ? "" : command.name()));
        return (isProgram
                        ? "there is no command '" + word + "'."
                        : command.qualifiedName() + " does not accept '" + word + "'.")
                + meant;
    }

    private static String meant(String word, List<String> names) {
        var nearest = SimilarNames.to(word, names);
        return nearest.isEmpty() ? "" : " Did you mean " + nearest.get(0) + "?";
    }

    private static String behindWhat(CommandSpec command) {
        return command.parent() == null ? "" : " of " + command.qualifiedName();
    }

    private static String behind(CommandSpec command) {
        return command.parent() == null ? "" : command.qualifiedName().substring("decompress".length());
    }
}
