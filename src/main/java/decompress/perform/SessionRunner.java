package decompress.perform;

import decompress.exercise.Exercise;
import decompress.interview.Aftermath;
import decompress.perform.ui.Console;
import decompress.perform.ui.SessionUi;
import decompress.pose.Figure;
import decompress.programs.SleepInhibitor;
import decompress.script.words.PainWords;
import decompress.session.Outcome;
import decompress.session.Pain;
import decompress.session.Session;
import decompress.session.SessionPlan;
import decompress.session.SessionRecord;
import decompress.session.SessionState;
import decompress.session.Timeline;
import decompress.sound.Sounds;
import decompress.terminal.TerminationSignal;
import decompress.view.Art;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Performs a session to its summary, with its record safe in the log before the person sees the end.
 *
 * @param aftermath what follows from a session that ended in an exercise
 * @param remember keeps what follows, before the person reads it
 */
public record SessionRunner(
        SessionIo io,
        Journal journal,
        BiFunction<SessionRecord, Exercise, Aftermath> aftermath,
        Consumer<Aftermath> remember) {
    /** A device that takes longer is given up. */
    private static final Duration TO_OPEN_A_DEVICE = Duration.ofMillis(1500);
    /** A spoken way out takes up to 16 s. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(20);

    private static final Duration TO_WRITE = Duration.ofSeconds(10);
    /** After a signal the process is halted soon. */
    private static final Duration TO_WRITE_AT_ONCE = Duration.ofSeconds(4);

    /**
     * Performs a plan.
     *
     * @param figures the figure of an exercise, by its id
     */
    public SessionResult perform(SessionPlan plan, Answers answers, Function<String, Optional<Figure>> figures) {
        var parts = plan.exercises();
        var isAttended = io.display().tty().input();
        var session = new Session(isAttended ? Timeline.of(parts, plan.ownPace()) : Timeline.unattended(parts));
        var awake =
                io.keepsAwake() ? Optional.of(SleepInhibitor.begin(io.variables())) : Optional.<SleepInhibitor>empty();
        try (var sounds = io.openSounds();
                var ui = io.uis().open(session, figures, sounds, io.display())) {
            var troubles = prepare(sounds, ui);
            try (var recorder =
                    new SessionRecorder(io.clocks(), journal.log(), plan, session.timeline(), answers, ui.attended())) {
                var end = perform(session, answers, ui, sounds, recorder);
                conclude(end, ui, sounds, figures, answers);
                silence(sounds, troubles);
                return end.result(ui.ending());
            }
        } finally {
            awake.ifPresent(SleepInhibitor::close);
        }
    }

    /** Waits until the first tone can be heard; reports missing sound, and returns it if a screen hides the report. */
    private List<String> prepare(Sounds sounds, SessionUi ui) {
        sounds.prepare(TO_OPEN_A_DEVICE);
        var missing = sounds.troubles();
        missing.forEach(ui.isScreen() ? ui::notice : this::warn);
        return new ArrayList<>(ui.isScreen() ? missing : List.of());
    }

    /** Ends every sound, and reports failures. */
    private void silence(Sounds sounds, List<String> troubles) {
        sounds.close();
        troubles.addAll(sounds.troubles());
        troubles.forEach(this::warn);
    }

    private Console console() {
        return io.display().console();
    }

    private void warn(String line) {
        console().warn("decompress: " + line);
    }

    private SessionEnding perform(
            Session session, Answers answers, SessionUi ui, Sounds sounds, SessionRecorder recorder) {
        var loop = new SessionLoop(session, io.clocks()::look, ui, events -> {
            sounds.on(events);
            recorder.note(events);
            if (recorder.hasNewTrouble()) {
                ui.notice("The log cannot be written right now; the record is shown at the end.");
            }
        });
        var ended = loop.run();
        recorder.over(ended);
        var unwritable =
                recorder.finish(painAfter(ended, answers, ui), ui.ending().isPresent() ? TO_WRITE_AT_ONCE : TO_WRITE);
        var record = recorder.record();
        var at = session.interval(ended);
        return new SessionEnding(record, at, aftermath.apply(record, at.exercise()), unwritable);
    }

    private static Pain painAfter(SessionState.Ended ended, Answers answers, SessionUi ui) {
        var known = answers.pain().after();
        if (!answers.mayAsk() || ended.outcome() == Outcome.INTERRUPTED || known.isPresent()) {
            return Pain.afterwards(known, Optional.empty());
        }
        return ui.askPain(PainWords.AFTERWARDS);
    }

    /** Warning signs do not wait for a voice; otherwise the prompt follows the last word at once. */
    private void conclude(
            SessionEnding end,
            SessionUi ui,
            Sounds sounds,
            Function<String, Optional<Figure>> figures,
            Answers answers) {
        var isHeard =
                end.record().outcome() != Outcome.INTERRUPTED && ui.ending().isEmpty();
        if (isHeard && !end.isWarning()) {
            sounds.say(end.view().spoken());
            sounds.finish(LAST_WORDS);
        }
        ui.close();
        end.unwritable()
                .ifPresent(why ->
                        journal.rescue(end.record(), why, !ui.ending().equals(Optional.of(TerminationSignal.HUP))));
        var isDrawn = ui.isScreen() && io.display().art() != Art.NONE;
        var figure = isDrawn ? figures.apply(end.at().exercise().id()) : Optional.<Figure>empty();
        remember.accept(end.follows());
        end.print(console(), ui.isScreen(), ui.ending().isEmpty() && answers.mayAsk(), figure);
        if (end.unwritable().isEmpty() && end.follows().days().isFirst()) {
            console().print("Logged in " + journal.path());
        }
        if (isHeard && end.isWarning()) {
            sounds.finish(LAST_WORDS);
        }
    }
}
