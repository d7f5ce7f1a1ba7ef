package decompress.log.lines;

import decompress.exercise.Side;
import decompress.json.JsonWriter;
import decompress.session.BreakRecord;
import decompress.session.ExerciseRecord;
import decompress.session.Pain;
import decompress.session.SessionRecord;
import decompress.session.SetRecord;
import decompress.text.EnumWord;
import java.util.Optional;

/** The lines of the log as they are written. */
public final class LineWriter {
    private LineWriter() {}

    public static String session(SessionRecord record) {
        var out = JsonWriter.line().object();
        out.name("v").number(LineParser.VERSION).name("id").text(record.id());
        out.name("started").text(Timestamps.write(record.started()));
        out.name("zone").text(record.zone());
        out.name("seconds").seconds(record.lasted(), 1);
        out.name("outcome").text(EnumWord.of(record.outcome()));
        out.name("reason").text(record.reason().map(EnumWord::of).orElse(null));
        out.name("attended").truth(record.attended());
        out.name("routine").text(record.routine().orElse(null));
        out.name("pain").object();
        rating(out.name("before"), record.pain().before());
        rating(out.name("after"), record.pain().after());
        more(out, record.pain());
        out.end().name("note").text(record.note().orElse(null));
        record.resumes().ifPresent(id -> out.name("resumes").text(id));
        if (record.eased()) {
            out.name("eased").truth(true);
        }
        out.name("exercises").array();
        record.exercises().forEach(exercise -> exercise(out, exercise));
        return out.end().end().json();
    }

    /** What is empty of the pain and the note is not said. */
    public static String amendment(Amendment amendment) {
        var out = beginning(amendment.id(), amendment.at());
        out.name(EnumWord.of(amendment.change())).text(amendment.of());
        var pain = amendment.pain();
        if (!pain.equals(Pain.UNKNOWN)) {
            out.name("pain").object();
            pain.before().ifPresent(rating -> out.name("before").number(rating));
            pain.after().ifPresent(rating -> out.name("after").number(rating));
            more(out, pain);
            out.end();
        }
        amendment.note().ifPresent(text -> out.name("note").text(text));
        return out.end().json();
    }

    public static String breakFromSitting(BreakRecord record) {
        var out = beginning(record.id(), Timestamps.write(record.at()));
        out.name("zone").text(record.zone()).name("break").text(EnumWord.of(record.kind()));
        return out.name("sat_s").seconds(record.sat(), 0).end().json();
    }

    public static String merged(int count) {
        return JsonWriter.line()
                .object()
                .name("v")
                .number(LineParser.VERSION)
                .name("merged")
                .number(count)
                .end()
                .json();
    }

    private static JsonWriter beginning(String id, String at) {
        var out = JsonWriter.line().object().name("v").number(LineParser.VERSION);
        return out.name("id").text(id).name("at").text(at);
    }

    private static void exercise(JsonWriter out, ExerciseRecord exercise) {
        out.object().name("exercise").text(exercise.exercise());
        out.name("prescribed").object().name("sets").number(exercise.planned());
        exercise.hold().ifPresent(hold -> out.name("hold_s").seconds(hold, 0));
        exercise.repetitions().ifPresent(count -> out.name("reps").number(count));
        out.name("rest_s").seconds(exercise.rest(), 0).end();
        out.name("sets").array();
        exercise.sets().forEach(set -> set(out, set));
        out.end().end();
    }

    private static void set(JsonWriter out, SetRecord set) {
        out.object();
        if (set.side() != Side.BOTH) {
            out.name("side").text(EnumWord.of(set.side()));
        }
        out.name("held_s").seconds(set.held(), 1);
        set.repetitions().ifPresent(count -> out.name("reps").number(count));
        out.name("done").truth(set.done()).end();
    }

    /** What is there only where somebody said it. */
    private static void more(JsonWriter out, Pain pain) {
        pain.siteBefore().ifPresent(site -> out.name("site_before").text(EnumWord.of(site)));
        pain.siteAfter().ifPresent(site -> out.name("site_after").text(EnumWord.of(site)));
        pain.nextMorning().ifPresent(rating -> out.name("next_morning").number(rating));
    }

    private static void rating(JsonWriter out, Optional<Integer> rating) {
        rating.ifPresentOrElse(out::number, out::nothing);
    }
}
