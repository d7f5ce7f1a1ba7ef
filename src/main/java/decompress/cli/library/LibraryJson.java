package decompress.cli.library;

import decompress.exercise.CueMoment;
import decompress.exercise.Equipment;
import decompress.exercise.Exercise;
import decompress.exercise.Guidance;
import decompress.exercise.Routine;
import decompress.exercise.WayOut;
import decompress.json.JsonObject;
import decompress.run.PersonalFacts;
import decompress.text.EnumWord;
import decompress.view.DoseWords;
import decompress.view.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Exercises and routines in the shape that is printed as JSON. */
public final class LibraryJson {
    private LibraryJson() {}

    public static JsonObject list(List<Exercise> exercises, List<Routine> routines, PersonalFacts facts) {
        return new JsonObject()
                .with("exercises", exercises, each -> ownFields(each, facts).with(facts.admission(each)))
                .with("routines", routines, LibraryJson::routine);
    }

    public static JsonObject routine(Routine routine) {
        return new JsonObject()
                .with("id", routine.id())
                .with("name", routine.name())
                .with("exercises", routine.exercises());
    }

    private static JsonObject ownFields(Exercise exercise, PersonalFacts facts) {
        return new JsonObject()
                .with("id", exercise.reference())
                .with("name", exercise.name())
                .with("seconds", seconds(facts.usual().dose(exercise).length()))
                .with("position", EnumWord.of(exercise.position()))
                .with("equipment", exercise.equipment(), Equipment::anyOf)
                .with("targets", exercise.targets())
                .with("clearance", EnumWord.of(exercise.precautions().clearance()));
    }

    public static JsonObject exercise(Exercise exercise, PersonalFacts facts) {
        var prescription = exercise.prescription();
        var guidance = exercise.guidance();
        var precautions = exercise.precautions();
        return ownFields(exercise, facts)
                .with("for", exercise.purpose())
                .with("prescription", DoseWords.prescription(prescription))
                .with("filled", prescription.filled())
                .with("first", prescription.first(), DoseWords::prescription)
                .with("ceiling", DoseWords.ceiling(prescription.ceiling()))
                .with("steps", guidance.steps())
                .with("cues", cues(guidance))
                .with("breath", breath(guidance))
                .with("way_out", wayOut(guidance.wayOut()))
                .with("end", guidance.end())
                .with("cautions", precautions.cautions())
                .with("avoid_if", precautions.avoidIf())
                .with("ask_if", precautions.askIf())
                .with("adapt_if", precautions.adaptIf())
                .with("easier", guidance.easier())
                .with("instead", exercise.instead())
                .with("partner", precautions.partner())
                .with("sources", exercise.sources())
                .with(facts.json(exercise));
    }

    private static List<String> breath(Guidance guidance) {
        return Arrays.asList(
                guidance.breath().in().orElse(null), guidance.breath().out().orElse(null));
    }

    private static JsonObject wayOut(WayOut wayOut) {
        return new JsonObject().with("seconds", seconds(wayOut.length())).with("say", wayOut.steps());
    }

    private static JsonObject cues(Guidance guidance) {
        var cues = new JsonObject();
        for (var moment : CueMoment.values()) {
            guidance.cue(moment).ifPresent(words -> cues.with(EnumWord.of(moment), words));
        }
        return cues;
    }

    private static BigDecimal seconds(Duration duration) {
        return new BigDecimal(Words.number(duration));
    }
}
