package decompress.sound.plan;

import decompress.script.EventScript;
import decompress.script.ToneName;
import decompress.session.Interval;
import decompress.session.Mark;
import decompress.session.Outcome;
import decompress.session.SessionEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When the tones of the script sound. */
public final class TonePlanner implements SessionEvent.Visitor<List<TimedTone>> {
    /** What follows a release waits until the falling tone is over. */
    public static final Duration AFTER_RELEASE = Duration.ofMillis(650);
    /** A rest shorter than this is all countdown. */
    private static final Duration SHORT = Duration.ofSeconds(4);

    private final List<TimedTone> tones = new ArrayList<>();
    private boolean breaksOff;
    private Optional<SessionEvent.Completed> finished = Optional.empty();
    private Optional<Duration> started = Optional.empty();

    private final boolean breathes;
    private final EventScript script = new EventScript();
    private Optional<ToneName> tone = Optional.empty();

    private TonePlanner(boolean breathes) {
        this.breathes = breathes;
    }

    /**
     * The tones of the events of one look.
     *
     * @param breathes whether breaths are paced
     */
    public static TonePlan of(List<SessionEvent> events, boolean breathes) {
        var planner = new TonePlanner(breathes);
        for (var event : events) {
            planner.tone = planner.script.on(event).tone();
            planner.tones.addAll(event.accept(planner));
        }
        return new TonePlan(planner.breaksOff, planner.tones);
    }

    @Override
    public List<TimedTone> began(SessionEvent.Began began) {
        var interval = began.interval();
        started = Optional.of(began.at());
        // Where no rest lies between, the start of a set is the end of the one before.
        finished = interval.phase().isWork() ? Optional.empty() : finished;
        var all = afterRelease(beginning(interval, finished.isPresent()), began, interval.length());
        finished = Optional.empty();
        return all;
    }

    /** A tone after the release of the work that has just been finished. */
    private List<TimedTone> afterRelease(Optional<ToneName> next, SessionEvent event, Duration left) {
        var all = new ArrayList<TimedTone>();
        finished.ifPresent(done -> all.add(timed(ToneName.RELEASE, done.at(), done.interval(), Duration.ZERO)));
        var at = finished.isPresent() ? event.at().plus(AFTER_RELEASE) : event.at();
        next.ifPresent(name -> all.add(timed(name, at, event.interval(), left)));
        return all;
    }

    private Optional<ToneName> beginning(Interval interval, boolean afterRelease) {
        var fits = !afterRelease || interval.open() || interval.length().compareTo(SHORT) >= 0;
        return tone.filter(ignored -> fits || interval.phase().isWork())
                .filter(name -> name != ToneName.RELEASE || !afterRelease);
    }

    @Override
    public List<TimedTone> completed(SessionEvent.Completed completed) {
        finished = completed.interval().phase().isWork() ? Optional.of(completed) : Optional.empty();
        return stopCounting();
    }

    @Override
    public List<TimedTone> left(SessionEvent.Left left) {
        return breakOff();
    }

    @Override
    public List<TimedTone> reached(SessionEvent.Reached reached) {
        var mark = reached.mark();
        var left = mark.kind() == Mark.Kind.COUNTDOWN
                ? Duration.ofSeconds(mark.number())
                : reached.interval().length().minus(mark.offset());
        return isHeard(reached.at()) ? now(reached, left) : List.of();
    }

    /** The tone of a beginning stands for the first tick, too. */
    private boolean isHeard(Duration at) {
        return tone.filter(ToneName::isBreath).isPresent() ? breathes : !started.equals(Optional.of(at));
    }

    private List<TimedTone> now(SessionEvent event, Duration left) {
        return tone.map(name -> timed(name, event.at(), event.interval(), left)).stream()
                .toList();
    }

    @Override
    public List<TimedTone> paused(SessionEvent.Paused paused) {
        breakOff();
        return now(paused, Duration.ZERO);
    }

    @Override
    public List<TimedTone> regainingPosition(SessionEvent.RegainingPosition event) {
        return List.of();
    }

    @Override
    public List<TimedTone> resumed(SessionEvent.Resumed resumed) {
        started = Optional.of(resumed.at());
        return now(resumed, resumed.remaining());
    }

    @Override
    public List<TimedTone> adjusted(SessionEvent.Adjusted adjusted) {
        return stopCounting();
    }

    @Override
    public List<TimedTone> stopping(SessionEvent.Stopping stopping) {
        breakOff();
        return now(stopping, stopping.length());
    }

    private List<TimedTone> stopCounting() {
        tones.removeIf(tone -> tone.name() == ToneName.COUNTDOWN);
        return List.of();
    }

    @Override
    public List<TimedTone> ended(SessionEvent.Ended ended) {
        if (ended.outcome() != Outcome.COMPLETED) {
            breakOff();
        }
        return afterRelease(tone, ended, Duration.ZERO);
    }

    private List<TimedTone> breakOff() {
        breaksOff = true;
        finished = Optional.empty();
        tones.clear();
        return List.of();
    }

    private static TimedTone timed(ToneName tone, Duration at, Interval interval, Duration left) {
        return new TimedTone(tone, at, left.isNegative() ? Duration.ZERO : left, Optional.of(interval));
    }
}
