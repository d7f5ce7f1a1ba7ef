package decompress.log.lines;

import decompress.exercise.Side;
import decompress.json.Json;
import decompress.json.JsonObject;
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
        return Json.line(json(record));
    }

    public static JsonObject json(SessionRecord record) {
        return new JsonObject()
                .with("v", LineParser.VERSION)
                .with("id", record.id())
                .with("started", Timestamps.write(record.started()))
                .with("zone", record.zone())
                .with("seconds", Json.seconds(record.lasted(), 1))
                .with("outcome", EnumWord.of(record.outcome()))
                .with("reason", record.reason().map(EnumWord::of))
                .with("attended", record.attended())
                .with("routine", record.routine())
                .with("pain", pain(record.pain()))
                .with("note", record.note())
                .withAny("resumes", record.resumes())
                .withAny("eased", Optional.of(true).filter(ignored -> record.eased()))
                .withAny("stopped_s", record.stoppedAfter().map(time -> Json.seconds(time, 1)))
                .with("exercises", record.exercises(), LineWriter::exercise);
    }

    /** Empty fields of the pain and the note are left out. */
    public static String amendment(Amendment amendment) {
        var line = beginning(amendment.id(), amendment.at()).with(EnumWord.of(amendment.change()), amendment.of());
        var pain = amendment.pain();
        if (!pain.equals(Pain.UNKNOWN)) {
            var ratings = new JsonObject().withAny("before", pain.before()).withAny("after", pain.after());
            line.with("pain", ratings.with(more(pain)));
        }
        return Json.line(line.withAny("note", amendment.note()));
    }

    public static String breakFromSitting(BreakRecord record) {
        return Json.line(beginning(record.id(), Timestamps.write(record.at()))
                .with("zone", record.zone())
                .with("break", EnumWord.of(record.kind()))
                .with("sat_s", Json.seconds(record.sat())));
    }

    private static JsonObject beginning(String id, String at) {
        return new JsonObject().with("v", LineParser.VERSION).with("id", id).with("at", at);
    }

    private static JsonObject exercise(ExerciseRecord exercise) {
        var prescribed = new JsonObject()
                .with("sets", exercise.planned())
                .withAny("hold_s", exercise.hold().map(hold -> Json.seconds(hold)))
                .withAny("reps", exercise.repetitions())
                .with("rest_s", Json.seconds(exercise.rest()));
        return new JsonObject()
                .with("exercise", exercise.exercise())
                .withAny("variant", exercise.variant())
                .with("prescribed", prescribed)
                .with("sets", exercise.sets(), LineWriter::set);
    }

    private static JsonObject set(SetRecord set) {
        return new JsonObject()
                .withAny(
                        "side",
                        Optional.of(set.side())
                                .filter(side -> side != Side.BOTH)
                                .map(EnumWord::of))
                .with("held_s", Json.seconds(set.held(), 1))
                .withAny("reps", set.repetitions())
                .with("done", set.done());
    }

    public static JsonObject pain(Pain pain) {
        return new JsonObject()
                .with("before", pain.before())
                .with("after", pain.after())
                .with(more(pain));
    }

    /** Fields that are written only if they were recorded. */
    private static JsonObject more(Pain pain) {
        return new JsonObject()
                .withAny("site_before", pain.siteBefore().map(EnumWord::of))
                .withAny("site_after", pain.siteAfter().map(EnumWord::of))
                .withAny("next_morning", pain.nextMorning());
    }
}
