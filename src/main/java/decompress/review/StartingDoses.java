package decompress.review;

import decompress.exercise.DoseChoice;
import decompress.exercise.Effort;
import decompress.exercise.Exercise;
import decompress.exercise.Prescription;
import decompress.exercise.Volume;
import decompress.session.ExerciseRecord;
import decompress.session.Pain;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a person has come with an exercise that begins with less than what is written.
 *
 * @param steps what is done one after the other, the written prescription last
 * @param step the step that they are at
 * @param wellDone the sittings at this step that went well, since the last one that did not
 */
public record StartingDoses(List<Prescription> steps, int step, int wellDone) {
    private static final int ENOUGH = 3;
    /** One a day counts, so it takes a week: a minute or two more a week at most (Lifegear, Teeter). */
    private static final int ENOUGH_BY_TIME = 7;

    public StartingDoses {
        steps = List.copyOf(steps);
    }

    /** Counts sessions at the starting dose. A stop for pain, pain further down and a notable rise start the count again; a session with a rise overnight does not count. */
    public static StartingDoses of(Exercise exercise, List<SessionRecord> oldestFirst) {
        var steps = new ArrayList<>(exercise.prescription().first());
        steps.add(exercise.prescription());
        var asked = new ArrayList<Long>();
        for (var step : steps) {
            asked.add(work(step));
        }
        var step = 0;
        var wellDone = 0;
        var counted = Optional.<LocalDate>empty();
        for (var at = 0; at < oldestFirst.size(); at++) {
            var session = oldestFirst.get(at);
            for (var done : session.exercises()) {
                if (done.exercise().equals(exercise.id()) && !done.sets().isEmpty()) {
                    var reached = wentBadly(session) ? -1 : reached(asked, work(done));
                    if (wentBadly(session) || reached > step) {
                        step = Math.max(reached, 0);
                        wellDone = 0;
                    }
                    var isWell = reached == step && !rose(session, 1) && !roseOvernight(oldestFirst, at);
                    if (isWell && !(isByTime(exercise.prescription()) && counted.equals(Optional.of(session.day())))) {
                        counted = Optional.of(session.day());
                        wellDone++;
                    }
                }
            }
        }
        return new StartingDoses(steps, step, wellDone);
    }

    private static boolean wentBadly(SessionRecord session) {
        return session.endedFor(Reason.PAIN) || session.pain().movedDown() || rose(session, LastTime.NOTABLE);
    }

    /** Whether the first rating of the day after is more than the last one of the day of a session. */
    private static boolean roseOvernight(List<SessionRecord> oldestFirst, int session) {
        var day = oldestFirst.get(session).day();
        var onTheDay = painOn(day, oldestFirst, session);
        var evening = onTheDay.stream().flatMap(pain -> pain.last().stream()).reduce((earlier, later) -> later);
        var morning = Stream.concat(
                        onTheDay.stream().map(Pain::nextMorning),
                        painOn(day.plusDays(1), oldestFirst, session).stream().map(Pain::before))
                .flatMap(Optional::stream)
                .findFirst();
        return evening.isPresent()
                && morning.filter(rating -> rating > evening.get()).isPresent();
    }

    private static List<Pain> painOn(LocalDate day, List<SessionRecord> oldestFirst, int from) {
        return oldestFirst.subList(from, oldestFirst.size()).stream()
                .filter(session -> session.day().equals(day))
                .map(SessionRecord::pain)
                .toList();
    }

    private static boolean rose(SessionRecord session, int by) {
        return session.pain().change().filter(change -> change >= by).isPresent();
    }

    /** The highest step of which no less was done than it asks; none, -1, when it was less than the first. */
    private static int reached(List<Long> asked, long done) {
        var reached = -1;
        for (var step = 0; step < asked.size(); step++) {
            reached = done >= asked.get(step) ? step : reached;
        }
        return reached;
    }

    /** Repetitions, or milliseconds of a hold, of all sets. */
    private static long work(Prescription step) {
        var dose = DoseChoice.LOW.from(step, Duration.ZERO);
        return dose.effort() instanceof Effort.Repetitions
                ? dose.repetitions()
                : dose.work().toMillis();
    }

    private static long work(ExerciseRecord done) {
        return done.repetitions().isPresent()
                ? done.sets().stream()
                        .mapToLong(set -> set.repetitions().orElse(0))
                        .sum()
                : done.held().toMillis();
    }

    /** The dose to do now. */
    public Prescription now() {
        return steps.get(step);
    }

    /** Whether less than what is written is done. */
    public boolean isBelowStandardDose() {
        return step < steps.size() - 1;
    }

    /** Whether it goes up by time, so that only one sitting a day counts. */
    public boolean isByTime() {
        return isByTime(now());
    }

    private static boolean isByTime(Prescription step) {
        return step.volume() instanceof Volume.Total;
    }

    /** After so many that went well, the next step is offered. */
    public int enough() {
        return isByTime() ? ENOUGH_BY_TIME : ENOUGH;
    }

    /** The next step, when it is time to offer it. */
    public Optional<Prescription> offered() {
        return isBelowStandardDose() && wellDone > 0 && wellDone % enough() == 0
                ? Optional.of(steps.get(step + 1))
                : Optional.empty();
    }
}
