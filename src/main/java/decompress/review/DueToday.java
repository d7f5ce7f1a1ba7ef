package decompress.review;

import decompress.exercise.Regimen;
import decompress.session.ExerciseRecord;
import decompress.session.SessionRecord;
import decompress.session.SetRecord;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The exercises prescribed for one day, and which of them were done; sessions may come in any order. */
public final class DueToday {
    private static final int LONGEST_BREAK = 14;

    private final LocalDate today;
    private final Map<String, Regimen> prescribed = new LinkedHashMap<>();
    private final Map<String, Duration> holds = new HashMap<>();
    /** The days of the sessions in which an exercise was done, by the id of the session. */
    private final Map<String, Map<String, LocalDate>> done = new HashMap<>();

    public DueToday(LocalDate today) {
        this.today = today;
    }

    /** The first day that matters: two weeks ago, since an exercise may be done every so many days. */
    public LocalDate since() {
        return today.minusDays(LONGEST_BREAK);
    }

    /**
     * Adds an exercise, if it is prescribed by days at all.
     *
     * @param hold the shortest hold that is prescribed; zero for repetitions
     */
    public void prescribe(String exercise, Regimen regimen, Duration hold) {
        if (regimen.isScheduled()) {
            prescribed.put(exercise, regimen);
            holds.put(exercise, hold);
        }
    }

    /** An exercise counts as done once in a session in which all of its sets were done, each for half its time at least. */
    public void take(SessionRecord session) {
        var day = session.day();
        if (day.isBefore(since()) || day.isAfter(today)) {
            return;
        }
        for (var exercise : wholly(session)) {
            done.computeIfAbsent(exercise, ignored -> new HashMap<>()).put(session.id(), day);
        }
    }

    private Set<String> wholly(SessionRecord session) {
        var whole = new HashSet<String>();
        session.exercises().forEach(exercise -> whole.add(exercise.exercise()));
        session.exercises().stream()
                .filter(exercise -> setsThatCount(exercise) < exercise.planned())
                .map(ExerciseRecord::exercise)
                .forEach(whole::remove);
        return whole;
    }

    /** Half a dose counts for a person in pain; a hold cut to a second does not. */
    private long setsThatCount(ExerciseRecord exercise) {
        var hold = holds.getOrDefault(exercise.exercise(), Duration.ZERO);
        return exercise.sets().stream()
                .filter(SetRecord::done)
                .filter(set -> set.held().multipliedBy(2).compareTo(hold) >= 0)
                .count();
    }

    /** Whether any exercise is prescribed by days. */
    public boolean isAnythingPrescribed() {
        return !prescribed.isEmpty();
    }

    /** Every exercise whose time has come and is not over, in the order in which they were prescribed. */
    public List<Due> all() {
        return prescribed.entrySet().stream()
                .filter(entry -> isInForce(entry.getValue()))
                .map(entry -> due(entry.getKey(), entry.getValue()))
                .toList();
    }

    private boolean isInForce(Regimen regimen) {
        return regimen.setOn().filter(today::isBefore).isEmpty()
                && regimen.until().filter(today::isAfter).isEmpty();
    }

    private Due due(String exercise, Regimen regimen) {
        var days = done.getOrDefault(exercise, Map.of()).values();
        var before = days.stream().filter(day -> day.isBefore(today)).distinct().toList();
        var earlier = (int) before.stream()
                .filter(day -> !day.isBefore(Calendar.monday(today)))
                .count();
        var isItsDay = regimen.isOn(today, before.stream().max(Comparator.naturalOrder()));
        return new Due(exercise, regimen, Collections.frequency(days, today), earlier, isItsDay);
    }
}
