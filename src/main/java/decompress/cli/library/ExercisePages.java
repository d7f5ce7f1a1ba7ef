package decompress.cli.library;

import decompress.exercise.Exercise;
import decompress.exercise.Routine;
import decompress.library.Shipped;
import decompress.plan.FlareDoses;
import decompress.view.Art;
import decompress.view.Line;
import decompress.view.Page;
import decompress.view.Prose;
import decompress.view.Style;
import decompress.view.library.ExerciseView;
import decompress.view.library.FigureView;
import decompress.view.library.LibraryView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Exercises and routines as they are shown to this person, on a page that is so wide. */
public record ExercisePages(PersonalFacts facts, int tableWidth, int proseWidth) {
    private static final String FIRST = "desk-break";

    /** A table of them, and where a newcomer starts. */
    public List<Line> table(List<Exercise> exercises, List<Routine> routines) {
        var rows = exercises.stream().map(facts::row).toList();
        var times = routines.stream().map(facts::time).toList();
        var lines = new ArrayList<>(tables().lines(rows, times));
        if (facts.isNewcomer() && facts.person().library().routine(FIRST).isPresent()) {
            lines.addAll(Prose.lines("New here? Start with: decompress run " + FIRST, Style.TITLE, proseWidth));
        }
        return reduced(lines);
    }

    /**
     * The exercises to offer if none matches.
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

    /** A routine at one glance. */
    public List<Line> routine(Routine routine) {
        return reduced(tables().routine(facts.time(routine), facts.rows(routine)));
    }

    /** One exercise, with its figure where one is drawn. */
    public List<Line> exercise(Exercise exercise, Art art) {
        var figure = art == Art.NONE ? List.<Line>of() : figure(exercise);
        return reduced(new ExerciseView(proseWidth, Shipped.safety()::conditionName)
                .lines(exercise, facts.thisTime(exercise), figure, facts.facts(exercise)));
    }

    private List<Line> figure(Exercise exercise) {
        var figure = facts.person().library().figure(exercise.reference());
        return figure.map(new FigureView(proseWidth)::lines).orElse(List.of());
    }

    /** The lines, after one about a flare plan that reduces their doses. */
    private List<Line> reduced(List<Line> lines) {
        var why = FlareDoses.title(facts.person());
        return why.isEmpty()
                ? lines
                : new Page(proseWidth).text(why.get()).gap().add(lines).lines();
    }

    private LibraryView tables() {
        return new LibraryView(tableWidth, facts.person()::today);
    }
}
