package decompress.run;

import decompress.exercise.Exercise;
import decompress.exercise.Routine;
import decompress.library.Shipped;
import decompress.view.Art;
import decompress.view.Line;
import decompress.view.Prose;
import decompress.view.Style;
import decompress.view.Words;
import decompress.view.library.ExerciseView;
import decompress.view.library.FigureView;
import decompress.view.library.LibraryView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Exercises and routines as they are shown to this person, on a page that is so wide. */
public record ExercisePages(PersonalFacts facts, Supplier<LocalDate> today, int tableWidth, int proseWidth) {
    /** A table of them, and which of them still begin with less. */
    public List<Line> table(List<Exercise> exercises, List<Routine> routines) {
        var rows = new ArrayList<LibraryView.Row>();
        var first = new ArrayList<String>();
        for (var exercise : exercises) {
            rows.add(facts.row(exercise));
            if (facts.usual().sittings(exercise).goOn()) {
                first.add(exercise.reference() + " "
                        + Words.sets(facts.usual().dose(exercise).dose()));
            }
        }
        var times = new ArrayList<LibraryView.RoutineTime>();
        for (var routine : routines) {
            times.add(facts.time(routine));
        }
        var lines = new ArrayList<>(tables().lines(rows, times));
        if (!first.isEmpty()) {
            var text = "Starting doses, below the standard dose: " + String.join("; ", first) + ".";
            lines.addAll(Prose.lines(text, Style.PLAIN, proseWidth));
        }
        return lines;
    }

    /**
     * What there is where no exercise fits.
     *
     * @param nearest what would fit with other equipment
     * @param instead what can be done in its place
     */
    public static String nothingFits(List<Exercise> nearest, List<Exercise> instead) {
        var nothing = "No exercise fits all of that. ";
        if (nearest.isEmpty() || instead.isEmpty()) {
            return nothing + "'decompress list' shows what there is.";
        }
        return nothing + "Instead of " + ids(nearest, ", ") + ": decompress run " + ids(instead, " ")
                + "\nEasier ways to do it: decompress show " + nearest.get(0).id();
    }

    private static String ids(List<Exercise> exercises, String between) {
        return exercises.stream().map(Exercise::id).collect(Collectors.joining(between));
    }

    /** All of a routine at one glance, then each exercise. */
    public List<Line> routine(Routine routine, Optional<Art> art) {
        var lines = new ArrayList<>(tables().routine(facts.time(routine), facts.rows(routine)));
        for (var exercise : facts.library().exercises(routine)) {
            lines.add(Line.EMPTY);
            lines.addAll(exercise(exercise, art));
        }
        return lines;
    }

    /**
     * One exercise.
     *
     * @param art how its figure is drawn, where it is
     */
    public List<Line> exercise(Exercise exercise, Optional<Art> art) {
        var figure = art.flatMap(
                drawn -> facts.library().figure(exercise.reference()).map(new FigureView(proseWidth, drawn)::lines));
        return new ExerciseView(proseWidth, Shipped.safety()::conditionName)
                .lines(facts.usual().dose(exercise), figure.orElse(List.of()), facts.facts(exercise));
    }

    private LibraryView tables() {
        return new LibraryView(tableWidth, today);
    }
}
