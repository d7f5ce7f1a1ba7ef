package decompress.cli.library;

import decompress.json.JsonObject;
import decompress.library.LibraryReader;
import decompress.library.problem.Problem;
import decompress.library.problem.Severity;
import decompress.library.problem.Source;
import decompress.perform.ExitCode;
import decompress.perform.Failure;
import decompress.perform.ui.Console;
import decompress.script.words.Noun;
import decompress.settings.SettingsReader;
import decompress.text.EnumWord;
import decompress.view.Line;
import decompress.view.Style;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The problems of a file that a person writes, and their output. */
public record Inspection(String file, List<Problem> problems) {
    /** Exercises that override the built-in ones. */
    public static Inspection over(Path file) {
        return new Inspection(
                file.toString(), LibraryReader.overShipped(Source.file(file)).problems());
    }

    /** Exercises that are used alone. */
    public static Inspection alone(Path file) {
        return new Inspection(
                file.toString(), LibraryReader.read(Source.file(file)).problems());
    }

    public static Inspection settings(Path file) {
        return new Inspection(
                file.toString(), SettingsReader.read(Source.file(file)).problems());
    }

    /** A person's own files, as far as they are there. */
    public static Optional<Inspection> own(LibrarySource exercises, Path settings) {
        var theirs = exercises.alone().map(Inspection::alone).or(() -> ifThere(exercises.own(), Inspection::over));
        return Stream.concat(theirs.stream(), ifThere(settings, Inspection::settings).stream())
                .reduce(Inspection::and);
    }

    public static Optional<Inspection> ownSettings(Path settings) {
        return ifThere(settings, Inspection::settings);
    }

    private static Optional<Inspection> ifThere(Path file, Function<Path, Inspection> inspect) {
        return Optional.of(file).filter(Files::exists).map(inspect);
    }

    /** Joins the problems of two files. */
    private Inspection and(Inspection other) {
        var both = new ArrayList<>(problems);
        both.addAll(other.problems);
        return new Inspection(file + " and " + other.file, both);
    }

    /** Prints the problems, and sums up: errors are a failure; the exit code comes back. */
    public int print(Console console) {
        problems.forEach(problem -> console.print(lines(problem, console.width())));
        failOnErrors();
        console.print((problems.isEmpty() ? "no problems" : sum()) + " in " + file);
        return ExitCode.DONE;
    }

    /** The same as JSON, for editors. */
    public int print(Consumer<Object> json) {
        json.accept(problems.stream().map(Inspection::json).toList());
        failOnErrors();
        return ExitCode.DONE;
    }

    private void failOnErrors() {
        if (count(Severity.ERROR) > 0) {
            throw Failure.failed(sum() + " in " + file);
        }
    }

    private String sum() {
        var errors = count(Severity.ERROR);
        var warnings = count(Severity.WARNING);
        var and = errors > 0 && warnings > 0 ? " and " : "";
        return (errors > 0 ? Noun.ERROR.count(errors) : "") + and + (warnings > 0 ? Noun.WARNING.count(warnings) : "");
    }

    private long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private static List<Line> lines(Problem problem, int width) {
        var picture = problem.picture(width);
        var lines = new ArrayList<Line>();
        lines.add(Line.of(picture.get(0), Style.WARNING));
        picture.stream().skip(1).map(Line::of).forEach(lines::add);
        lines.add(Line.EMPTY);
        return lines;
    }

    private static JsonObject json(Problem problem) {
        return new JsonObject()
                .with("file", problem.file())
                .with("line", problem.line() == 0 ? null : problem.line())
                .with("column", problem.line() == 0 ? null : problem.column())
                .with("severity", EnumWord.of(problem.severity()))
                .with("message", problem.message())
                .with("hint", problem.hint());
    }
}
