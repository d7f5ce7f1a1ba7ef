package decompress.view.library;

import decompress.exercise.Routine;
import decompress.session.Prescribed;
import decompress.text.DisplayWidth;
import decompress.view.Line;
import decompress.view.Prose;
import decompress.view.Span;
import decompress.view.Style;
import decompress.view.Table;
import decompress.view.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The exercises and routines of a library as a table, or in pairs of lines where the table is too wide. */
public final class LibraryView {
    /** A routine with its whole time at the low dose. */
    public record RoutineTime(Routine routine, Duration length) {}

    private final int width;
    private final ExerciseMarks marks;

    public LibraryView(int width) {
        this(width, ExerciseMarks.PLAIN);
    }

    public LibraryView(int width, ExerciseMarks marks) {
        this.width = width;
        this.marks = marks;
    }

    public List<Line> lines(List<Prescribed> exercises, List<RoutineTime> routines) {
        var lines = new ArrayList<Line>();
        if (!exercises.isEmpty()) {
            lines.addAll(exercises(exercises));
        }
        if (!routines.isEmpty()) {
            if (!lines.isEmpty()) {
                lines.add(Line.EMPTY);
            }
            lines.addAll(routines(routines));
        }
        return lines;
    }

    private List<Line> exercises(List<Prescribed> exercises) {
        var table = new Table("EXERCISE", "NAME", "TIME", "EQUIPMENT", "TARGETS");
        for (var each : exercises) {
            var exercise = each.exercise();
            table.row(
                    exercise.id(),
                    exercise.name() + marks.of(exercise),
                    Words.clock(each.dose().length()),
                    Words.equipment(exercise.equipment()),
                    String.join(", ", exercise.targets()));
        }
        var lines = new ArrayList<>(table.width() <= width ? table.lines() : pairs(exercises));
        lines.addAll(marks.legend(exercises.stream().map(Prescribed::exercise).toList(), width));
        return lines;
    }

    private List<Line> pairs(List<Prescribed> exercises) {
        var lines = new ArrayList<Line>();
        for (var each : exercises) {
            var exercise = each.exercise();
            lines.add(idAndTime(exercise.id(), each.dose().length()));
            var about = exercise.name() + marks.of(exercise) + " · "
                    + (exercise.equipment().isEmpty() ? "no equipment" : Words.equipment(exercise.equipment()))
                    + " · " + String.join(", ", exercise.targets());
            lines.addAll(Prose.indented(2, about, Style.MUTED, width));
        }
        return lines;
    }

    private List<Line> routines(List<RoutineTime> routines) {
        var table = new Table("ROUTINE", "NAME", "TIME", "EXERCISES");
        for (var each : routines) {
            table.row(
                    each.routine().id(),
                    each.routine().name(),
                    Words.clock(each.length()),
                    String.join(", ", each.routine().exercises()));
        }
        if (table.width() <= width) {
            return table.lines();
        }
        var lines = new ArrayList<Line>();
        for (var each : routines) {
            lines.add(idAndTime(each.routine().id(), each.length()));
            var about = each.routine().name() + " · "
                    + String.join(", ", each.routine().exercises());
            lines.addAll(Prose.indented(2, about, Style.MUTED, width));
        }
        return lines;
    }

    private Line idAndTime(String id, Duration length) {
        var time = Words.clock(length);
        var column = Math.min(width, 60) - DisplayWidth.of(time);
        return new Line(List.of(
                new Span(DisplayWidth.pad(DisplayWidth.fit(id, column - 1), column), Style.TITLE),
                new Span(DisplayWidth.fit(time, width), Style.PLAIN)));
    }
}
