package decompress.cli.library;

import decompress.exercise.CueMoment;
import decompress.exercise.Equipment;
import decompress.exercise.Exercise;
import decompress.exercise.Guidance;
import decompress.exercise.Routine;
import decompress.exercise.WayOut;
import decompress.json.JsonObject;
import decompress.plan.DueExercises;
import decompress.review.Due;
import decompress.script.words.DoseWords;
import decompress.script.words.Words;
import decompress.text.EnumWord;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Exercises and routines in the shape that is printed as JSON. */
public final class LibraryJson {
    private LibraryJson() {}

    public static JsonObject list(List<Exercise> exercises, List<Routine> routines, PersonalFacts facts) {
        return new JsonObject()
                .with(
                        "exercises",
                        exercises,
                        exercise -> ownFields(exercise, facts).with(facts.admission(exercise)))
                .with("routines", routines, LibraryJson::routine);
    }

    public static JsonObject routine(Routine routine) {
        return new JsonObject()
                .with("id", routine.id())
                .with("name", routine.name())
                .with("exercises", routine.exercises());
    }

    /** The exercises that are due today, or a routine to suggest where nothing is prescribed. */
    public static JsonObject due(DueExercises today) {
        return new JsonObject()
                .with("date", today.date())
                .with("exercises", today.due().all(), LibraryJson::due)
                .with("suggestion", today.suggestion());
    }

    private static JsonObject due(Due due) {
        return new JsonObject()
                .with("exercise", due.exercise())
                .with("left", due.left())
                .with("done", due.done())
                .with("planned", due.perDay())
                .with("earlier_days", due.earlierDays())
                .with("days_per_week", due.daysPerWeek())
                .with("until", due.regimen().until())
                .with("set_by", due.regimen().setBy());
    }

    private static JsonObject ownFields(Exercise exercise, PersonalFacts facts) {
        return new JsonObject()
                .with("id", exercise.reference())
                .with("name", exercise.name())
                .with("seconds", seconds(facts.planned(exercise).length()))
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
