package decompress.review;

import decompress.session.Reason;
import decompress.session.SessionRecord;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Summarises the records of a log, added one by one in any order; memory does not grow with their number. */
public final class Review {
    private static final int NOTES = 20;

    private final Calendar calendar;
    private final Map<String, Adherence> exercises = new HashMap<>();
    private final PainWeeks pain = new PainWeeks();
    private final PainPlaces places = new PainPlaces();
    private final Stops stops = new Stops();
    private final TopN<SessionRecord> notes =
            new TopN<>(NOTES, Comparator.comparing(SessionRecord::started, OffsetDateTime.timeLineOrder()));

    private int sessions;
    private int later;
    private int noted;
    private Duration spent = Duration.ZERO;
    private LocalDate first = LocalDate.MAX;
    private LocalDate newest = LocalDate.MIN;

    /** @param last the last day of the calendar; sessions of later days do not appear in it */
    public Review(LocalDate last) {
        this.calendar = new Calendar(last);
    }

    public void take(SessionRecord session) {
        if (session.endedFor(Reason.NOT_STARTED)) {
            takeBadDay(session);
            return;
        }
        var day = session.day();
        var time = Spent.in(session);
        sessions++;
        later += day.isAfter(calendar.last()) ? 1 : 0;
        spent = spent.plus(time);
        first = day.isBefore(first) ? day : first;
        newest = day.isAfter(newest) ? day : newest;
        calendar.take(day, time, Spent.moving(session));
        for (var exercise : session.exercises()) {
            exercises.computeIfAbsent(exercise.reference(), Adherence::new).take(session, exercise);
        }
        if (!day.isAfter(calendar.last())) {
            pain.take(day, session.pain());
        }
        places.take(session);
        stops.take(session);
        if (session.note().isPresent()) {
            noted++;
            notes.take(session);
        }
    }

    /** What kept a session from starting counts as pain, and not as a session. */
    private void takeBadDay(SessionRecord session) {
        if (!session.day().isAfter(calendar.last())) {
            pain.take(session.day(), session.pain());
        }
        places.take(session);
        stops.take(session);
    }

    public int sessions() {
        return sessions;
    }

    /** How many sessions are dated after the last day of the calendar. */
    public int later() {
        return later;
    }

    /** The time of all sessions, without long pauses. */
    public Duration spent() {
        return spent;
    }

    /** The day of the oldest session. */
    public Optional<LocalDate> first() {
        return sessions == 0 ? Optional.empty() : Optional.of(first);
    }

    /** The day of the newest session. */
    public Optional<LocalDate> newest() {
        return sessions == 0 ? Optional.empty() : Optional.of(newest);
    }

    public Calendar calendar() {
        return calendar;
    }

    /** Every exercise, the one of most sessions first. */
    public List<Adherence> exercises() {
        return exercises.values().stream()
                .sorted(Comparator.comparingInt(Adherence::sessions).reversed().thenComparing(Adherence::exercise))
                .toList();
    }

    /** The pain of each week up to the last day of the calendar. */
    public PainWeeks pain() {
        return pain;
    }

    public PainPlaces places() {
        return places;
    }

    public Stops stops() {
        return stops;
    }

    /** How many sessions have a note. */
    public int noted() {
        return noted;
    }

    /** The newest 20 sessions with a note, the newest last. */
    public List<SessionRecord> notes() {
        return notes.inOrder();
    }
}
