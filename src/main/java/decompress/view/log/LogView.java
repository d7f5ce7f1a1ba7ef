package decompress.view.log;

import decompress.session.ExerciseRecord;
import decompress.session.Pain;
import decompress.session.SessionRecord;
import decompress.text.DisplayWidth;
import decompress.text.WordWrap;
import decompress.view.DateWords;
import decompress.view.Line;
import decompress.view.Noun;
import decompress.view.Span;
import decompress.view.Style;
import decompress.view.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Past sessions, grouped by day, the newest last. */
public final class LogView {
    private static final int INDENT = 7;

    private final int width;

    public LogView(int width) {
        this.width = width;
    }

    public List<Line> lines(List<SessionRecord> records) {
        if (records.isEmpty()) {
            return WordWrap.lines("Nothing is logged yet. 'decompress run desk-break' is a way to begin.", width)
                    .stream()
                    .map(Line::of)
                    .toList();
        }
        var what = records.stream()
                .mapToInt(each -> DisplayWidth.of(what(each)))
                .max()
                .orElse(0);
        var fits = records.stream().allMatch(each -> INDENT + what + 2 + DisplayWidth.of(facts(each)) <= width);
        var lines = new ArrayList<Line>();
        LocalDate day = null;
        for (var record : records) {
            if (!record.day().equals(day)) {
                day = record.day();
                lines.add(Line.of(DateWords.weekday(day), Style.TITLE));
            }
            lines.addAll(fits ? List.of(row(record, what)) : block(record));
        }
        return lines;
    }

    private Line row(SessionRecord record, int what) {
        return new Line(List.of(
                new Span(time(record), Style.MUTED),
                new Span(DisplayWidth.pad(what(record), what + 2) + facts(record), Style.PLAIN)));
    }

    private List<Line> block(SessionRecord record) {
        var lines = new ArrayList<Line>();
        var wrapped = WordWrap.lines(what(record), Math.max(10, width - INDENT));
        for (var line = 0; line < wrapped.size(); line++) {
            var head = line == 0 ? time(record) : " ".repeat(INDENT);
            lines.add(new Line(List.of(new Span(head, Style.MUTED), new Span(wrapped.get(line), Style.PLAIN))));
        }
        WordWrap.lines(facts(record), Math.max(10, width - INDENT))
                .forEach(line -> lines.add(Line.of(" ".repeat(INDENT) + line)));
        return lines;
    }

    private static String time(SessionRecord record) {
        return DateWords.time(record.started().toLocalTime()) + "  ";
    }

    private static String what(SessionRecord record) {
        if (record.routine().isPresent()) {
            return record.routine().get();
        }
        var first =
                record.exercises().isEmpty() ? "–" : record.exercises().get(0).exercise();
        var more = record.exercises().size() - 1;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    private static String facts(SessionRecord record) {
        var done =
                record.exercises().stream().mapToInt(ExerciseRecord::setsDone).sum();
        var planned =
                record.exercises().stream().mapToInt(ExerciseRecord::planned).sum();
        var facts = new ArrayList<String>();
        facts.add(done + " of " + Noun.SET.count(planned));
        var moves = record.exercises().stream()
                .collect(Collectors.partitioningBy(each -> each.repetitions().isPresent()));
        if (!moves.get(true).isEmpty()) {
            facts.add(repetitions(moves.get(true)));
        }
        if (!moves.get(false).isEmpty()) {
            facts.add(held(moves.get(false)));
        }
        facts.add(pain(record.pain()) + outcome(record));
        return String.join(", ", facts);
    }

    private static String repetitions(List<ExerciseRecord> exercises) {
        var made = exercises.stream()
                .flatMap(each -> each.sets().stream())
                .mapToInt(set -> set.repetitions().orElse(0))
                .sum();
        return Noun.REPETITION.count(made);
    }

    private static String held(List<ExerciseRecord> exercises) {
        var held = exercises.stream().map(ExerciseRecord::held).reduce(Duration.ZERO, Duration::plus);
        return "held " + Words.time(Duration.ofSeconds(held.plusMillis(500).toSeconds()));
    }

    /** Such as pain 4→2 (−2). */
    static String pain(Pain pain) {
        if (pain.before().isEmpty() && pain.after().isEmpty()) {
            return "";
        }
        var numbers = pain.before().map(String::valueOf).orElse("?") + "→"
                + pain.after().map(String::valueOf).orElse("?");
        return "pain " + numbers + pain.change().map(LogView::signed).orElse("") + ", ";
    }

    private static String signed(int change) {
        return change == 0 ? " (same)" : " (" + (change < 0 ? "−" : "+") + Math.abs(change) + ")";
    }

    private static String outcome(SessionRecord record) {
        var reason = record.reason()
                .map(why -> switch (why) {
                    case PAIN -> " for pain";
                    case QUIT -> "";
                    case SIGNAL -> " by a signal";
                })
                .orElse("");
        return Words.outcome(record.outcome()) + reason;
    }
}
