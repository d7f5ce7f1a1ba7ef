package decompress.log.store;

import decompress.log.lines.LogLine.Amendment;
import decompress.log.lines.LogLine.MergeEnd;
import decompress.log.lines.RawLine;
import decompress.log.store.BackwardReader.Onward;
import decompress.session.BreakRecord;
import decompress.session.SessionRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When somebody last moved, and the breaks since some moment, gathered from the end of a log. */
public final class MovementReader implements BackwardReader.Visitor {
    /** Lines stand in the order of ending, and no session takes longer than a day. */
    private static final Duration SLACK = Duration.ofDays(1);

    private final Instant since;
    private final Instant now;
    private final List<BreakRecord> breaks = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> retracted = new HashSet<>();
    private Optional<Instant> moved = Optional.empty();

    /** @param now what is later than this was written by a clock that was wrong, and does not count */
    public MovementReader(Instant since, Instant now) {
        this.since = since;
        this.now = now;
    }

    /** The end of the newest session in which something was done, or the newest break. */
    public Optional<Instant> lastMoved() {
        return moved;
    }

    /** The breaks since then, the newest last. */
    public List<BreakRecord> breaks() {
        return breaks.stream()
                .filter(each -> !each.at().toInstant().isBefore(since))
                .sorted((one, other) ->
                        one.at().toInstant().compareTo(other.at().toInstant()))
                .toList();
    }

    @Override
    public Onward session(SessionRecord record, RawLine text, boolean merged) {
        var started = record.started().toInstant();
        if (!retracted.contains(record.id())
                && record.exercises().stream().anyMatch(each -> !each.held().isZero())) {
            take(started.plus(record.lasted()));
        }
        return onward(started, merged);
    }

    @Override
    public Onward breakFromSitting(BreakRecord record, boolean merged) {
        if (ids.add(record.id())) {
            breaks.add(record);
            take(record.at().toInstant());
        }
        // Those that a merge brought stand behind its sessions, in no order.
        return merged ? Onward.ON : onward(record.at().toInstant(), false);
    }

    private void take(Instant when) {
        if (!when.isAfter(now) && moved.filter(when::isBefore).isEmpty()) {
            moved = Optional.of(when);
        }
    }

    private Onward onward(Instant when, boolean merged) {
        var old = moved.isPresent()
                && when.plus(SLACK).isBefore(moved.get())
                && when.plus(SLACK).isBefore(since);
        return !old ? Onward.ON : merged ? Onward.BEFORE_THE_MERGE : Onward.NO_FURTHER;
    }

    @Override
    public void amendment(Amendment amendment, RawLine text) {
        if (amendment.takesBack()) {
            retracted.add(amendment.of());
        }
    }

    @Override
    public void mergeEnd(MergeEnd end) {
        // Whatever is old is passed over.
    }

    @Override
    public void problem(long offset, String what) {
        // Whoever reads the log for its sessions is told.
    }
}
