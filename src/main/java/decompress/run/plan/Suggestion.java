package decompress.run.plan;

import decompress.exercise.DoseLevel;
import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.log.store.LogException;
import decompress.perform.Failure;
import decompress.perform.Journal;
import decompress.safety.Admission;
import decompress.safety.Admission.Verdict;
import decompress.safety.Profile;
import decompress.session.ExerciseRecord;
import decompress.session.PlannedExercise;
import decompress.session.SessionRecord;
import decompress.view.DateWords;
import decompress.view.Words;
import java.time.Duration;
import java.time.LocalDate;
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

    /** A walk, which comes first in a flare-up and is halved by the plan for it. */
    public static Suggestion walkFirst(SessionRequest asked) {
        return new Suggestion(asked.of(List.of(Exercise.WALKING)), "Walking", "5 min, first in a flare-up");
    }

    /**
     * Due exercises, an unfinished session, the latest session again and a break, in this order, if there are any.
     * An exercise that hurt last time is never suggested, but can be chosen; what a condition rules
     * out is not offered at all; neither is anything that the options asked for do not fit.
     *
     * @param asked the options of every suggestion
     */
    public static List<Suggestion> all(
            SessionRequest asked,
            Library library,
            Journal journal,
            Profile profile,
            Optional<DoseLevel> dose,
            LocalDate today)
            throws LogException {
        Predicate<Exercise> may = each -> Admission.to(each, profile, false).verdict() != Verdict.RULED_OUT;
        var recent = new RecentRecords(journal);
        var usual = new UsualDoses(recent, dose);
        var all = new ArrayList<Suggestion>();
        var due = exercises(DueExercises.of(today, library, journal).ids(), library, may);
        timed(due, asked.of(List.of(DueExercises.WORD)), "Due today", names(due) + ", ", usual)
                .ifPresent(all::add);
        left(asked, library, journal, recent, may).ifPresent(all::add);
        recent.all().stream()
                .reduce((earlier, later) -> later)
                .filter(last -> ids(last).stream().noneMatch(recent::hurtLastTime))
                .flatMap(last -> again(asked, last, library, today, may))
                .ifPresent(all::add);
        library.routine(DESK_BREAK)
                .filter(routine -> library.exercises(routine).stream().anyMatch(may))
                .flatMap(routine ->
                        timed(library.exercises(routine), asked.of(List.of(DESK_BREAK)), routine.name(), "", usual))
                .ifPresent(all::add);
        if (all.isEmpty()) {
            library.exercise(Exercise.WALKING)
                    .filter(may)
                    .flatMap(walk -> timed(List.of(walk), asked.of(List.of(walk.id())), walk.name(), "", usual))
                    .ifPresent(all::add);
        }
        return all;
    }

    /** The command line with the same effect, without options. */
    public String command() {
        return "decompress run " + (request.resumes() ? "--resume" : String.join(" ", request.ids()));
    }

    private static Optional<Suggestion> timed(
            List<Exercise> exercises, SessionRequest request, String name, String about, UsualDoses usual) {
        if (exercises.isEmpty()) {
            return Optional.empty();
        }
        try {
            var time = PlanBuilder.length(exercises, request.dose(), usual);
            return Optional.of(new Suggestion(request, name, about + Words.time(time)));
        } catch (Failure e) {
            // The dose that was asked for does not fit these.
            return Optional.empty();
        }
    }

    private static Optional<Suggestion> left(
            SessionRequest asked, Library library, Journal journal, RecentRecords recent, Predicate<Exercise> may)
            throws LogException {
        try {
            var left = Resumption.of(journal);
            if (left.wasStoppedForPain()) {
                return Optional.empty();
            }
            var plan = left.plan(library, Optional.empty(), false);
            var time = plan.exercises().stream().map(PlannedExercise::length).reduce(Duration.ZERO, Duration::plus);
            var ids = plan.exercises().stream()
                    .map(planned -> planned.exercise().reference())
                    .distinct()
                    .toList();
            var exercises = exercises(ids, library, may);
            if (ids.stream().anyMatch(recent::hurtLastTime) || exercises.size() < ids.size()) {
                return Optional.empty();
            }
            var names = names(exercises);
            return Optional.of(new Suggestion(asked.resuming(), "Unfinished session", names + ", " + Words.time(time)));
        } catch (Failure nothingLeft) {
            return Optional.empty();
        }
    }

    private static Optional<Suggestion> again(
            SessionRequest asked, SessionRecord last, Library library, LocalDate today, Predicate<Exercise> may) {
        var ids = ids(last);
        var exercises = exercises(ids, library, may);
        if (exercises.isEmpty() || exercises.size() < ids.size()) {
            return Optional.empty();
        }
        var routine = last.routine().filter(id -> library.routine(id).isPresent());
        var when = "done " + DateWords.brief(last.day(), today);
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
