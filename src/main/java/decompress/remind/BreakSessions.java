package decompress.remind;

import decompress.programs.Programs;
import decompress.run.ExitCode;
import decompress.run.conduct.SessionIo;
import decompress.run.conduct.SessionSound;
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
        return new TerminalReminderUi(
                io.display(), exercises.names(), this::alarm, signal -> exitCode = signal.exitCode());
    }

    private void alarm(Duration sat) {
        silence();
        var heard = io.openSound();
        heard.breakDue();
        sound = Optional.of(heard);
        new DesktopNotice(new Programs(io.variables())).show(ReminderView.notice(sat));
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
