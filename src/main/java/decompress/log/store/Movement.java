package decompress.log.store;

import decompress.log.lines.Amendment;
import decompress.session.BreakRecord;
import decompress.session.SessionRecord;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When somebody last moved, and the breaks since some moment, gathered from the end of a log. */
public final class Movement {
    /** Lines stand in the order of ending, and no session takes longer than a day. */
    private static final Duration SLACK = Duration.ofDays(1);

    private final Instant since;
    private final Instant now;
    private final List<BreakRecord> breaks = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> retracted = new HashSet<>();
    private Optional<Instant> moved = Optional.empty();

    /** @param now what is later than this was written by a clock that was wrong, and does not count */
    public Movement(Instant since, Instant now) {
        this.since = since;
        this.now = now;
    }

    /** The end of the newest session in which something was done, or the newest break. */
    public Optional<Instant> last() {
        return moved;
    }

    /** The breaks since then, the newest last. */
    public List<BreakRecord> breaks() {
        return breaks.stream()
                .filter(each -> !each.at().toInstant().isBefore(since))
                .sorted(Comparator.comparing(each -> each.at().toInstant()))
                .toList();
    }

    /** Reads as far back as anything can matter. */
    public Movement read(BackwardReader log) throws IOException {
        for (var line = log.previous(); line.isPresent(); line = log.previous()) {
            line.get()
                    .amendment()
                    .filter(Amendment::takesBack)
                    .map(Amendment::of)
                    .ifPresent(retracted::add);
            var session = line.get().session();
            var pause = line.get().breakFromSitting();
            session.ifPresent(this::take);
            pause.ifPresent(this::take);
            var began = session.map(SessionRecord::started).or(() -> pause.map(BreakRecord::at));
            if (began.isPresent() && isOld(began.get().toInstant())) {
                if (!log.isMerged()) {
                    break;
                }
                // The breaks that a merge brought stand behind its sessions, in no order.
                if (session.isPresent()) {
                    log.leaveMerge();
                }
            }
        }
        return this;
    }

    private void take(SessionRecord session) {
        if (!retracted.contains(session.id())
                && session.exercises().stream().anyMatch(each -> !each.held().isZero())) {
            take(session.started().toInstant().plus(session.lasted()));
        }
    }

    private void take(BreakRecord pause) {
        if (ids.add(pause.id())) {
            breaks.add(pause);
            take(pause.at().toInstant());
        }
    }

    private void take(Instant when) {
        if (!when.isAfter(now) && moved.filter(when::isBefore).isEmpty()) {
            moved = Optional.of(when);
        }
    }

    private boolean isOld(Instant when) {
        return moved.filter(when.plus(SLACK)::isBefore).isPresent()
                && when.plus(SLACK).isBefore(since);
    }
}
