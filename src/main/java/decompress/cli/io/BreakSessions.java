package decompress.cli.io;

import decompress.cli.BaseCommand;
import decompress.cli.DecompressCommand;
import decompress.cli.Environment;
import decompress.cli.option.SoundOptions;
import decompress.remind.BreakExercises;
import decompress.remind.DesktopNotice;
import decompress.remind.LoggedMovements;
import decompress.remind.ReminderUi;
import decompress.remind.TerminalReminderUi;
import decompress.run.ExitCode;
import decompress.run.Lookup;
import decompress.run.conduct.SessionSound;
import decompress.run.plan.RecentRecords;
import decompress.run.plan.UsualDoses;
import decompress.terminal.Terminal;
import decompress.terminal.WindowTitles;
import decompress.view.ReminderView;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** The display of a reminder, and the sessions that begin from it. */
public final class BreakSessions {
    private final BaseCommand command;
    private final Environment environment;
    private final LoggedMovements movements;
    private final boolean inLines;
    private final BreakExercises exercises;
    private Optional<SessionSound> sound = Optional.empty();
    private int exitCode = ExitCode.DONE;

    public BreakSessions(BaseCommand command, BreakExercises exercises, LoggedMovements movements, boolean quiet) {
        this.command = command;
        this.environment = command.environment;
        this.movements = movements;
        this.inLines = quiet || !command.tty().input() || !command.tty().output();
        this.exercises = exercises;
    }

    /** What breaks take from a routine, the usual one where none is named. */
    public static BreakExercises exercises(BaseCommand command, Optional<String> routine, LoggedMovements movements) {
        var named = routine.orElse(BreakExercises.USUAL_ROUTINE);
        return BreakExercises.of(
                named,
                Lookup.exercises(command.library(), named),
                command.environment.profiles().read(),
                new UsualDoses(
                        new RecentRecords(command.journal()),
                        command.settingsOrWarn().dose()),
                movements::today);
    }

    public ReminderUi display() {
        var terminal = inLines
                ? Terminal.withoutScreen(command.tty(), environment.io())
                : Terminal.fullScreen(
                        command.tty(),
                        environment.io(),
                        command.palette(),
                        WindowTitles.areShown(environment.variables()));
        Optional<Consumer<String>> lines = inLines ? Optional.of(command::print) : Optional.empty();
        return new TerminalReminderUi(
                terminal,
                new TerminalReminderUi.Context(
                        exercises.names(),
                        environment.clocks().wall().getZone(),
                        command.glyphs()::of,
                        lines,
                        this::alarm,
                        signal -> exitCode = signal.exitCode()));
    }

    private void alarm(Duration sat) {
        silence();
        var bell =
                Optional.of(environment.io().out()).filter(any -> command.tty().output());
        var heard = new SessionSound(
                SoundOptions.usualChoice(environment, command.settings()),
                environment.variables(),
                environment.io().monotonic(),
                bell);
        heard.breakDue();
        sound = Optional.of(heard);
        new DesktopNotice(environment.variables()).show(ReminderView.notice(sat));
    }

    private void silence() {
        sound.ifPresent(SessionSound::close);
        sound = Optional.empty();
    }

    /** Whether a session began is seen in the log. */
    public boolean exercise() {
        silence();
        var before = movements.newest();
        DecompressCommand.run(environment, exercises.arguments().toArray(String[]::new));
        return !movements.newest().equals(before);
    }

    public int end() {
        silence();
        return exitCode;
    }
}
