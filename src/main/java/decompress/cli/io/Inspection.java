package decompress.cli.io;

import decompress.cli.BaseCommand;
import decompress.cli.Environment;
import decompress.json.JsonObject;
import decompress.library.LibraryReader;
import decompress.library.problem.FileFormat;
import decompress.library.problem.Problem;
import decompress.library.problem.Severity;
import decompress.library.problem.Source;
import decompress.run.ExitCode;
import decompress.run.Failure;
import decompress.settings.SettingsReader;
import decompress.text.EnumWord;
import decompress.view.Line;
import decompress.view.Noun;
import decompress.view.Style;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong in an exercise file, and how that is told. */
public record Inspection(String file, List<Problem> problems) {

    /**
     * Looks at the person's exercises and settings, or at what is named; empty where there is none to look at.
     *
     * @param over the file to lay over the shipped one; the person's own where none is named
     * @param alone the file that is used alone
     */
    public static Optional<Inspection> of(
            Environment environment, boolean settingsOnly, Optional<Path> over, Optional<Path> alone) {
        var settings =
                Optional.of(SettingsFile.own(environment)).filter(Files::exists).map(Inspection::settings);
        if (settingsOnly) {
            return settings;
        }
        var exercises = exercises(environment, over, alone);
        return over.isPresent() || alone.isPresent() || settings.isEmpty()
                ? exercises
                : exercises.map(these -> these.and(settings.get())).or(() -> settings);
    }

    /** Looks at a file as it would be used: over the shipped one, or alone. */
    private static Optional<Inspection> exercises(Environment environment, Optional<Path> over, Optional<Path> alone) {
        if (over.isPresent() && alone.isPresent()) {
            throw Failure.usage("name one file: FILE is laid over the shipped one, --library FILE is used alone.");
        }
        var only = over.isPresent() ? Optional.<Path>empty() : LibrarySource.alone(environment, alone);
        if (only.isPresent()) {
            var source = Source.file(only.get(), FileFormat.EXERCISES);
            return Optional.of(
                    new Inspection(source.name(), LibraryReader.read(source).problems()));
        }
        return over.or(() -> Optional.of(LibrarySource.own(environment)).filter(Files::exists))
                .map(Inspection::over);
    }

    public static Inspection over(Path file) {
        var source = Source.file(file, FileFormat.EXERCISES);
        return new Inspection(
                source.name(), LibraryReader.read(Source.shipped(), source).problems());
    }

    public static Inspection settings(Path file) {
        var source = Source.file(file, FileFormat.SETTINGS);
        return new Inspection(source.name(), SettingsReader.read(source).problems());
    }

    /** This and another file, told as one. */
    public Inspection and(Inspection other) {
        var both = new ArrayList<>(problems);
        both.addAll(other.problems);
        return new Inspection(file + " and " + other.file, both);
    }

    /** Prints the problems, and sums errors up on stderr; the exit code comes back. */
    public int tell(BaseCommand command, boolean json) {
        if (json) {
            command.printJson(problems.stream().map(Inspection::json).toList());
        } else {
            problems.forEach(problem -> command.print(lines(problem, command.proseWidth())));
        }
        if (count(Severity.ERROR) > 0) {
            throw Failure.failed(sum() + " in " + file);
        }
        if (!json) {
            command.print((problems.isEmpty() ? "no problems" : sum()) + " in " + file);
        }
        return ExitCode.DONE;
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
