package decompress.remind;

import decompress.remind.Reminder.Observation;
import decompress.session.ClockReading;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The one thread of a reminder: waiting for an answer until the next moment that matters is the timer. */
public final class ReminderLoop {
    private static final Duration BETWEEN_IDLE = Duration.ofMinutes(4);
    /** How often to look for an answer of another program; it mostly comes within 50 ms. */
    private static final Duration UNTIL_ANSWER = Duration.ofMillis(50);

    private final Reminder reminder;
    private final Supplier<ClockReading> clocks;
    private final IdleQuestion idle;
    private final Movements movements;
    private final Supplier<ReminderUi> uis;
    private final BooleanSupplier exercise;
    private Duration lastAsked = BETWEEN_IDLE.negated();

    /**
     * @param idle how long nobody has touched the computer
     * @param exercise guides a session while the reminder's own display is closed; tells whether it began
     */
    public ReminderLoop(
            Reminder reminder,
            Supplier<ClockReading> clocks,
            IdleQuestion idle,
            Movements movements,
            Supplier<ReminderUi> uis,
            BooleanSupplier exercise) {
        this.reminder = reminder;
        this.clocks = clocks;
        this.idle = idle;
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
            var wait = idle.isAnswered() ? untilNextLook(ui, state, began) : UNTIL_ANSWER;
            var input = ui.next(wait).orElse(ReminderInput.LOOK);
            if (input == ReminderInput.BEGIN) {
                return state;
            }
            askForIdleTime(state, clocks.get());
            if (input == ReminderInput.LOOK && !idle.isAnswered()) {
                continue;
            }
            var step = reminder.on(input, state, seen(began.plus(wait)));
            step.events().forEach(event -> tell(ui, event));
            state = step.state();
            if (state instanceof ReminderState.Over) {
                return state;
            }
        }
    }

    private ReminderState exercise(ReminderState state) {
        var before = seen(clocks.get().monotonic());
        if (!exercise.getAsBoolean()) {
            return state;
        }
        reminder.on(ReminderInput.BEGIN, state, before).events().forEach(this::keep);
        return reminder.start(clocks.get());
    }

    private Observation seen(Duration promised) {
        return new Observation(clocks.get(), promised, idle.take(), movements.newest());
    }

    /** Another program is started for it: often enough to notice an absence, and before a break is announced. */
    private void askForIdleTime(ReminderState state, ClockReading now) {
        var isDue = state instanceof ReminderState.Sitting sitting
                && !sitting.asked()
                && now.monotonic().compareTo(sitting.due()) >= 0
                && lastAsked.compareTo(sitting.due()) < 0;
        if (isDue || now.monotonic().minus(lastAsked).compareTo(BETWEEN_IDLE) >= 0) {
            lastAsked = now.monotonic();
            idle.ask(now.wall());
        }
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
