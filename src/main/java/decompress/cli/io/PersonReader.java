package decompress.cli.io;

import decompress.exercise.DoseLevel;
import decompress.library.Library;
import decompress.log.running.Snapshot;
import decompress.log.store.LogEntry;
import decompress.log.store.LogException;
import decompress.perform.Journal;
import decompress.plan.Person;
import decompress.plan.PlanException;
import decompress.plan.Resumption;
import decompress.review.MovedDays;
import decompress.safety.Profile;
import decompress.session.SessionRecord;
import decompress.settings.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what is known about a person from their files. */
record PersonReader(
        Supplier<Library> libraries,
        Supplier<Profile> profiles,
        Supplier<Settings> settings,
        Supplier<Journal> journals)
        implements Person.Reader {
    private static final int FEW = 50;

    @Override
    public Library library() {
        return libraries.get();
    }

    @Override
    public Profile profile() {
        return profiles.get();
    }

    @Override
    public Optional<DoseLevel> level() {
        return settings.get().dose();
    }

    @Override
    public int daysPerWeek() {
        return settings.get().daysPerWeek().orElse(MovedDays.USUAL);
    }

    @Override
    public List<SessionRecord> recent() {
        return journals.get().recent(Person.RECENT);
    }

    @Override
    public List<SessionRecord> since(LocalDate day) {
        try {
            for (var count = FEW; ; count *= 4) {
                var latest = journals.get().lastQuietly(count);
                if (latest.size() < count || latest.get(0).record().day().isBefore(day)) {
                    return latest.stream().map(LogEntry::record).toList();
                }
            }
        } catch (LogException unreadable) {
            throw PlanException.impossible(unreadable.getMessage());
        }
    }

    @Override
    public Resumption unfinished() {
        try {
            var kept = journals.get().log().unfinished();
            var damaged = kept.damaged();
            if (damaged.isPresent()) {
                throw PlanException.impossible(
                        "cannot resume: " + damaged.get() + " cannot be read. Delete it and name what to run.");
            }
            return resumption(kept.snapshot()
                    .orElseThrow(() -> PlanException.impossible("nothing to resume: no session is unfinished.")));
        } catch (LogException unreadable) {
            throw PlanException.impossible(unreadable.getMessage());
        }
    }

    private Resumption resumption(Snapshot kept) {
        var record = kept.record();
        var plan = kept.plan()
                .orElseThrow(() -> PlanException.impossible(
                        "the session of %s was kept without its plan; name what to run.".formatted(record.day())));
        if (!kept.isAnySetLeft()) {
            throw PlanException.impossible("nothing is left to do in your latest session.");
        }
        try {
            return new Resumption(record, plan.plan(library()::exercise).left(record.id(), record.exercises()));
        } catch (NoSuchElementException gone) {
            throw PlanException.impossible(
                    "'%s' is no longer in your exercises. 'decompress list' shows them.".formatted(gone.getMessage()));
        }
    }
}
