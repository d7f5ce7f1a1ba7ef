package decompress.cli.json;

import decompress.exercise.CueMoment;
import decompress.exercise.Equipment;
import decompress.exercise.Exercise;
import decompress.exercise.Routine;
import decompress.exercise.WayOut;
import decompress.text.EnumWord;
import decompress.view.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Exercises and routines in the shape that is printed as JSON. */
public final class LibraryJson {
    private LibraryJson() {}

    public static Map<String, Object> list(List<Exercise> exercises, List<Routine> routines, PersonalFacts background) {
        var list = new LinkedHashMap<String, Object>();
        list.put(
                "exercises",
                exercises.stream().map(each -> inShort(each, background)).toList());
        list.put("routines", routines.stream().map(LibraryJson::routine).toList());
        return list;
    }

    public static Map<String, Object> routine(Routine routine) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", routine.id());
        fields.put("name", routine.name());
        fields.put("exercises", routine.exercises());
        return fields;
    }

    private static Map<String, Object> inShort(Exercise exercise, PersonalFacts background) {
        var fields = ownFields(exercise, background);
        fields.putAll(background.admission(exercise));
        return fields;
    }

    private static Map<String, Object> ownFields(Exercise exercise, PersonalFacts background) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", exercise.reference());
        fields.put("name", exercise.name());
        fields.put("seconds", seconds(background.usual().dose(exercise).length()));
        fields.put("position", EnumWord.of(exercise.position()));
        fields.put(
                "equipment", exercise.equipment().stream().map(Equipment::anyOf).toList());
        fields.put("targets", exercise.targets());
        fields.put("clearance", EnumWord.of(exercise.precautions().clearance()));
        return fields;
    }

    public static Map<String, Object> exercise(Exercise exercise, PersonalFacts background) {
        var fields = ownFields(exercise, background);
        fields.put("for", exercise.purpose().orElse(null));
        fields.put("prescription", Words.prescription(exercise.prescription()));
        fields.put("filled", exercise.prescription().filled());
        fields.put(
                "first",
                exercise.prescription().first().stream()
                        .map(Words::prescription)
                        .toList());
        fields.put("ceiling", Words.ceiling(exercise.prescription().ceiling()).orElse(null));
        fields.put("steps", exercise.guidance().steps());
        fields.put("cues", cues(exercise));
        fields.put(
                "breath",
                Stream.of(
                                exercise.guidance().breath().in(),
                                exercise.guidance().breath().out())
                        .map(words -> words.orElse(null))
                        .toList());
        fields.put("way_out", wayOut(exercise.guidance().wayOut()));
        fields.put("end", exercise.guidance().end().orElse(null));
        fields.put("cautions", exercise.precautions().cautions());
        fields.put("avoid_if", exercise.precautions().avoidIf());
        fields.put("ask_if", exercise.precautions().askIf());
        fields.put("adapt_if", exercise.precautions().adaptIf());
        fields.put("easier", exercise.guidance().easier());
        fields.put("instead", exercise.instead());
        fields.put("partner", exercise.precautions().partner());
        fields.put("sources", exercise.sources());
        fields.putAll(background.json(exercise));
        return fields;
    }

    private static Map<String, Object> wayOut(WayOut wayOut) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("seconds", seconds(wayOut.length()));
        fields.put("say", wayOut.steps());
        return fields;
    }

    private static Map<String, String> cues(Exercise exercise) {
        var cues = new LinkedHashMap<String, String>();
        for (var moment : CueMoment.values()) {
            exercise.guidance().cue(moment).ifPresent(words -> cues.put(EnumWord.of(moment), words));
        }
        return cues;
    }

    private static BigDecimal seconds(Duration duration) {
        return new BigDecimal(Words.number(duration));
    }
}
