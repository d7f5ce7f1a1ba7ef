package decompress.perform;

import decompress.exercise.Exercise;
import decompress.interview.Aftermath;
import decompress.library.Shipped;
import decompress.perform.ui.SessionUi;
import decompress.pose.Figure;
import decompress.programs.SleepInhibitor;
import decompress.script.LastWords;
import decompress.session.Interval;
import decompress.session.Outcome;
import decompress.session.Pain;
import decompress.session.Session;
import decompress.session.SessionPlan;
import decompress.session.SessionRecord;
import decompress.session.Timeline;
import decompress.view.Art;
import decompress.view.Line;
import decompress.view.library.SafetyView;
import decompress.view.log.EndingView;
import decompress.view.log.PainWords;
import decompress.view.log.SummaryView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One session from the first question to the summary, with its record safe in the log before anything is left. */
public final class SessionRunner {
    /** A spoken way out takes up to 16 s. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(20);

    private static final Duration TO_WRITE = Duration.ofSeconds(10);
    /** After a signal the process is halted soon. */
    private static final Duration TO_WRITE_AT_ONCE = Duration.ofSeconds(4);

    private static final int HANGUP = 1;

    private final SessionIo io;
    private final Journal journal;
    private final Console console;
    private final SessionSound sound;
    private final BiFunction<SessionRecord, Exercise, Aftermath> aftermath;
    private boolean warned;

    /** @param aftermath what follows from a session that ended in an exercise */
    public SessionRunner(
            SessionIo io, Journal journal, Console console, BiFunction<SessionRecord, Exercise, Aftermath> aftermath) {
        this.io = io;
        this.journal = journal;
        this.console = console;
        this.sound = io.openSound();
        this.aftermath = aftermath;
    }

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
                Optional.of(io.variables()).filter(ignored -> io.keepsAwake()).map(SleepInhibitor::begin);
        try {
            return perform(plan, session, answers, figures);
        } finally {
            awake.ifPresent(SleepInhibitor::close);
        }
    }

    private SessionResult perform(
            SessionPlan plan, Session session, Answers answers, Function<String, Optional<Figure>> figures) {
        try (sound;
                var ui = io.uis().open(session, figures, sound, io.display())) {
            sound.prepare(ui, console::warn);
            var pain = answers.pain();
            var before = Pain.beforehand(pain.before(), pain.siteBefore());
            var beginning = new SessionRecorder.Beginning(plan, answers.note(), before, ui.attended());
            try (var recorder = new SessionRecorder(io.clocks(), this::store, beginning, session.timeline())) {
                return perform(session, answers, ui, recorder, figures);
            }
        }
    }

    private SessionStore store(String id) {
        return new LogStore(journal.log(), id);
    }

    private SessionResult perform(
            Session session,
            Answers answers,
            SessionUi ui,
            SessionRecorder recorder,
            Function<String, Optional<Figure>> figures) {
        var sounds = sound.sounds();
        var ended = new SessionLoop(
                        session,
                        io.clocks()::look,
                        ui,
                        List.of(sounds::on, recorder::note, ignored -> warn(ui, recorder)))
                .run();
        recorder.over(ended);
        var interrupted = ended.outcome() == Outcome.INTERRUPTED;
        var isAsked = answers.mayAsk() && !interrupted && answers.pain().after().isEmpty();
        var after = isAsked ? askAfter(ui) : Pain.afterwards(answers.pain().after(), Optional.empty());
        var unwritable = recorder.finish(after, ui.signal() > 0 ? TO_WRITE_AT_ONCE : TO_WRITE);
        var record = recorder.record();
        var at = session.interval(ended);
        var follows = aftermath.apply(record, at.exercise());
        var isHeard = !interrupted && ui.signal() == 0;
        // Warning signs do not wait for a voice; otherwise the prompt follows the last word at once.
        var showsFirst = follows.isWarning();
        if (isHeard && !showsFirst) {
            sounds.say(new EndingView(record, follows.days()).spoken());
            sounds.finish(LAST_WORDS);
        }
        ui.close();
        if (!showsFirst) {
            sound.close(console::warn);
        }
        unwritable.ifPresent(why -> journal.rescue(record, why, ui.signal() != HANGUP));
        var figure = Optional.of(at.exercise())
                .filter(ignored -> io.display().art() != Art.NONE)
                .flatMap(exercise -> figures.apply(exercise.id()));
        summarise(record, at, follows, ui.isScreen(), figure);
        if (unwritable.isEmpty() && follows.days().isFirst()) {
            console.print("Logged in " + journal.path());
        }
        if (showsFirst) {
            if (isHeard) {
                sounds.finish(LAST_WORDS);
            }
            sound.close(console::warn);
        }
        var code = unwritable.isEmpty() ? ExitCode.of(record.outcome(), ui.signal()) : ExitCode.FAILED;
        return new SessionResult(record, code, ui.signal(), follows);
    }

    private static Pain askAfter(SessionUi ui) {
        var reply = ui.askPain(PainWords.AFTERWARDS);
        return Pain.afterwards(reply.number(), reply.site());
    }

    /** Once, when a save has failed for the first time. */
    private void warn(SessionUi ui, SessionRecorder recorder) {
        if (!warned && recorder.trouble().isPresent()) {
            warned = true;
            ui.notice("The log cannot be written right now; the record is shown at the end.");
        }
    }

    private void summarise(
            SessionRecord record, Interval at, Aftermath follows, boolean afterScreen, Optional<Figure> figure) {
        if (!follows.isWarning() && record.outcome() != Outcome.INTERRUPTED) {
            var ending = new EndingView(record, follows.days());
            if (afterScreen) {
                console.print(
                        ending.card(LastWords.of(at, record.outcome(), record.reason()), figure, console.width()));
            } else {
                ending.sentences().forEach(console::print);
            }
        } else {
            facts(record, at, follows, afterScreen);
        }
        advise(follows);
    }

    private void facts(SessionRecord record, Interval at, Aftermath follows, boolean afterScreen) {
        if (afterScreen || (follows.isWarning() && record.outcome() == Outcome.COMPLETED)) {
            LastWords.of(at, record.outcome(), record.reason(), follows.isWarning())
                    .forEach(console::print);
        }
        show(new SummaryView(console.width()).lines(record), afterScreen);
        if (follows.isWarning()) {
            show(new SafetyView(console.width()).emergency(Shipped.safety()), afterScreen);
        }
    }

    private void advise(Aftermath follows) {
        follows.easier().ifPresent(way -> console.print("Easier next time: " + way));
        follows.instead().ifPresent(other -> console.print("Next time, instead: decompress run " + other.id()));
        follows.lostClearance()
                .ifPresent(exercise -> console.print("Your clearance for " + exercise.name()
                        + " no longer counts. Ask again before you use the equipment."));
        follows.course().ifPresent(weeks -> console.print(PainWords.course(weeks)));
        if (follows.seesSomeone()) {
            console.print(PainWords.TIME_TO_SEE_SOMEONE);
        } else {
            follows.course().flatMap(PainWords::advice).ifPresent(console::print);
        }
    }

    /** Plain lines have no escape codes. */
    private void show(List<Line> lines, boolean afterScreen) {
        console.print(
                afterScreen
                        ? lines
                        : lines.stream().map(line -> Line.of(line.text())).toList());
    }
}
