package decompress.view.library;

import decompress.exercise.Exercise;
import decompress.exercise.Routine;
import decompress.script.words.DateWords;
import decompress.script.words.DoseWords;
import decompress.script.words.Noun;
import decompress.script.words.Words;
import decompress.session.PlannedExercise;
import decompress.text.DisplayWidth;
import decompress.view.Line;
import decompress.view.Page;
import decompress.view.Prose;
import decompress.view.Span;
import decompress.view.Style;
import decompress.view.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The exercises and routines of a library, each on a line of its own where the window is wide enough.
 *
 * @param today asked for only where a day is shown
 */
public record LibraryView(int width, Supplier<LocalDate> today) {
    /** An exercise at the dose that would be used, when it was done, and the signs in front of it. */
    public record Row(PlannedExercise dose, Optional<LocalDate> lastDone, String marks) {
        private Exercise exercise() {
            return dose.exercise();
        }

        private String sides() {
            var sides = DoseWords.sides(dose.dose());
            return sides.isEmpty() ? "" : " · " + sides.get();
        }

        private String time() {
            return Words.clock(dose.length());
        }
    }

    /** A routine with its whole time at the doses that would be used. */
    public record RoutineTime(Routine routine, Duration length) {}

    private static final int LEAST_FOR_PURPOSE = 32;
    /** A window from here on has room for every id; in a narrower one a longer id has a line of its own. */
    private static final int WIDE = 110;

    private static final int LONGEST_ID = 24;

    public List<Line> lines(List<Row> exercises, List<RoutineTime> routines) {
        var page = new Page(width);
        if (!exercises.isEmpty()) {
            page.add(exercises(exercises));
        }
        if (!routines.isEmpty()) {
            page.gap().add(routines(routines));
        }
        return page.lines();
    }

    /** A routine with its exercises in their order. */
    public List<Line> routine(RoutineTime routine, List<Row> exercises) {
        var page = new Page(width).title(routine.routine().name());
        var about = Words.time(routine.length()) + " in all · " + Noun.EXERCISE.count(exercises.size()) + " · "
                + Noun.CHANGE_OF_POSITION.count(changes(exercises));
        page.text(about).gap();
        var table = new Table("EXERCISE", " TIME", "POSITION", "DOSE").named(width);
        var marks = new StringBuilder();
        for (var row : exercises) {
            var named = (row.marks() + " ").stripLeading() + row.exercise().reference();
            var position = Words.position(row.exercise().position());
            table.row(
                    named,
                    Words.right(row.time(), 5),
                    position,
                    DoseWords.dose(row.dose().dose()));
            marks.append(row.marks());
        }
        return page.add(table.width() > width ? pairs(exercises) : table.lines())
                .add(ExerciseMarks.legend(marks.toString(), width))
                .gap()
                .text("To start it: decompress run " + routine.routine().id())
                .text("The steps of one: decompress show EXERCISE")
                .lines();
    }

    private static long changes(List<Row> exercises) {
        return IntStream.range(1, exercises.size())
                .filter(at -> exercises.get(at).exercise().position()
                        != exercises.get(at - 1).exercise().position())
                .count();
    }

    /** Variants are rows where they were looked for; beside all exercises a sentence names them. */
    private List<Line> exercises(List<Row> all) {
        var usual = new ArrayList<Row>();
        var ids = new HashSet<String>();
        var variants = new ArrayList<String>();
        var areBeside = true;
        for (var row : all) {
            if (row.exercise().variant().isEmpty()) {
                usual.add(row);
                ids.add(row.exercise().id());
            } else {
                variants.add(row.exercise().reference());
                areBeside &= ids.contains(row.exercise().id());
            }
        }
        var lines = new ArrayList<>(rows(areBeside ? usual : all));
        if (areBeside && !variants.isEmpty()) {
            lines.addAll(Prose.lines("In another position: " + String.join(", ", variants), Style.MUTED, width));
        }
        return lines;
    }

    private List<Line> rows(List<Row> exercises) {
        var signs = new StringBuilder();
        var marked = 0;
        for (var row : exercises) {
            signs.append(row.marks());
            marked = Math.max(marked, row.marks().length());
        }
        var room = width - table(exercises, marked, 0).width();
        var lines = new ArrayList<>(
                room < LEAST_FOR_PURPOSE
                        ? pairs(exercises)
                        : table(exercises, marked, room).lines());
        lines.addAll(ExerciseMarks.legend(signs.toString(), width));
        return lines;
    }

    /** The purpose takes the room that is left; all of it stands in what is shown of one exercise. */
    private Table table(List<Row> exercises, int marked, int room) {
        var indent = " ".repeat(marked == 0 ? 0 : marked + 1);
        var table = new Table(indent + "EXERCISE", " TIME", "LAST", room == 0 ? "" : "WHAT IT DOES · NEEDS")
                .named(width < WIDE ? indent.length() + LONGEST_ID : width);
        for (var row : exercises) {
            var exercise = row.exercise();
            table.row(
                    DisplayWidth.pad(row.marks(), indent.length()) + exercise.reference(),
                    Words.right(row.time(), 5),
                    row.lastDone().map(day -> DateWords.brief(day, today.get())).orElse("–"),
                    purpose(row, room));
        }
        return table;
    }

    /** The purpose of an exercise, if need be up to the first comma, and its equipment. */
    private static String purpose(Row row, int room) {
        var exercise = row.exercise();
        var whole = exercise.purpose()
                .orElse(String.join(", ", exercise.targets()).replace('-', ' '))
                .replaceFirst("\\.$", "");
        var needs = row.sides() + (exercise.equipment().isEmpty() ? "" : " · " + Words.equipment(exercise.equipment()));
        var fits = DisplayWidth.of(whole + needs) <= room;
        var line = (fits ? whole : whole.replaceFirst(",.*", "")) + needs;
        return DisplayWidth.shortened(whole.isEmpty() ? line.replaceFirst("^ · ", "") : line, room);
    }

    private List<Line> pairs(List<Row> exercises) {
        var lines = new ArrayList<Line>();
        for (var row : exercises) {
            var exercise = row.exercise();
            lines.add(idAndTime((row.marks() + " ").stripLeading() + exercise.reference(), row.time()));
            var about = Words.position(exercise.position()) + " · "
                    + (exercise.equipment().isEmpty() ? "no equipment" : Words.equipment(exercise.equipment()))
                    + row.sides()
                    + row.lastDone()
                            .map(day -> " · last " + DateWords.brief(day, today.get()))
                            .orElse("");
            lines.addAll(Prose.indented(2, about, Style.MUTED, width));
        }
        return lines;
    }

    private List<Line> routines(List<RoutineTime> routines) {
        var table = new Table("ROUTINE", " TIME", "NAME", "").named(width);
        for (var timed : routines) {
            var routine = timed.routine();
            var count = Noun.EXERCISE.count(routine.exercises().size());
            table.row(routine.id(), Words.right(Words.clock(timed.length()), 5), routine.name(), count);
        }
        if (table.width() <= width) {
            return table.lines();
        }
        var lines = new ArrayList<Line>();
        for (var timed : routines) {
            lines.add(idAndTime(timed.routine().id(), Words.clock(timed.length())));
            lines.addAll(Prose.indented(2, timed.routine().name(), Style.MUTED, width));
        }
        return lines;
    }

    private Line idAndTime(String id, String time) {
        var column = Math.min(width, 60) - DisplayWidth.of(time);
        return new Line(List.of(
                new Span(DisplayWidth.pad(DisplayWidth.shortened(id, column - 1), column), Style.TITLE),
                new Span(DisplayWidth.fit(time, width), Style.PLAIN)));
    }
}
