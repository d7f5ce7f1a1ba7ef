package decompress.remind;

import decompress.exercise.Exercise;
import decompress.run.Failure;
import decompress.run.plan.PlanBuilder;
import decompress.run.plan.Selection;
import decompress.run.plan.UsualDoses;
import decompress.safety.Profile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a movement break asks for, another thing at each break of a day. */
public final class BreakExercises {
    public static final String USUAL_ROUTINE = "desk-break";
    /** Short enough to be done, long enough for two or three exercises. */
    private static final Duration MOST = Duration.ofMinutes(3);
    /** Long enough to stand up and go somewhere. */
    private static final String WALK_FOR = "2m";

    private final List<Exercise> allowed;
    private final UsualDoses doses;
    private final IntSupplier breaksToday;
    private final Predicate<Exercise> hurtLastTime;

    private BreakExercises(
            List<Exercise> allowed, UsualDoses doses, IntSupplier breaksToday, Predicate<Exercise> hurtLastTime) {
        this.allowed = allowed;
        this.doses = doses;
        this.breaksToday = breaksToday;
        this.hurtLastTime = hurtLastTime;
    }

    /**
     * The exercises of a routine that this person may do at a desk; a walk if their conditions leave none. A routine
     * without any exercise for a desk is an error.
     *
     * @param walk the walk, if this person may walk
     * @param hurtLastTime what is left out while there is anything else
     */
    public static BreakExercises of(
            String routine,
            List<Exercise> exercises,
            Optional<Exercise> walk,
            Profile profile,
            UsualDoses doses,
            IntSupplier breaksToday,
            Predicate<Exercise> hurtLastTime) {
        var unconditional = Selection.unconditional(exercises, profile);
        var suitsDesk = !Selection.unconditional(exercises, Profile.NONE).isEmpty();
        var allowed = unconditional.isEmpty() && suitsDesk ? walk.stream().toList() : unconditional;
        if (allowed.isEmpty()) {
            throw Failure.failed("nothing in '" + routine
                    + "' is left for a break: a break takes no equipment, no partner, and nothing that your conditions"
                    + " ask about.");
        }
        return new BreakExercises(allowed, doses, breaksToday, hurtLastTime);
    }

    public String names() {
        return isWalk()
                ? "Stand up and walk"
                : next().stream().map(Exercise::name).collect(Collectors.joining(", "));
    }

    /** The words that begin the next break, a session like any other. */
    public List<String> arguments() {
        var words = new ArrayList<>(List.of("run"));
        next().forEach(exercise -> words.add(exercise.reference()));
        if (isWalk()) {
            words.addAll(List.of("--for", WALK_FOR));
        }
        return words;
    }

    private boolean isWalk() {
        return allowed.size() == 1 && allowed.get(0).id().equals(Exercise.WALKING);
    }

    /** Beginning with another one each time, as many as take three minutes, and one at least. */
    private List<Exercise> next() {
        var breaks = breaksToday.getAsInt();
        var easy = allowed.stream().filter(hurtLastTime.negate()).toList();
        var from = easy.isEmpty() ? allowed : easy;
        var chosen = new ArrayList<Exercise>();
        for (var i = 0; i < from.size(); i++) {
            var longer = new ArrayList<>(chosen);
            longer.add(from.get((breaks + i) % from.size()));
            if (!chosen.isEmpty() && PlanBuilder.length(longer, doses).compareTo(MOST) > 0) {
                break;
            }
            chosen = longer;
        }
        return chosen;
    }
}
