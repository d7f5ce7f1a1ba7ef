package decompress.plan;

import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.safety.Admission;
import decompress.safety.Admission.Verdict;
import decompress.script.words.DateWords;
import decompress.script.words.Words;
import decompress.session.ExerciseRecord;
import decompress.session.PlannedExercise;
import decompress.session.SessionPlan;
import decompress.session.SessionRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something to do now.
 *
 * @param request the session that it starts
 */
public record Suggestion(SessionRequest request, String name, String about) {
    private static final String DESK_BREAK = "desk-break";

    /**
     * In this order, where there are any: a walk in a flare-up, due exercises, an unfinished session, the latest
     * session again, and a break. An exercise that hurt last time is never suggested, but can be chosen. What a
     * condition rules out is not offered at all; neither is anything that the options asked for do not fit.
     *
     * @param asked the options of every suggestion
     */
    public static List<Suggestion> all(SessionRequest asked, Person person) {
        var library = person.library();
        Predicate<Exercise> may =
                exercise -> Admission.to(exercise, person.profile(), false).verdict() != Verdict.RULED_OUT;
        var all = new ArrayList<Suggestion>();
        var due = exercises(person.due().ids(), library, may);
        timed(due, asked.of(List.of(DueExercises.WORD)), "Due today", names(due) + ", ", person)
                .ifPresent(all::add);
        left(asked, person, may).ifPresent(all::add);
        person.latest()
                .filter(last -> exercises(ids(last), library, may).stream().noneMatch(person::hurtLastTime))
                .flatMap(last -> again(asked, last, person, may))
                .ifPresent(all::add);
        library.routine(DESK_BREAK)
                .filter(routine -> library.exercises(routine).stream().anyMatch(may))
                .flatMap(routine ->
                        timed(library.exercises(routine), asked.of(List.of(DESK_BREAK)), routine.name(), "", person))
                .ifPresent(all::add);
        if (all.isEmpty()) {
            library.exercise(Exercise.WALKING)
                    .filter(may)
                    .flatMap(walk -> timed(List.of(walk), asked.of(List.of(walk.id())), walk.name(), "", person))
                    .ifPresent(all::add);
        }
        if (person.flare().isPresent()) {
            var walk = asked.of(List.of(Exercise.WALKING));
            all.add(0, new Suggestion(walk, "Walking", "5 min, first in a flare-up"));
        }
        return all;
    }

    /** The command line with the same effect, without options. */
    public String command() {
        return "decompress run " + (request.resumes() ? "--resume" : String.join(" ", request.ids()));
    }

    private static Optional<Suggestion> timed(
            List<Exercise> exercises, SessionRequest request, String name, String about, Person person) {
        if (exercises.isEmpty()) {
            return Optional.empty();
        }
        try {
            var time = Planner.length(exercises, request, person);
            return Optional.of(new Suggestion(request, name, about + Words.time(time)));
        } catch (PlanException e) {
            // The dose that was asked for does not fit these.
            return Optional.empty();
        }
    }

    private static Optional<Suggestion> left(SessionRequest asked, Person person, Predicate<Exercise> may) {
        try {
            var left = person.unfinished();
            if (left.wasStoppedForPain()) {
                return Optional.empty();
            }
            var planned = left.plan(asked, person).exercises();
            var exercises = PlannedExercise.exercises(planned);
            if (exercises.stream().anyMatch(person::hurtLastTime)
                    || !exercises.stream().allMatch(may)) {
                return Optional.empty();
            }
            var about = names(exercises) + ", " + Words.time(SessionPlan.length(planned));
            return Optional.of(new Suggestion(asked.resuming(), "Unfinished session", about));
        } catch (PlanException nothingLeft) {
            return Optional.empty();
        }
    }

    private static Optional<Suggestion> again(
            SessionRequest asked, SessionRecord last, Person person, Predicate<Exercise> may) {
        var library = person.library();
        var ids = ids(last);
        var exercises = exercises(ids, library, may);
        if (exercises.isEmpty() || exercises.size() < ids.size()) {
            return Optional.empty();
        }
        var routine = last.routine().filter(id -> library.routine(id).isPresent());
        var when = "done " + DateWords.brief(last.day(), person.today());
        return Optional.of(new Suggestion(
                asked.of(routine.map(List::of).orElse(ids)),
                "Repeat the latest session",
                names(exercises) + ", " + when));
    }

    private static List<String> ids(SessionRecord session) {
        return session.exercises().stream()
                .map(ExerciseRecord::exercise)
                .distinct()
                .toList();
    }

    private static List<Exercise> exercises(List<String> ids, Library library, Predicate<Exercise> may) {
        return ids.stream()
                .map(library::exercise)
                .flatMap(Optional::stream)
                .filter(may)
                .toList();
    }

    private static String names(List<Exercise> exercises) {
        return String.join(", ", exercises.stream().map(Exercise::name).toList());
    }
}
