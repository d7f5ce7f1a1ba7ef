package decompress.cli;

import decompress.cli.json.LibraryJson;
import decompress.cli.json.PersonalFacts;
import decompress.cli.option.ArtOption;
import decompress.cli.parse.Given;
import decompress.exercise.Exercise;
import decompress.exercise.Routine;
import decompress.library.Found;
import decompress.library.Library;
import decompress.library.Shipped;
import decompress.report.Sheet;
import decompress.report.SheetPage;
import decompress.report.SheetText;
import decompress.run.ExitCode;
import decompress.run.Lookup;
import decompress.view.Line;
import decompress.view.library.ExerciseView;
import decompress.view.library.FigureView;
import decompress.view.library.LibraryView;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Shows one exercise or routine. */
final class ShowCommand extends BaseCommand {
    private final Given<String> id =
            options.word("1", "EXERCISE|ROUTINE", "An id, or an unambiguous beginning of one.");

    private final ArtOption art = new ArtOption(options);

    private final Given<Boolean> json = options.flag("--json", "Print JSON.");

    private final Given<SheetFormat> sheet =
            options.choice("--sheet", "Print a sheet to take along, with boxes and blanks.", SheetFormat.values());

    private enum SheetFormat {
        TEXT,
        HTML
    }

    ShowCommand(Environment environment) {
        super(environment, "show", """
                Show the dose, steps and cautions of an exercise or routine.
                decompress show overhead-stretch
                decompress show desk-break
                decompress show dead-hang --json""");
    }

    @Override
    int perform() {
        var library = library();
        var facts = PersonalFacts.of(this, library);
        var found = Lookup.find(library, id.or(""));
        if (sheet.isGiven()) {
            print(sheet.or(SheetFormat.TEXT), facts, exercises(library, found));
        } else if (found instanceof Found.OneRoutine one) {
            show(LibraryJson.routine(one.routine()), routine(library, facts, one.routine()));
        } else if (found instanceof Found.OneExercise one) {
            show(LibraryJson.exercise(one.exercise(), facts), exercise(library, facts, one.exercise()));
        }
        return ExitCode.DONE;
    }

    private static List<Exercise> exercises(Library library, Found found) {
        return found instanceof Found.OneRoutine one
                ? library.exercises(one.routine())
                : List.of(((Found.OneExercise) found).exercise());
    }

    private void print(SheetFormat format, PersonalFacts facts, List<Exercise> exercises) {
        var conditions = facts.profile().conditions().keySet().stream()
                .map(Shipped.safety()::conditionName)
                .toList();
        var asked = new Sheet(
                exercises.stream().map(facts.usual()::dose).toList(),
                conditions,
                environment.profiles().today());
        switch (format) {
            case TEXT -> print(new SheetText(proseWidth()).lines(asked));
            case HTML ->
                new PrintStream(environment.io().out(), true, StandardCharsets.UTF_8)
                        .print(new SheetPage().text(asked));
        }
    }

    private void show(Object data, List<Line> lines) {
        if (json.isGiven()) {
            printJson(data);
        } else {
            page(lines);
        }
    }

    /** All of it at one glance, then each exercise. */
    private List<Line> routine(Library library, PersonalFacts facts, Routine routine) {
        var exercises = library.exercises(routine);
        var view = new LibraryView(
                tableWidth(), facts.marks(), environment.profiles().today());
        var lines = new ArrayList<>(view.routine(facts.time(routine), facts.rows(routine)));
        for (var exercise : exercises) {
            lines.add(Line.EMPTY);
            lines.addAll(exercise(library, facts, exercise));
        }
        return lines;
    }

    private List<Line> exercise(Library library, PersonalFacts facts, Exercise exercise) {
        return new ExerciseView(proseWidth(), Shipped.safety()::conditionName)
                .lines(facts.usual().dose(exercise), figure(library, exercise), facts.facts(exercise));
    }

    /** Through a pipe figures are only noise. */
    private List<Line> figure(Library library, Exercise exercise) {
        return tty().output()
                ? library.figure(exercise.reference())
                        .map(new FigureView(proseWidth(), art.on(this))::lines)
                        .orElse(List.of())
                : List.of();
    }
}
