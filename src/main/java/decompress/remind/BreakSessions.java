package decompress.remind;

import decompress.log.store.LogException;
import decompress.perform.Answers;
import decompress.perform.ExitCode;
import decompress.perform.Failure;
import decompress.perform.Performer;
import decompress.perform.SessionIo;
import decompress.perform.SessionResult;
import decompress.perform.ui.Display;
import decompress.perform.ui.UiFactory;
import decompress.plan.PlanException;
import decompress.plan.Planner;
import decompress.programs.Programs;
import decompress.sound.Sounds;
import decompress.terminal.Terminal;
import decompress.terminal.TerminalEvent;
import decompress.terminal.TerminationSignal;
import decompress.view.ReminderView;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The sessions of movement breaks, and the reminder's own display between them. */
public final class BreakSessions {
    private static final Duration BEFORE = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofDays(1);

    private final Supplier<BreakExercises> exercises;
    private final Performer performer;
    private final SessionIo io;
    private final Answers answers;
    private final Consumer<Failure> report;
    private int turn;
    private Optional<Sounds> sound = Optional.empty();
    private Optional<TerminationSignal> ended = Optional.empty();

    /**
     * @param exercises read for each break, because files and the log change during a day
     * @param report prints why a session was not started
     * @param turn how many breaks came before
     */
    public BreakSessions(
            Supplier<BreakExercises> exercises,
            Performer performer,
            SessionIo io,
            Answers answers,
            Consumer<Failure> report,
            int turn) {
        this.exercises = exercises;
        this.performer = performer;
        this.io = io;
        this.answers = answers;
        this.report = report;
        this.turn = turn;
    }

    public Display display() {
        return io.display();
    }

    /** The offer of the next break, for a window of so many columns. */
    ReminderView offer(int columns) {
        var now = exercises.get();
        return new ReminderView(now.next(turn), now.length(), columns);
    }

    /** Opens the display of a reminder. */
    public ReminderUi reminder(Display shown) {
        return new TerminalReminderUi(shown, offer(0), this::alarm, signal -> ended = Optional.of(signal));
    }

    private void alarm(Duration sat) {
        silence();
        var heard = io.openSounds();
        heard.breakDue();
        sound = Optional.of(heard);
        new DesktopNotice(new Programs(io.variables())).show(ReminderView.notice(sat));
    }

    private void silence() {
        sound.ifPresent(Sounds::close);
        sound = Optional.empty();
    }

    /** Performs a session on the usual display. */
    public BreakResult perform(BreakLength length) {
        return perform(length, UnaryOperator.identity());
    }

    /**
     * Performs a session. Warnings and refusals stay on the screen until a key is pressed.
     *
     * @param around changes how the display of the session is opened
     */
    BreakResult perform(BreakLength length, UnaryOperator<UiFactory> around) {
        silence();
        if (ended.isPresent()) {
            return new BreakResult(false, ended);
        }
        try {
            var now = exercises.get();
            var plan = Planner.plan(now.request(length, turn), now.person()).with(answers.pain());
            plan.notes().forEach(io.display().console()::print);
            var inside = io.with(around.apply(io.uis()));
            return concluded(performer.perform(plan, now.person(), answers, inside));
        } catch (PlanException noPlan) {
            report.accept(Failure.of(noPlan));
        } catch (Failure notStarted) {
            report.accept(notStarted);
        } catch (LogException e) {
            report.accept(Failure.failed(e.getMessage()));
        }
        waitForKey();
        return new BreakResult(false, ended);
    }

    private BreakResult concluded(SessionResult result) {
        var moved = result.record().isSomethingDone() || result.isStoppedForPain();
        turn += moved ? 1 : 0;
        ended = result.ending();
        if (ended.isEmpty() && result.warns()) {
            waitForKey();
        }
        return new BreakResult(moved, ended);
    }

    private void waitForKey() {
        var display = io.display();
        if (!display.tty().input()) {
            return;
        }
        var terminal = Terminal.withoutScreen(display.tty(), display.io());
        try (terminal) {
            while (terminal.ending().isEmpty() && terminal.next(BEFORE).isPresent()) {
                // Keys pressed earlier do not dismiss a message that must be read.
            }
            display.console().print("Press any key to continue.");
            while (terminal.ending().isEmpty()
                    && !(terminal.next(LONG).orElse(null) instanceof TerminalEvent.Pressed)) {
                // Only a key, or a signal, ends the wait.
            }
        }
        ended = terminal.ending();
    }

    /** The exit code once no more breaks follow. */
    public int end() {
        silence();
        return ended.map(TerminationSignal::exitCode).orElse(ExitCode.DONE);
    }
}
