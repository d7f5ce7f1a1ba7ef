package decompress.cli.log;

import decompress.log.lines.Amendment;
import decompress.log.store.LoggedChange;
import decompress.script.words.PainWords;
import decompress.session.ExerciseRecord;
import decompress.session.Pain;
import decompress.session.SessionRecord;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;

/** Describes a change of the log to the person who undoes or redoes it. */
public final class UndoWords {
    private static final DateTimeFormatter STARTED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private UndoWords() {}

    /** Such as: the note "slept badly" on the session of 2026-11-22 07:31 (cat-stretch). */
    public static String of(LoggedChange change) {
        var session = change.session().map(UndoWords::session).orElse("a session that is not in this log");
        return change.amendment().map(UndoWords::amendment).orElse("") + session;
    }

    private static String session(SessionRecord record) {
        var what = record.exercises().stream().map(ExerciseRecord::reference).collect(Collectors.joining(", "));
        return "the session of " + STARTED.format(record.started()) + " (" + what + ")";
    }

    private static String amendment(Amendment amendment) {
        return switch (amendment.change()) {
            case NOTES -> "the note \"" + amendment.note().orElse("") + "\" on ";
            case EDITS -> "the correction (" + corrected(amendment) + ") of ";
            case RETRACTS -> "the undo of ";
        };
    }

    private static String corrected(Amendment amendment) {
        var parts = new ArrayList<String>();
        Pain pain = amendment.pain();
        pain.before().ifPresent(rating -> parts.add("pain before " + rating));
        pain.after().ifPresent(rating -> parts.add("pain after " + rating));
        pain.siteBefore().ifPresent(site -> parts.add("place before: " + PainWords.site(site)));
        pain.siteAfter().ifPresent(site -> parts.add("place after: " + PainWords.site(site)));
        pain.nextMorning().ifPresent(rating -> parts.add("pain the next morning " + rating));
        amendment.note().ifPresent(note -> parts.add("note \"" + note + "\""));
        return String.join(", ", parts);
    }
}
