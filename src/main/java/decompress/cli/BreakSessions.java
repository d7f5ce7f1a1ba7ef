package decompress.cli;

import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.remind.BreakChoice;
import decompress.remind.DesktopNotice;
import decompress.remind.LoggedMovements;
import decompress.remind.ReminderUi;
import decompress.remind.TerminalReminderUi;
import decompress.run.ExitCode;
import decompress.run.Failure;
import decompress.run.Lookup;
import decompress.run.conduct.SessionSound;
import decompress.run.plan.PlanBuilder;
import decompress.run.plan.RecentRecords;
import decompress.run.plan.UsualDoses;
import decompress.terminal.Terminal;
import decompress.view.ReminderView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The display of a reminder, and the sessions that begin from it. */
final class BreakSessions {
    private final BaseCommand command;
    private final Environment environment;
    private final LoggedMovements movements;
    private final boolean inLines;
    private final List<Exercise> allowed;
    private final UsualDoses doses;
    private Optional<SessionSound> sound = Optional.empty();
    private int exitCode = ExitCode.DONE;

    BreakSessions(BaseCommand command, String routine, LoggedMovements movements, boolean quiet) {
        this.command = command;
        this.environment = command.environment;
        this.movements = movements;
        this.inLines = quiet || !command.tty().input() || !command.tty().output();
        this.doses = new UsualDoses(new RecentRecords(environment.journal(command.console())));
        this.allowed = allowed(command.library(), routine);
    }

    private List<Exercise> allowed(Library library, String routine) {
        var exercises = BreakChoice.allowed(
                Lookup.exercises(library, routine), environment.profiles().read());
        if (exercises.isEmpty()) {
            throw Failure.failed("nothing in '" + routine
                    + "' is left for a break: a break takes no equipment, no partner, and nothing that your conditions"
                    + " ask about.\nMoving about counts as well: decompress due");
        }
        return exercises;
    }

    ReminderUi display() {
        var terminal = inLines
                ? Terminal.withoutScreen(command.tty(), environment.io())
                : Terminal.fullScreen(command.tty(), environment.io(), command.palette());
        Optional<Consumer<String>> lines = inLines ? Optional.of(command::print) : Optional.empty();
        return new TerminalReminderUi(
                terminal,
                new TerminalReminderUi.Setting(
                        names(),
                        environment.clocks().wall().getZone(),
                        command.glyphs()::of,
                        lines,
                        this::alarm,
                        signal -> exitCode = signal.exitCode()));
    }

    private String names() {
        return next().stream().map(Exercise::name).collect(Collectors.joining(", "));
    }

    private List<Exercise> next() {
        return BreakChoice.of(allowed, movements.today(), exercises -> PlanBuilder.length(exercises, doses));
    }

    private void alarm(Duration sat) {
        silence();
        var bell =
                Optional.of(environment.io().out()).filter(any -> command.tty().output());
        var choice = SoundOptions.usualChoice(environment, command.settings());
        sound = Optional.of(new SessionSound(
                choice, environment.variables(), environment.io().monotonic(), bell));
        sound.get().breakDue();
        new DesktopNotice(environment.variables()).show(ReminderView.notice(sat));
    }

    private void silence() {
        sound.ifPresent(SessionSound::close);
        sound = Optional.empty();
    }

    /** A session like any other; whether it began is seen in the log. */
    boolean exercise() {
        silence();
        var before = movements.newest();
        var arguments = new ArrayList<>(List.of("run"));
        next().forEach(each -> arguments.add(each.id()));
        DecompressCommand.run(environment, arguments.toArray(String[]::new));
        return !movements.newest().equals(before);
    }

    int end() {
        silence();
        return exitCode;
    }
}
