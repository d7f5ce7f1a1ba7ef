package decompress.report;

import decompress.exercise.Side;
import decompress.script.words.Words;
import decompress.session.ExerciseRecord;
import decompress.session.SessionRecord;
import decompress.session.SetRecord;
import decompress.text.EnumWord;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The log as a table with one row a set. An exercise without a started set has one row without a set, so that
 * nothing that was prescribed is missing.
 */
public final class CsvExport implements Export {
    private static final List<String> COLUMNS = List.of(
            "session",
            "started",
            "zone",
            "day",
            "session_s",
            "outcome",
            "reason",
            "attended",
            "routine",
            "pain_before",
            "pain_after",
            "exercise",
            "prescribed_sets",
            "prescribed_hold_s",
            "prescribed_reps",
            "prescribed_rest_s",
            "set",
            "side",
            "held_s",
            "reps",
            "done",
            "note",
            "pain_site_before",
            "pain_site_after",
            "pain_next_morning",
            "eased",
            "variant");
    /** With seconds, even where they are zero. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ENGLISH);

    private final Appendable out;
    private final char separator;

    public CsvExport(Appendable out) {
        this(out, ',');
    }

    /** @param separator a semicolon for a spreadsheet that reads a comma as the decimal point, as most in Europe do */
    public CsvExport(Appendable out, char separator) {
        this.out = out;
        this.separator = separator;
    }

    @Override
    public void begin() throws IOException {
        row(COLUMNS);
    }

    @Override
    public void take(SessionRecord session, List<String> lines, Optional<Instant> changed) throws IOException {
        for (var exercise : session.exercises()) {
            for (var set = 0; set < exercise.sets().size(); set++) {
                row(cells(session, exercise, Optional.of(exercise.sets().get(set)), set + 1));
            }
            if (exercise.sets().isEmpty()) {
                row(cells(session, exercise, Optional.empty(), 0));
            }
        }
        if (session.exercises().isEmpty()) {
            var none = new ExerciseRecord(
                    "", Optional.empty(), 0, Optional.empty(), Optional.empty(), Duration.ZERO, List.of());
            row(cells(session, none, Optional.empty(), 0));
        }
    }

    private List<String> cells(SessionRecord session, ExerciseRecord exercise, Optional<SetRecord> set, int number) {
        var cells = new ArrayList<>(about(session));
        cells.add(exercise.exercise());
        cells.add(String.valueOf(exercise.planned()));
        cells.add(exercise.hold().map(this::number).orElse(""));
        cells.add(text(exercise.repetitions()));
        cells.add(number(exercise.rest()));
        cells.add(set.isPresent() ? String.valueOf(number) : "");
        cells.add(set.map(SetRecord::side).map(CsvExport::word).orElse(""));
        cells.add(set.map(SetRecord::held).map(this::number).orElse(""));
        cells.add(text(set.flatMap(SetRecord::repetitions)));
        cells.add(String.valueOf(set.map(SetRecord::done).orElse(false)));
        cells.add(session.note().orElse(""));
        cells.add(session.pain().siteBefore().map(CsvExport::word).orElse(""));
        cells.add(session.pain().siteAfter().map(CsvExport::word).orElse(""));
        cells.add(text(session.pain().nextMorning()));
        cells.add(String.valueOf(session.eased()));
        cells.add(exercise.variant().orElse(""));
        return cells;
    }

    private List<String> about(SessionRecord session) {
        return List.of(
                session.id(),
                TIME.format(session.started()),
                session.zone(),
                session.day().toString(),
                number(session.lasted()),
                word(session.outcome()),
                session.reason().map(CsvExport::word).orElse(""),
                String.valueOf(session.attended()),
                session.routine().orElse(""),
                text(session.pain().before()),
                text(session.pain().after()));
    }

    private String number(Duration time) {
        var number = Words.number(time);
        return separator == ';' ? number.replace('.', ',') : number;
    }

    private static String word(Enum<?> name) {
        return name == Side.BOTH ? "" : EnumWord.of(name);
    }

    private static String text(Optional<Integer> number) {
        return number.map(String::valueOf).orElse("");
    }

    private void row(List<String> cells) throws IOException {
        out.append(cells.stream().map(CsvText::of).collect(Collectors.joining(String.valueOf(separator), "", "\r\n")));
    }
}
