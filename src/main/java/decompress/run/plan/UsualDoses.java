package decompress.run.plan;

import decompress.exercise.DoseChoice;
import decompress.exercise.Exercise;
import decompress.review.FirstSittings;
import decompress.session.Prescribed;
import decompress.view.Words;
import java.util.List;
import java.util.Optional;

/** What is done of each exercise when nobody asks for a dose: less in the first sittings, by what is in the log. */
public final class UsualDoses {
    private final RecentRecords recent;

    public UsualDoses(RecentRecords recent) {
        this.recent = recent;
    }

    /** How far the first sittings of an exercise have come. */
    public FirstSittings sittings(Exercise exercise) {
        var begins = !exercise.prescription().first().isEmpty();
        return FirstSittings.of(exercise, begins ? recent.all() : List.of());
    }

    /** An exercise at its usual dose, as it takes place alone. */
    public Prescribed dose(Exercise exercise) {
        var leadIn = exercise.position().leadInFrom(PlanBuilder.AT_THE_DESK);
        return new Prescribed(exercise, DoseChoice.USUAL.from(sittings(exercise).now(), leadIn));
    }

    /** Why it is less than what is written; empty when it is not. */
    public Optional<String> words(Exercise exercise) {
        var sittings = sittings(exercise);
        return sittings.goOn() ? Optional.of(Words.firstSittings(sittings)) : Optional.empty();
    }
}
