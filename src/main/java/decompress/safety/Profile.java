package decompress.safety;

import decompress.exercise.Exercise;
import decompress.exercise.RequiredClearance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A person's own answers about their health, which rule out exercises that are not for them.
 *
 * @param notice the day on which the notice was shown
 * @param asked the day on which they last went through the conditions
 * @param goAhead the day on which they said that a professional gave them the go-ahead
 * @param morningSkipped the last day on which they did not want to rate the morning
 * @param ownRisk the day on which they chose to start gently without a go-ahead
 * @param concern what keeps every exercise from starting until it was checked
 * @param flare the plan for a flare-up that they started
 * @param conditions ids of their conditions, each with the day it was recorded
 */
public record Profile(
        Optional<LocalDate> notice,
        Optional<LocalDate> asked,
        Optional<LocalDate> goAhead,
        Optional<LocalDate> morningSkipped,
        Optional<LocalDate> ownRisk,
        Optional<Concern> concern,
        Optional<Flare> flare,
        Map<String, LocalDate> conditions,
        List<Clearance> clearances) {
    /** The profile of a person who has answered nothing yet. */
    public static final Profile NONE = new Profile(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            List.of());

    private static final int MONTHS_OF_A_GO_AHEAD = 6;
    private static final int MONTHS_OF_CONDITIONS = 3;
    private static final int DAYS_OF_OWN_RISK = 30;

    public Profile {
        conditions = new TreeMap<>(conditions);
        clearances = List.copyOf(clearances);
    }

    /** The recorded clearance of an exercise. */
    public Optional<Clearance> clearance(String exercise) {
        for (var yes : clearances) {
            if (yes.exercise().equals(exercise)) {
                return Optional.of(yes);
            }
        }
        return Optional.empty();
    }

    public Profile noticed(LocalDate on) {
        return new Profile(
                Optional.of(notice.orElse(on)),
                asked,
                goAhead,
                morningSkipped,
                ownRisk,
                concern,
                flare,
                conditions,
                clearances);
    }

    public Profile withGoAhead(LocalDate on) {
        return new Profile(
                notice,
                asked,
                Optional.of(on),
                morningSkipped,
                Optional.empty(),
                concern,
                flare,
                conditions,
                clearances);
    }

    /** Without a go-ahead, at the person's own risk. */
    public Profile atOwnRisk(LocalDate on) {
        return new Profile(
                notice,
                asked,
                Optional.empty(),
                morningSkipped,
                Optional.of(on),
                concern,
                flare,
                conditions,
                clearances);
    }

    public Profile skippingMorning(LocalDate on) {
        return new Profile(notice, asked, goAhead, Optional.of(on), ownRisk, concern, flare, conditions, clearances);
    }

    /** After a stop for pain, {@code run} asks again about the go-ahead and the conditions; the records stay until then. */
    public Profile afterPain() {
        return new Profile(
                notice,
                Optional.empty(),
                Optional.empty(),
                morningSkipped,
                Optional.empty(),
                concern,
                flare,
                conditions,
                clearances);
    }

    /** With something that must be checked before anything starts. */
    public Profile concerned(Concern.Kind kind, LocalDate on) {
        return with(Optional.of(new Concern(kind, on)));
    }

    /** A professional has checked the concern. */
    public Profile checked() {
        return with(Optional.empty());
    }

    private Profile with(Optional<Concern> other) {
        return new Profile(notice, asked, goAhead, morningSkipped, ownRisk, other, flare, conditions, clearances);
    }

    /** The plan for a flare-up that is running at a moment. */
    public Optional<Flare> flareAt(Instant moment) {
        return flare.filter(plan -> plan.stage(moment) != Flare.Stage.OVER);
    }

    /** With a plan for a flare-up, or without. */
    public Profile inFlare(Optional<Flare> other) {
        return new Profile(notice, asked, goAhead, morningSkipped, ownRisk, concern, other, conditions, clearances);
    }

    /** With a condition that is still there on a later day. */
    public Profile stillHaving(String condition, LocalDate on) {
        var now = new TreeMap<>(conditions);
        now.put(condition, on);
        return with(asked, now);
    }

    public Profile without(String condition) {
        var now = new TreeMap<>(conditions);
        now.remove(condition);
        return with(asked, now);
    }

    /** With exactly these conditions; those that were known keep their day. */
    public Profile having(Collection<String> ids, LocalDate on) {
        var now = new TreeMap<String, LocalDate>();
        ids.forEach(id -> now.put(id, conditions.getOrDefault(id, on)));
        return with(Optional.of(on), now);
    }

    private Profile with(Optional<LocalDate> gone, Map<String, LocalDate> through) {
        return new Profile(notice, gone, goAhead, morningSkipped, ownRisk, concern, flare, through, clearances);
    }

    /** Adds a clearance, which replaces an older one of the same exercise. */
    public Profile cleared(Clearance yes) {
        var all = new ArrayList<>(withdrawn(yes.exercise()).clearances());
        all.add(yes);
        return with(all);
    }

    public Profile withdrawn(String exercise) {
        return with(clearances.stream()
                .filter(yes -> !yes.exercise().equals(exercise))
                .toList());
    }

    private Profile with(List<Clearance> others) {
        return new Profile(notice, asked, goAhead, morningSkipped, ownRisk, concern, flare, conditions, others);
    }

    /** Whether the go-ahead that an exercise needs is recorded: none, a general one, or one that names it. */
    public boolean clears(Exercise exercise) {
        var isGeneral = exercise.precautions().clearance() == RequiredClearance.GENERAL;
        return clearance(exercise.id()).isPresent()
                || (isGeneral && (goAhead.isPresent() || !exercise.position().isOnApparatus()));
    }

    /**
     * What of it still counts: go-ahead and clearances for six months, the choice of one's own risk for 30 days.
     *
     * @param today asked only if something of it can have expired: to find the time zone takes as long as a fifth of {@code list}
     */
    public Profile on(Supplier<LocalDate> today) {
        return new Profile(
                notice,
                asked,
                goAhead.filter(day -> day.plusMonths(MONTHS_OF_A_GO_AHEAD).isAfter(today.get())),
                morningSkipped,
                ownRisk.filter(day -> day.plusDays(DAYS_OF_OWN_RISK).isAfter(today.get())),
                concern,
                flare,
                conditions,
                clearances.stream()
                        .filter(yes -> yes.on().plusMonths(MONTHS_OF_A_GO_AHEAD).isAfter(today.get()))
                        .toList());
    }

    /** Whether the conditions were reviewed within three months. */
    public boolean areConditionsFresh(LocalDate today) {
        return asked.filter(day -> day.plusMonths(MONTHS_OF_CONDITIONS).isAfter(today))
                .isPresent();
    }
}
