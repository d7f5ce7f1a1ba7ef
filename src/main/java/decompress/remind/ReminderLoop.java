package decompress.remind;

import decompress.remind.Reminder.Observation;
import decompress.session.ClockReading;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/** The one thread of a reminder: waiting for an answer until the next moment that matters is the timer. */
public final class ReminderLoop {
    /** A count in whole minutes changes no more often, and a reminder must cost nothing in the background. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private static final Duration BETWEEN_IDLE = Duration.ofMinutes(4);
    /** How often to look for an answer of another program; it mostly comes within 50 ms. */
    private static final Duration UNTIL_ANSWER = Duration.ofMillis(50);

    private final Reminder reminder;
    private final Supplier<ClockReading> clocks;
    private final Function<Instant, CompletableFuture<Optional<Duration>>> idleTime;
    private final Movements movements;
    private final Supplier<ReminderUi> uis;
    private final Function<BreakLength, BreakResult> exercise;
    private CompletableFuture<Optional<Duration>> idle = CompletableFuture.completedFuture(Optional.empty());
    private Duration lastAsked = BETWEEN_IDLE.negated();

    /**
     * @param idleTime asks for the idle time of the computer at a moment; empty if the system does not report it
     * @param exercise performs a break while the reminder's own display is closed
     */
    public ReminderLoop(
            Reminder reminder,
            Supplier<ClockReading> clocks,
            Function<Instant, CompletableFuture<Optional<Duration>>> idleTime,
            Movements movements,
            Supplier<ReminderUi> uis,
            Function<BreakLength, BreakResult> exercise) {
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
            Wish wish;
            try (var ui = uis.get()) {
                wish = remind(ui, state);
            }
            state = wish.length().isPresent()
                    ? exercise(wish.state(), wish.length().get())
                    : wish.state();
        }
    }

    /** The state in which a break is wanted, or in which reminders are over. */
    private record Wish(ReminderState state, Optional<BreakLength> length) {}

    /** Counts until a break is wanted, or reminders are over. */
    private Wish remind(ReminderUi ui, ReminderState from) {
        var state = from;
        while (!(state instanceof ReminderState.Over)) {
            var began = clocks.get().monotonic();
            ui.show(state, began);
            var wait = idle.isDone() ? untilNextLook(state, began) : UNTIL_ANSWER;
            var input = ui.next(wait).orElse(ReminderInput.LOOK);
            if (input.length().isPresent()) {
                return new Wish(state, input.length());
            }
            askForIdleTime(state, clocks.get());
            if (input != ReminderInput.LOOK || idle.isDone()) {
                var step = reminder.on(input, state, seen(began.plus(wait)));
                step.events().forEach(event -> show(ui, event));
                state = step.state();
            }
        }
        return new Wish(state, Optional.empty());
    }

    private ReminderState exercise(ReminderState state, BreakLength length) {
        var before = seen(clocks.get().monotonic());
        var result = exercise.apply(length);
        if (result.moved()) {
            reminder.on(ReminderInput.START, state, before).events().forEach(this::keep);
        }
        if (result.ending().isPresent()) {
            return new ReminderState.Over();
        }
        return result.moved() ? reminder.start(clocks.get()) : state;
    }

    private Observation seen(Duration promised) {
        return new Observation(clocks.get(), promised, latestIdle(), movements.newest());
    }

    /** The latest answer, once. */
    private Optional<Duration> latestIdle() {
        var latest = idle.getNow(Optional.empty());
        if (idle.isDone()) {
            idle = CompletableFuture.completedFuture(Optional.empty());
        }
        return latest;
    }

    /** Another program is started for it: often enough to notice an absence, and before a break is announced. */
    private void askForIdleTime(ReminderState state, ClockReading now) {
        var isDue = state instanceof ReminderState.Sitting sitting
                && !sitting.asked()
                && now.monotonic().compareTo(sitting.due()) >= 0
                && lastAsked.compareTo(sitting.due()) < 0;
        if (isDue || now.monotonic().minus(lastAsked).compareTo(BETWEEN_IDLE) >= 0) {
            lastAsked = now.monotonic();
            idle = idle.isDone() ? idleTime.apply(now.wall()) : idle;
        }
    }

    private static Duration untilNextLook(ReminderState state, Duration now) {
        var most = BETWEEN_LOOKS;
        if (state instanceof ReminderState.Sitting sitting && !sitting.asked()) {
            var left = sitting.due().minus(now);
            return left.isNegative() ? Duration.ZERO : left.compareTo(most) < 0 ? left : most;
        }
        return most;
    }

    private void show(ReminderUi ui, ReminderEvent event) {
        if (event.taken().isEmpty()) {
            ui.breakIsDue(event.sat());
        }
        keep(event);
    }

    private void keep(ReminderEvent event) {
        event.taken().ifPresent(kind -> movements.keep(kind, event.sat()));
    }
}
