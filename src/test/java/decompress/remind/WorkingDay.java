package decompress.remind;

import decompress.session.BreakKind;
import decompress.session.ClockReading;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A person at a desk, with two clocks that a test moves. */
final class WorkingDay {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final List<String> events = new ArrayList<>();
    private Reminder reminder = new Reminder(Duration.ofMinutes(30), Optional.empty(), ZONE);
    private Duration monotonic = Duration.ofHours(7);
    private Instant wall;
    private Duration look = Duration.ofSeconds(1);
    private Duration promised;
    private Optional<Duration> idle = Optional.empty();
    private Optional<Instant> moved = Optional.empty();
    private ReminderState state;

    private WorkingDay(String start) {
        wall = LocalDateTime.parse(start).atZone(ZONE).toInstant();
        restart();
    }

    static WorkingDay from(String start) {
        return new WorkingDay(start);
    }

    WorkingDay until(String end) {
        reminder = new Reminder(
                reminder.every(),
                Optional.of(LocalDateTime.parse(end).atZone(ZONE).toInstant()),
                ZONE);
        return this;
    }

    /** Looks this often from now on. */
    WorkingDay every(String length) {
        look = length(length);
        promised = monotonic.plus(look);
        return this;
    }

    WorkingDay sit(String length) {
        return pass(length, false);
    }

    /** Time in which the computer is on and untouched. */
    WorkingDay sitIdle(String length) {
        return pass(length, true);
    }

    private WorkingDay pass(String length, boolean untouched) {
        var end = monotonic.plus(length(length));
        while (monotonic.compareTo(end) < 0) {
            var step = end.minus(monotonic).compareTo(look) < 0 ? end.minus(monotonic) : look;
            move(step, step);
            idle = idle.map(was -> untouched ? was.plus(step) : was);
            take(ReminderInput.LOOK);
        }
        return this;
    }

    /** The machine sleeps: the monotonic clock stands still. */
    WorkingDay asleep(String length) {
        move(Duration.ZERO, length(length));
        return answer(ReminderInput.LOOK);
    }

    /** The machine is on, but this program does not look. */
    WorkingDay awake(String length) {
        move(length(length), length(length));
        return this;
    }

    WorkingDay clockSet(String change) {
        wall = wall.plus(change.startsWith("-") ? length(change.substring(1)).negated() : length(change));
        return this;
    }

    WorkingDay idle(String length) {
        idle = Optional.of(length(length));
        return this;
    }

    WorkingDay back() {
        idle = Optional.of(Duration.ZERO);
        return this;
    }

    WorkingDay movedElsewhere() {
        moved = Optional.of(wall);
        return this;
    }

    WorkingDay answer(ReminderInput input) {
        take(input);
        return this;
    }

    WorkingDay restart() {
        state = reminder.start(now());
        promised = monotonic.plus(look);
        return this;
    }

    boolean isOver() {
        return state instanceof ReminderState.Over;
    }

    List<String> events() {
        return events;
    }

    private void take(ReminderInput input) {
        var step = reminder.on(input, state, new Reminder.Observation(now(), promised, idle, moved));
        state = step.state();
        step.events().forEach(this::note);
        promised = monotonic.plus(look);
    }

    private void note(ReminderEvent event) {
        var what = event.taken().map(BreakKind::name).orElse("due");
        events.add(TIME.format(wall.atZone(ZONE)) + " " + what + " after "
                + event.sat().toMinutes() + "min");
    }

    private ClockReading now() {
        return new ClockReading(monotonic, wall);
    }

    private void move(Duration monotonicBy, Duration wallBy) {
        monotonic = monotonic.plus(monotonicBy);
        wall = wall.plus(wallBy);
    }

    private static Duration length(String text) {
        return Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
    }
}
