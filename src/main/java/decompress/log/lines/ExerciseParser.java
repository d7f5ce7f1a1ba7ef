package decompress.log.lines;

import decompress.exercise.Side;
import decompress.json.JsonException;
import decompress.json.JsonReader;
import decompress.session.ExerciseRecord;
import decompress.session.SetRecord;
import decompress.text.EnumWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one exercise of a line. */
final class ExerciseParser {
    private static final Map<String, Side> SIDES = EnumWord.table(Side.values());

    private final JsonReader json;
    private final LineFields fields;

    private String exercise = "";
    private Optional<String> variant = Optional.empty();
    private int planned;
    private Optional<Duration> hold = Optional.empty();
    private Optional<Integer> repetitions = Optional.empty();
    private Duration rest = Duration.ZERO;
    private final List<SetRecord> sets = new ArrayList<>();

    private ExerciseParser(JsonReader json, LineFields fields) {
        this.json = json;
        this.fields = fields;
    }

    static List<ExerciseRecord> readAll(JsonReader json, LineFields fields) throws JsonException {
        var exercises = new ArrayList<ExerciseRecord>();
        if (fields.array("exercises")) {
            while (json.element()) {
                if (fields.object("exercises")) {
                    exercises.add(new ExerciseParser(json, fields).read());
                }
            }
        }
        return exercises;
    }

    private ExerciseRecord read() throws JsonException {
        for (var name = json.field(); name != null; name = json.field()) {
            switch (name) {
                case "exercise" -> exercise = fields.text(name).orElse("");
                case "variant" -> variant = fields.text(name);
                case "prescribed" -> prescribed(name);
                case "sets" -> sets(name);
                default -> json.skip();
            }
        }
        if (exercise.isEmpty()) {
            fields.complain("an exercise has no \"exercise\"");
        }
        return new ExerciseRecord(exercise, variant, planned, hold, repetitions, rest, sets);
    }

    private void prescribed(String outer) throws JsonException {
        if (!fields.object(outer)) {
            return;
        }
        for (var name = json.field(); name != null; name = json.field()) {
            switch (name) {
                case "sets" -> planned = fields.whole(name).orElse(0);
                case "hold_s" -> hold = fields.seconds(name);
                case "reps" -> repetitions = fields.whole(name);
                case "rest_s" -> rest = fields.seconds(name).orElse(Duration.ZERO);
                default -> json.skip();
            }
        }
    }

    private void sets(String outer) throws JsonException {
        if (!fields.array(outer)) {
            return;
        }
        while (json.element()) {
            if (fields.object(outer)) {
                sets.add(set());
            }
        }
    }

    private SetRecord set() throws JsonException {
        var side = Side.BOTH;
        var held = Duration.ZERO;
        var made = Optional.<Integer>empty();
        var done = false;
        for (var name = json.field(); name != null; name = json.field()) {
            switch (name) {
                case "side" -> side = fields.word(name, SIDES).orElse(Side.BOTH);
                case "held_s" -> held = fields.seconds(name).orElse(Duration.ZERO);
                case "reps" -> made = fields.whole(name);
                case "done" -> done = fields.truth(name);
                default -> json.skip();
            }
        }
        return new SetRecord(side, held, made, done);
    }
}
