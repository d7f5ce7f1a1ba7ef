package decompress.sound.plan;

import decompress.script.EventScript;
import decompress.script.Moment.Hush;
import decompress.script.ToneName;
import decompress.session.SessionEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When the tones of the script sound, from one look to the next. */
public final class TonePlan {
    /** What follows a release waits until the falling tone is over. */
    public static final Duration AFTER_RELEASE = Duration.ofMillis(650);
    /** A rest shorter than this is all countdown. */
    private static final Duration SHORT = Duration.ofSeconds(4);

    private final boolean breathes;
    private final EventScript script = new EventScript();
    private final List<TimedTone> tones = new ArrayList<>();
    private boolean breaksOff;
    /** The end of a set, until its tone is planned. */
    private Optional<SessionEvent> finished = Optional.empty();
    /** The latest moment whose tone stands for the first tick, too. */
    private Optional<Duration> started = Optional.empty();

    private TonePlan(boolean breathes) {
        this.breathes = breathes;
    }

    /**
     * The tones of the events of one look.
     *
     * @param breathes whether breaths are paced
     */
    public static TonePlan of(List<SessionEvent> events, boolean breathes) {
        var plan = new TonePlan(breathes);
        events.forEach(plan::take);
        return plan;
    }

    /** Whether what sounds from before stops. */
    public boolean breaksOff() {
        return breaksOff;
    }

    /** The tones in the order in which they are due. */
    public List<TimedTone> tones() {
        return List.copyOf(tones);
    }

    private void take(SessionEvent event) {
        var moment = script.on(event);
        hush(moment.hush());
        if (event instanceof SessionEvent.Completed) {
            finished = Optional.of(event).filter(done -> done.interval().phase().isWork());
        } else if (event instanceof SessionEvent.Reached) {
            moment.tone().filter(tone -> isHeard(tone, event.at())).ifPresent(tone -> add(tone, event, event.at()));
        } else {
            moment.tone().ifPresent(tone -> start(tone, event));
        }
    }

    private void hush(Hush hush) {
        if (hush == Hush.EVERYTHING) {
            breaksOff = true;
            finished = Optional.empty();
            started = Optional.empty();
            tones.clear();
        } else if (hush == Hush.COUNTDOWN) {
            tones.removeIf(tone -> tone.name() == ToneName.COUNTDOWN);
        }
    }

    private boolean isHeard(ToneName tone, Duration at) {
        return tone.isBreath() ? breathes : !started.equals(Optional.of(at));
    }

    /** A tone after the release of the set that has just ended; where no rest lies between, the start is enough. */
    private void start(ToneName tone, SessionEvent event) {
        started = Optional.of(event.at());
        if (finished.isEmpty() || tone == ToneName.START) {
            add(tone, event, event.at());
        } else {
            add(ToneName.RELEASE, finished.get(), finished.get().at());
            if (tone != ToneName.RELEASE && hasTime(event)) {
                add(tone, event, event.at().plus(AFTER_RELEASE));
            }
        }
        finished = Optional.empty();
    }

    /** Whether a tone fits between a release and what comes next, of which there is nothing after the last set. */
    private static boolean hasTime(SessionEvent event) {
        var interval = event.interval();
        return interval.phase().isWork() || interval.open() || interval.length().compareTo(SHORT) >= 0;
    }

    private void add(ToneName tone, SessionEvent event, Duration at) {
        var left = event.remaining();
        tones.add(new TimedTone(tone, at, left.isNegative() ? Duration.ZERO : left, Optional.of(event.interval())));
    }
}
