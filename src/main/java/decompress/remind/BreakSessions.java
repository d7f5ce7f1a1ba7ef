package decompress.remind;

import decompress.run.ExitCode;
import decompress.run.conduct.SessionIo;
import decompress.run.conduct.SessionSound;
import decompress.terminal.Terminal;
import decompress.view.ReminderView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The display of a reminder, and the sessions that begin from it. */
public final class BreakSessions {
    private final BreakExercises exercises;
    private final Movements movements;
    private final SessionIo io;
    private final Consumer<List<String>> program;
    private Optional<SessionSound> sound = Optional.empty();
    private int exitCode = ExitCode.DONE;

    /** @param program carries out the words of a command line */
    public BreakSessions(BreakExercises exercises, Movements movements, SessionIo io, Consumer<List<String>> program) {
        this.exercises = exercises;
        this.movements = movements;
        this.io = io;
        this.program = program;
    }

    public ReminderUi display() {
        var display = io.display();
        var inLines =
                display.plain() || !display.tty().input() || !display.tty().output();
        var terminal = inLines
                ? Terminal.withoutScreen(display.tty(), display.io())
                : Terminal.fullScreen(display.tty(), display.io(), display.palette(), display.titled());
        Optional<Consumer<String>> lines = inLines ? Optional.of(display.console()::print) : Optional.empty();
        return new TerminalReminderUi(
                terminal,
                new TerminalReminderUi.Context(
                        exercises.names(),
                        display.clock().getZone(),
                        display.glyphs()::of,
                        lines,
                        this::alarm,
                        signal -> exitCode = signal.exitCode()));
    }

    private void alarm(Duration sat) {
        silence();
        var heard = io.openSound();
        heard.breakDue();
        sound = Optional.of(heard);
        new DesktopNotice(io.variables()).show(ReminderView.notice(sat));
    }

    private void silence() {
        sound.ifPresent(SessionSound::close);
        sound = Optional.empty();
    }

    /** Whether a session began is seen in the log. */
    public boolean exercise() {
        silence();
        var before = movements.newest();
        program.accept(exercises.arguments());
        return !movements.newest().equals(before);
    }

    public int end() {
        silence();
        return exitCode;
    }
}
