package decompress.cli;

import decompress.log.LogException;
import decompress.log.SessionIds;
import decompress.session.Outcome;
import decompress.session.Pain;
import decompress.session.Performance;
import decompress.session.Session;
import decompress.session.SessionEvent;
import decompress.session.SessionRecord;
import decompress.session.SessionState;
import decompress.view.Narration;
import decompress.view.SummaryView;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** One session from the first question to the summary, with its record safe in the log before anything is left. */
final class Sitting {
    private final RunCommand command;
    private final Environment environment;
    private final Stages.Piece piece;
    private final Session session;
    private final Performance performance;
    private final Optional<String> routine;
    private final RecordOptions options;
    private final Journal journal;
    private OffsetDateTime started;
    private Duration began;

    Sitting(RunCommand command, Stages.Piece piece, Optional<String> routine, RecordOptions options) {
        this.command = command;
        this.environment = command.environment;
        this.piece = piece;
        this.session = piece.session();
        this.performance = new Performance(session.timeline());
        this.routine = routine;
        this.options = options;
        this.journal = Journal.open(environment);
    }

    int perform() {
        SessionRecord record;
        int code;
        boolean logged;
        boolean screen;
        try (var stage = environment.stages().open(piece, command)) {
            screen = stage.isScreen();
            var before =
                    options.painBefore().or(() -> ask(stage, "Pain before, from 0 (none) to 10 (worst)? Enter skips."));
            started = OffsetDateTime.now(environment.clock());
            began = environment.wires().monotonic().get();
            var ended = new Player(session, environment::look, stage, List.of(performance::note, this::ring)).play(0);
            var lasted = environment.wires().monotonic().get().minus(began);
            var after = options.painAfter().or(() -> askAfter(stage, ended));
            record = record(ended, lasted, new Pain(before, after), stage.attended());
            logged = log(record);
            code = ExitCode.of(ended, stage.signal());
        }
        if (screen) {
            Narration.farewell(record.outcome(), record.reason()).forEach(command::print);
        }
        command.print(new SummaryView(command.proseWidth()).lines(record));
        if (!logged) {
            return ExitCode.FAILED;
        }
        environment.out().println("Logged in " + journal.path());
        return code;
    }

    private Optional<Integer> ask(Stage stage, String question) {
        return options.asksQuestions() ? stage.ask(question) : Optional.empty();
    }

    private Optional<Integer> askAfter(Stage stage, SessionState.Ended ended) {
        return ended.outcome() == Outcome.INTERRUPTED
                ? Optional.empty()
                : ask(stage, "Pain now, from 0 (none) to 10 (worst)? Enter skips.");
    }

    private void ring(SessionEvent event) {
        if (event instanceof SessionEvent.Began
                && piece.options().rings()
                && command.tty().output()) {
            try {
                environment.wires().out().write('\007');
            } catch (IOException gone) {
                // The session goes on without it.
            }
        }
    }

    private SessionRecord record(SessionState.Ended ended, Duration lasted, Pain pain, boolean attended) {
        return new SessionRecord(
                new SessionIds(new SecureRandom()).next(environment.clock().instant()),
                started.truncatedTo(ChronoUnit.SECONDS),
                environment.clock().getZone(),
                lasted,
                ended.outcome(),
                ended.reason(),
                attended,
                routine,
                pain,
                options.note(),
                performance.exercises());
    }

    private boolean log(SessionRecord record) {
        try {
            journal.log().append(record);
            return true;
        } catch (LogException unwritable) {
            journal.rescue(record, unwritable);
            return false;
        }
    }
}
