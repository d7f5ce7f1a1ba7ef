package decompress.cli;

import decompress.session.Outcome;
import decompress.session.SessionState;
import decompress.sound.Awake;
import decompress.view.log.SummaryView;
import decompress.view.session.Narration;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One session from the first question to the summary, with its record safe in the log before anything is left. */
final class Sitting {
    private static final Duration TO_OPEN_A_DEVICE = Duration.ofSeconds(1);
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);
    private static final String SCALE = ", from 0 (none) to 10 (worst)? Enter skips.";

    private final BaseCommand command;
    private final Stages.Piece piece;
    private final Keeping.Origin origin;
    private final RecordOptions options;

    Sitting(BaseCommand command, Stages.Piece piece, Keeping.Origin origin, RecordOptions options) {
        this.command = command;
        this.piece = piece;
        this.origin = origin;
        this.options = options;
    }

    int perform(boolean keepAwake) {
        var environment = command.environment;
        var hearing = piece.hearing();
        var awake =
                Optional.of(environment.variables()).filter(any -> keepAwake).map(Awake::begin);
        try (hearing;
                var stage = environment.stages().open(piece, command)) {
            var before = options.painBefore().or(() -> ask(stage, "Pain before" + SCALE));
            hearing.sounds().prepare(TO_OPEN_A_DEVICE);
            var timeline = piece.session().timeline();
            try (var keeping = new Keeping(environment, origin, timeline, before, stage.attended())) {
                return perform(stage, keeping);
            }
        } finally {
            awake.ifPresent(Awake::close);
        }
    }

    private int perform(Stage stage, Keeping keeping) {
        var environment = command.environment;
        var sounds = piece.hearing().sounds();
        var ended = new Player(piece.session(), environment::look, stage, List.of(sounds::on, keeping::note)).play();
        keeping.over(ended);
        var logged = keeping.finish(options.painAfter().or(() -> askAfter(stage, ended)));
        if (ended.outcome() != Outcome.INTERRUPTED) {
            sounds.finish(LAST_WORDS);
        }
        stage.close();
        piece.hearing().close(environment);
        summarise(keeping, stage.isScreen(), logged);
        return logged ? ExitCode.of(ended, stage.signal()) : ExitCode.FAILED;
    }

    private Optional<Integer> ask(Stage stage, String question) {
        return options.asksQuestions() ? stage.ask(question) : Optional.empty();
    }

    private Optional<Integer> askAfter(Stage stage, SessionState.Ended ended) {
        return ended.outcome() == Outcome.INTERRUPTED ? Optional.empty() : ask(stage, "Pain now" + SCALE);
    }

    private void summarise(Keeping keeping, boolean afterScreen, boolean logged) {
        var record = keeping.record();
        if (afterScreen) {
            Narration.farewell(record.outcome(), record.reason()).forEach(command::print);
        }
        var summary = new SummaryView(command.proseWidth()).lines(record);
        if (afterScreen) {
            command.print(summary);
        } else {
            // Plain lines have no escape codes.
            summary.forEach(line -> command.print(line.text()));
        }
        if (logged) {
            command.print("Logged in " + Journal.open(command.environment).path());
        }
    }
}
