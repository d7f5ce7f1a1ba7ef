package decompress.report;

import decompress.script.words.Noun;
import decompress.session.ExerciseRecord;
import decompress.session.SessionRecord;
import decompress.text.EnumWord;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The log as calendar entries (RFC 5545), which do not make anybody busy; the same log gives the same file. */
public final class IcsExport implements Export {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ENGLISH);

    private final IcsLines out;
    private boolean isOpen;

    public IcsExport(Appendable out) {
        this.out = new IcsLines(out);
    }

    private void open() throws IOException {
        isOpen = true;
        out.line("BEGIN", "VCALENDAR");
        out.line("VERSION", "2.0");
        out.line("PRODID", "-//decompress//session log//EN");
        out.line("CALSCALE", "GREGORIAN");
    }

    @Override
    public void take(SessionRecord session, List<String> lines, Optional<Instant> changed) throws IOException {
        if (!isOpen) {
            open();
        }
        var start = session.started();
        var end = start.plus(max(session.lasted(), Duration.ofSeconds(1)));
        var modified = changed.map(at -> at.atOffset(ZoneOffset.UTC))
                .filter(at -> at.isAfter(end))
                .orElse(end);
        out.line("BEGIN", "VEVENT");
        out.text("UID", session.id());
        out.line("DTSTAMP", utc(modified));
        if (lines.size() > 1) {
            // By these a calendar that has the entry takes the new one.
            out.line("LAST-MODIFIED", utc(modified));
            out.line("SEQUENCE", String.valueOf(lines.size() - 1));
        }
        out.line("DTSTART", utc(start));
        out.line("DTEND", utc(end));
        out.text("SUMMARY", what(session));
        out.text("DESCRIPTION", String.join("\n", description(session)));
        out.line("TRANSP", "TRANSPARENT");
        out.line("END", "VEVENT");
    }

    /** A calendar without an entry would not be valid (RFC 5545, 3.6). */
    @Override
    public void end() throws IOException {
        if (!isOpen) {
            throw new NothingToExportException("a calendar needs at least one session");
        }
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
                    return more == 0 ? first.reference() : first.reference() + " and " + more + " more";
                }))
                .orElse("Session");
    }

    private static List<String> description(SessionRecord session) {
        var lines = new ArrayList<String>();
        for (var exercise : session.exercises()) {
            lines.add(exercise.reference() + ": " + done(exercise));
        }
        session.pain().before().ifPresent(before -> lines.add("Pain before: " + before));
        session.pain().after().ifPresent(after -> lines.add("Pain after: " + after));
        lines.add("Outcome: " + EnumWord.of(session.outcome())
                + session.reason().map(why -> " (" + EnumWord.of(why) + ")").orElse(""));
        session.note().ifPresent(lines::add);
        return lines;
    }

    private static String done(ExerciseRecord exercise) {
        return exercise.setsDone() + " of " + Noun.SET.count(exercise.planned());
    }
}
