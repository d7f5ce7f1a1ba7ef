package decompress.run.plan;

import decompress.exercise.DoseLevel;
import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.log.store.LogException;
import decompress.review.LastTime;
import decompress.run.Failure;
import decompress.run.Journal;
import decompress.session.ExerciseRecord;
import decompress.session.PlannedExercise;
import decompress.session.Prescribed;
import decompress.session.SessionRecord;
import decompress.view.DateWords;
import decompress.view.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something to do now.
 *
 * @param arguments the words that run it
 */
public record Suggestion(List<String> arguments, String name, String about) {
    private static final String DESK_BREAK = "desk-break";

    /**
     * What is due, what was left, the last session again, a break from sitting: in this order, each where there is one.
     * What hurt the last time is done again by who asks for it, and not because it was offered.
     */
    public static List<Suggestion> all(Library library, Journal journal, Optional<DoseLevel> dose, LocalDate today)
            throws LogException {
        var recent = new RecentRecords(journal);
        var usual = new UsualDoses(recent, dose);
        var all = new ArrayList<Suggestion>();
        due(DueExercises.of(today, library, journal).ids(), library, usual).ifPresent(all::add);
        left(library, journal, recent).ifPresent(all::add);
        recent.all().stream()
                .reduce((earlier, later) -> later)
                .filter(last -> last.exercises().stream()
                        .noneMatch(each ->
                                LastTime.of(each.exercise(), recent.all()).isPresent()))
                .flatMap(last -> again(last, library, today))
                .ifPresent(all::add);
        library.routine(DESK_BREAK).ifPresent(routine -> {
            var time = PlanBuilder.length(library.exercises(routine), usual);
            all.add(new Suggestion(List.of("run", DESK_BREAK), routine.name(), Words.time(time)));
        });
        return all;
    }

    private static Optional<Suggestion> due(List<String> ids, Library library, UsualDoses usual) {
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        var exercises =
                ids.stream().map(library::exercise).flatMap(Optional::stream).toList();
        var time = Words.time(PlanBuilder.length(exercises, usual));
        return Optional.of(new Suggestion(List.of("run", "today"), "Due today", names(exercises) + ", " + time));
    }

    private static Optional<Suggestion> left(Library library, Journal journal, RecentRecords recent)
            throws LogException {
        try {
            var left = Resumption.of(journal);
            if (left.wasStoppedForPain()) {
                return Optional.empty();
            }
            var plan = left.plan(library, Optional.empty(), false);
            var time = PlanBuilder.prescribed(plan, library).stream()
                    .map(Prescribed::length)
                    .reduce(Duration.ZERO, Duration::plus);
            var ids = plan.exercises().stream()
                    .map(PlannedExercise::exercise)
                    .distinct()
                    .toList();
            if (hurtLastTime(ids, recent)) {
                return Optional.empty();
            }
            var names = names(exercises(ids, library));
            return Optional.of(
                    new Suggestion(List.of("run", "--resume"), "What was left", names + ", " + Words.time(time)));
        } catch (Failure nothingLeft) {
            return Optional.empty();
        }
    }

    private static Optional<Suggestion> again(SessionRecord last, Library library, LocalDate today) {
        var ids = ids(last);
        var exercises = exercises(ids, library);
        if (exercises.isEmpty() || exercises.size() < ids.size()) {
            return Optional.empty();
        }
        var routine = last.routine().filter(id -> library.routine(id).isPresent());
        var arguments = new ArrayList<>(List.of("run"));
        arguments.addAll(routine.map(List::of).orElse(ids));
        var when = "done " + DateWords.brief(last.day(), today);
        return Optional.of(new Suggestion(arguments, "The last again", names(exercises) + ", " + when));
    }

    private static boolean hurtLastTime(List<String> ids, RecentRecords recent) {
        return ids.stream().anyMatch(id -> LastTime.of(id, recent.all()).isPresent());
    }

    private static List<String> ids(SessionRecord session) {
        return session.exercises().stream()
                .map(ExerciseRecord::exercise)
                .distinct()
                .toList();
    }

    private static List<Exercise> exercises(List<String> ids, Library library) {
        return ids.stream().map(library::exercise).flatMap(Optional::stream).toList();
    }

    private static String names(List<Exercise> exercises) {
        return String.join(", ", exercises.stream().map(Exercise::name).toList());
    }
}
