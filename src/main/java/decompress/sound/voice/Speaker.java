package decompress.sound.voice;

import decompress.programs.RunningProgram;
import decompress.session.SpeechTime;
import decompress.sound.plan.TimedTone;
import decompress.sound.process.ChildProcesses;
import decompress.sound.process.SoundWorker;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Says one utterance after another, none before its moment; used by the worker alone, except for {@link #works}. */
public final class Speaker {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** A synthesizer without a device returns at once, and says that all is well. */
    private static final int TOO_SHORT = 8;

    private final SoundWorker worker;
    private final ChildProcesses children;
    private final Deque<Synthesizer> synthesizers;
    private final Runnable silenced;
    private final Deque<Utterance> queue = new ArrayDeque<>();
    private Optional<RunningProgram> saying = Optional.empty();
    private boolean mute;

    /** {@code silenced} hears that no synthesizer works any more. */
    public Speaker(SoundWorker worker, ChildProcesses children, List<Synthesizer> synthesizers, Runnable silenced) {
        this.worker = worker;
        this.children = children;
        this.synthesizers = new ConcurrentLinkedDeque<>(synthesizers);
        this.silenced = silenced;
    }

    /** Asked from any thread. */
    public boolean works() {
        return !synthesizers.isEmpty();
    }

    public boolean isIdle() {
        return saying.isEmpty() && (mute || queue.isEmpty());
    }

    /** Speaks the words; late words are dropped. */
    public void take(Speech speech) {
        if (speech.cuts()) {
            cut();
        }
        speech.utterances().stream()
                .filter(utterance -> worker.time().minus(utterance.from()).compareTo(TimedTone.LATE) <= 0)
                .forEach(queue::add);
        next();
    }

    /** Stops what is being said and forgets what waits. */
    public void cut() {
        queue.clear();
        stop();
    }

    /** What would be said meanwhile is not said later. */
    public void mute(boolean now) {
        mute = now;
        if (now) {
            stop();
            next();
        }
    }

    private void stop() {
        saying.ifPresent(child -> {
            children.kill(child);
            Optional.ofNullable(synthesizers.peek())
                    .flatMap(Synthesizer::silence)
                    .ifPresent(command -> children.start(command, Map.of(), PATIENCE, ending -> {}));
        });
        saying = Optional.empty();
    }

    private void next() {
        while (saying.isEmpty() && !queue.isEmpty()) {
            var now = worker.time();
            if (queue.element().from().compareTo(now) > 0) {
                var unused = worker.at(queue.element().from(), this::next);
                return;
            }
            var utterance = queue.poll();
            if (works() && !mute && utterance.fits(now.minus(TimedTone.LATE))) {
                begin(utterance, now);
            }
        }
    }

    private void begin(Utterance utterance, Duration began) {
        var synthesizer = synthesizers.element();
        var time = SpeechTime.of(utterance.text());
        saying = children.start(
                synthesizer.saying(utterance.text()),
                Map.of(),
                time.multipliedBy(2).plus(PATIENCE),
                ending -> ended(
                        synthesizer,
                        ending,
                        worker.time().minus(began).multipliedBy(TOO_SHORT).compareTo(time) < 0));
        if (saying.isEmpty()) {
            failed(synthesizer);
        }
    }

    private void ended(Synthesizer synthesizer, ChildProcesses.Ending ending, boolean tooShort) {
        if (ending == ChildProcesses.Ending.KILLED) {
            return;
        }
        saying = Optional.empty();
        if (ending != ChildProcesses.Ending.WELL || tooShort) {
            failed(synthesizer);
        }
        next();
    }

    private void failed(Synthesizer synthesizer) {
        if (synthesizer.equals(synthesizers.peek())) {
            synthesizers.pop();
            if (synthesizers.isEmpty()) {
                queue.clear();
                silenced.run();
            }
        }
    }
}
