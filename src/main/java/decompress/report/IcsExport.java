package decompress.report;

import decompress.session.ExerciseRecord;
import decompress.session.SessionRecord;
import decompress.text.EnumWord;
import decompress.view.Noun;
import decompress.view.Words;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The log as calendar entries (RFC 5545), which do not make anybody busy; the same log gives the same file. */
public final class IcsExport implements Export {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ENGLISH);

    private final IcsLines out;

    public IcsExport(Appendable out) {
        this.out = new IcsLines(out);
    }

    @Override
    public void begin() throws IOException {
        out.line("BEGIN", "VCALENDAR");
        out.line("VERSION", "2.0");
        out.line("PRODID", "-//decompress//session log//EN");
        out.line("CALSCALE", "GREGORIAN");
    }

    @Override
    public void take(SessionRecord session, List<String> lines) throws IOException {
        var start = session.started();
        var end = start.plus(max(session.lasted(), Duration.ofSeconds(1)));
        out.line("BEGIN", "VEVENT");
        out.text("UID", session.id());
        out.line("DTSTAMP", utc(end));
        out.line("DTSTART", utc(start));
        out.line("DTEND", utc(end));
        out.text("SUMMARY", what(session));
        out.text("DESCRIPTION", String.join("\n", description(session)));
        out.line("TRANSP", "TRANSPARENT");
        out.line("END", "VEVENT");
    }

    @Override
    public void end() throws IOException {
        out.line("END", "VCALENDAR");
    }

    private static String utc(OffsetDateTime time) {
        return UTC.format(time.withOffsetSameInstant(ZoneOffset.UTC));
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static String what(SessionRecord session) {
        var exercises = session.exercises();
        return session.routine()
                .or(() -> exercises.stream().findFirst().map(first -> {
                    var more = exercises.size() - 1;
                    return more == 0 ? first.exercise() : first.exercise() + " and " + more + " more";
                }))
                .orElse("Session");
    }

    private static List<String> description(SessionRecord session) {
        var lines = new ArrayList<String>();
        for (var exercise : session.exercises()) {
            lines.add(exercise.exercise() + ": " + done(exercise));
        }
        session.pain().before().ifPresent(before -> lines.add("Pain before: " + before));
        session.pain().after().ifPresent(after -> lines.add("Pain after: " + after));
        lines.add("Outcome: " + Words.outcome(session.outcome())
                + session.reason().map(why -> " (" + EnumWord.of(why) + ")").orElse(""));
        session.note().ifPresent(lines::add);
        return lines;
    }

    private static String done(ExerciseRecord exercise) {
        return exercise.setsDone() + " of " + Noun.SET.count(exercise.planned());
    }
}
