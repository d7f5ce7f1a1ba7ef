package decompress.cli;

import decompress.perform.ui.SessionUi;
import decompress.session.Input;
import decompress.session.Pain;
import decompress.session.Session;
import decompress.session.SessionEvent;
import decompress.session.SessionState;
import decompress.terminal.TerminationSignal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A stage without a terminal: waiting moves the time on at once, and everything pressed is known beforehand. */
final class ScriptedUi implements SessionUi {
    /** What happens so long into the session, and the number of the signal that it was, if it was one. */
    record Cue(Duration at, Supplier<Optional<Input>> happens, int signal) {
        Cue(Duration at, Supplier<Optional<Input>> happens) {
            this(at, happens, 0);
        }

        Cue(Duration at, int signal) {
            this(at, () -> Optional.of(Input.SIGNAL), signal);
        }
    }

    /** The person's action at a question, and the number of a signal that arrives meanwhile. */
    record Answer(Optional<Integer> number, int signal) {}

    private static final Duration LONGEST = Duration.ofDays(2);

    private final Deque<Cue> script;
    private final Deque<Answer> answers;
    private final List<String> questions;
    private final UnaryOperator<Duration> pass;
    private final boolean attended;
    private Optional<TerminationSignal> ending = Optional.empty();

    /** @param pass lets time pass and returns the time since the beginning */
    ScriptedUi(List<Cue> script, List<Answer> answers, List<String> questions, UnaryOperator<Duration> pass) {
        this.script = new ArrayDeque<>(script);
        this.answers = new ArrayDeque<>(answers);
        this.questions = questions;
        this.pass = pass;
        this.attended = !script.isEmpty() || !answers.isEmpty();
    }

    @Override
    public Optional<Input> next(Duration atMost) {
        var now = pass.apply(Duration.ZERO);
        if (now.compareTo(LONGEST) > 0) {
            throw new AssertionError("nobody presses a key in an open interval");
        }
        var next = script.peek();
        if (next == null || next.at().compareTo(now.plus(atMost)) > 0) {
            var unused = pass.apply(atMost);
            return Optional.empty();
        }
        script.remove();
        var unused = pass.apply(next.at().minus(now));
        ending = ending.or(() -> numbered(next.signal()));
        return next.happens().get();
    }

    @Override
    public Pain askPain(String question) {
        questions.add(question);
        if (answers.isEmpty()) {
            return Pain.UNKNOWN;
        }
        var answer = answers.remove();
        ending = ending.or(() -> numbered(answer.signal()));
        // After pain the next number says where it reaches, 1 for the back.
        var hurts = answer.number().filter(pain -> pain > 0).isPresent();
        var where = hurts && !answers.isEmpty() ? answers.remove().number() : Optional.<Integer>empty();
        return Pain.afterwards(answer.number(), where.map(number -> Pain.Site.values()[number - 1]));
    }

    @Override
    public void notice(String text) {
        questions.add(text);
    }

    @Override
    public Optional<TerminationSignal> ending() {
        return ending;
    }

    private static Optional<TerminationSignal> numbered(int signal) {
        return Stream.of(TerminationSignal.values())
                .filter(ending -> ending.number() == signal)
                .findFirst();
    }

    @Override
    public boolean isScreen() {
        return true;
    }

    @Override
    public boolean attended() {
        return attended;
    }

    @Override
    public void on(SessionEvent event) {
        // Shows nothing.
    }

    @Override
    public void show(Session session, SessionState state, Duration now) {
        // Shows nothing.
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
