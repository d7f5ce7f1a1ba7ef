package decompress.remind;

import decompress.remind.Reminder.Observation;
import decompress.session.ClockReading;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/** The one thread of a reminder: waiting for an answer until the next moment that matters is the timer. */
public final class ReminderLoop {
    private static final Duration BETWEEN_IDLE = Duration.ofMinutes(4);

    private final Reminder reminder;
    private final Supplier<ClockReading> clocks;
    private final Function<Instant, Optional<Duration>> idleTime;
    private final Movements movements;
    private final Supplier<ReminderUi> uis;
    private final BooleanSupplier exercise;
    private Duration nextIdle = Duration.ZERO;

    /**
     * @param idleTime for how long nobody has touched the machine at a moment
     * @param exercise guides a session while the reminder's own display is closed; tells whether it began
     */
    public ReminderLoop(
            Reminder reminder,
            Supplier<ClockReading> clocks,
            Function<Instant, Optional<Duration>> idleTime,
            Movements movements,
            Supplier<ReminderUi> uis,
            BooleanSupplier exercise) {
        this.reminder = reminder;
        this.clocks = clocks;
        this.idleTime = idleTime;
        this.movements = movements;
        this.uis = uis;
        this.exercise = exercise;
    }

    /** Reminds until the person has enough, or the day is over. */
    public void run() {
        var state = reminder.start(clocks.get());
        while (!(state instanceof ReminderState.Over)) {
            try (var ui = uis.get()) {
                state = remind(ui, state);
            }
            if (!(state instanceof ReminderState.Over)) {
                state = exercise(state);
            }
        }
    }

    /** Counts until a session is wanted, or reminders are over. */
    private ReminderState remind(ReminderUi ui, ReminderState from) {
        var state = from;
        while (true) {
            var began = clocks.get().monotonic();
            ui.show(state, began);
            var wait = untilNextLook(ui, state, began);
            var input = ui.next(wait).orElse(ReminderInput.LOOK);
            if (input == ReminderInput.BEGIN) {
                return state;
            }
            var step = reminder.on(input, state, seen(state, began.plus(wait)));
            step.events().forEach(event -> tell(ui, event));
            state = step.state();
            if (state instanceof ReminderState.Over) {
                return state;
            }
        }
    }

    private ReminderState exercise(ReminderState state) {
        var before = seen(state, clocks.get().monotonic());
        if (!exercise.getAsBoolean()) {
            return state;
        }
        reminder.on(ReminderInput.BEGIN, state, before).events().forEach(this::keep);
        return reminder.start(clocks.get());
    }

    private Observation seen(ReminderState state, Duration promised) {
        var now = clocks.get();
        var idle = isWorthAsking(state, now.monotonic()) ? idleTime.apply(now.wall()) : Optional.<Duration>empty();
        return new Observation(now, promised, idle, movements.newest());
    }

    /** Another program is started for it: often enough to notice an absence, and before anybody is asked to move. */
    private boolean isWorthAsking(ReminderState state, Duration now) {
        var due =
                state instanceof ReminderState.Sitting sitting && !sitting.asked() && now.compareTo(sitting.due()) >= 0;
        if (!due && now.compareTo(nextIdle) < 0) {
            return false;
        }
        nextIdle = now.plus(BETWEEN_IDLE);
        return true;
    }

    private static Duration untilNextLook(ReminderUi ui, ReminderState state, Duration now) {
        var most = ui.looksEvery();
        if (state instanceof ReminderState.Sitting sitting && !sitting.asked()) {
            var left = sitting.due().minus(now);
            return left.isNegative() ? Duration.ZERO : left.compareTo(most) < 0 ? left : most;
        }
        return most;
    }

    private void tell(ReminderUi ui, ReminderEvent event) {
        if (event.taken().isEmpty()) {
            ui.breakIsDue(event.sat());
        }
        keep(event);
    }

    private void keep(ReminderEvent event) {
        event.taken().ifPresent(kind -> movements.keep(kind, event.sat()));
    }
}
