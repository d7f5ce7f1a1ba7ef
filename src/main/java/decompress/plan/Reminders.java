package decompress.plan;

import decompress.exercise.Exercise;
import decompress.review.PainSigns;
import decompress.safety.Admission;
import decompress.safety.Profile;
import decompress.safety.Safety;
import decompress.script.words.Words;
import decompress.session.Pain;
import decompress.session.PlannedExercise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Advice for this person while they get into position; printed earlier, it would be covered by the screen. */
public record Reminders(Safety safety, Profile profile, Pain pain) {
    /** The parts with their reminders: the pain of now before the first, a way to do it with a condition before each. */
    public List<PlannedExercise> on(List<PlannedExercise> parts) {
        var reminded = new ArrayList<PlannedExercise>();
        for (var part : parts) {
            var reminders = new ArrayList<>(ways(part.exercise()));
            if (reminded.isEmpty()) {
                limit().ifPresent(reminders::add);
            }
            reminded.add(part.reminding(reminders));
        }
        return reminded;
    }

    List<String> ways(Exercise exercise) {
        return Admission.adaptations(exercise, profile).entrySet().stream()
                .map(way -> Words.sentence(safety.conditionNames(way.getValue())) + ": " + way.getKey())
                .toList();
    }

    private Optional<String> limit() {
        return pain.before()
                .filter(rating -> rating >= PainSigns.MODERATE)
                .map(rating -> "Your pain is " + rating + " now. Stop if it gets any higher.");
    }
}
