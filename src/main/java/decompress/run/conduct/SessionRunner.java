package decompress.run.conduct;

import decompress.run.Answers;
import decompress.run.Clocks;
import decompress.run.Console;
import decompress.run.ExitCode;
import decompress.run.Journal;
import decompress.run.ui.SessionUi;
import decompress.session.Outcome;
import decompress.session.Session;
import decompress.session.SessionPlan;
import decompress.session.SessionState;
import decompress.view.log.SummaryView;
import decompress.view.session.Narration;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One session from the first question to the summary, with its record safe in the log before anything is left. */
public final class SessionRunner {
    private static final Duration TO_OPEN_A_DEVICE = Duration.ofSeconds(1);
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);
    private static final String SCALE = ", from 0 (none) to 10 (worst)? Enter skips.";

    private final Clocks clocks;
    private final Journal journal;
    private final Console console;
    private final SessionSound sound;

    public SessionRunner(Clocks clocks, Journal journal, Console console, SessionSound sound) {
        this.clocks = clocks;
        this.journal = journal;
        this.console = console;
        this.sound = sound;
    }

    /** Performs a plan; the exit code comes back. */
    public int perform(SessionPlan plan, Session session, Answers answers, Supplier<SessionUi> uis) {
        try (sound;
                var ui = uis.get()) {
            var before = answers.painBefore().or(() -> ask(ui, answers, "Pain before" + SCALE));
            sound.sounds().prepare(TO_OPEN_A_DEVICE);
            var origin = new SessionRecorder.Origin(plan, answers.note(), before, ui.attended());
            try (var recorder = new SessionRecorder(clocks, journal, origin, session.timeline())) {
                return perform(session, answers, ui, recorder);
            }
        }
    }

    private int perform(Session session, Answers answers, SessionUi ui, SessionRecorder recorder) {
        var sounds = sound.sounds();
        var ended = new SessionLoop(session, clocks::look, ui, List.of(sounds::on, recorder::note)).run();
        recorder.over(ended);
        var logged = recorder.finish(answers.painAfter().or(() -> askAfter(ui, answers, ended)));
        if (ended.outcome() != Outcome.INTERRUPTED) {
            sounds.finish(LAST_WORDS);
        }
        ui.close();
        sound.close(console::warn);
        summarise(recorder, ui.isScreen(), logged);
        return logged ? ExitCode.of(ended, ui.signal()) : ExitCode.FAILED;
    }

    private static Optional<Integer> ask(SessionUi ui, Answers answers, String question) {
        return answers.mayAsk() ? ui.ask(question) : Optional.empty();
    }

    private static Optional<Integer> askAfter(SessionUi ui, Answers answers, SessionState.Ended ended) {
        return ended.outcome() == Outcome.INTERRUPTED ? Optional.empty() : ask(ui, answers, "Pain now" + SCALE);
    }

    private void summarise(SessionRecorder recorder, boolean afterScreen, boolean logged) {
        var record = recorder.record();
        if (afterScreen) {
            Narration.farewell(record.outcome(), record.reason()).forEach(console::print);
        }
        var summary = new SummaryView(console.width()).lines(record);
        if (afterScreen) {
            console.print(summary);
        } else {
            // Plain lines have no escape codes.
            summary.forEach(line -> console.print(line.text()));
        }
        if (logged) {
            console.print("Logged in " + journal.path());
        }
    }
}
