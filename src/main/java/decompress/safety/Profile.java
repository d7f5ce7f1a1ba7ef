package decompress.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What a person has told about themselves, so that exercises which are not for them are kept from them.
 *
 * @param notice the day on which the notice was shown
 * @param asked the day on which they last went through the conditions
 * @param goAhead the day on which they said that a professional gave them the go-ahead
 * @param morningSkipped the last day on which they did not want to rate the morning
 * @param conditions ids of their conditions, each with the day it was told
 */
public record Profile(
        Optional<LocalDate> notice,
        Optional<LocalDate> asked,
        Optional<LocalDate> goAhead,
        Optional<LocalDate> morningSkipped,
        Map<String, LocalDate> conditions,
        List<Clearance> clearances) {
    /** Nothing was told yet. */
    public static final Profile NONE =
            new Profile(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), List.of());

    public Profile {
        conditions = new TreeMap<>(conditions);
        clearances = List.copyOf(clearances);
    }

    /** The recorded yes to an exercise. */
    public Optional<Clearance> clearance(String exercise) {
        for (var yes : clearances) {
            if (yes.exercise().equals(exercise)) {
                return Optional.of(yes);
            }
        }
        return Optional.empty();
    }

    public Profile noticed(LocalDate on) {
        return new Profile(Optional.of(notice.orElse(on)), asked, goAhead, morningSkipped, conditions, clearances);
    }

    public Profile toldToGoAhead(LocalDate on) {
        return new Profile(notice, asked, Optional.of(on), morningSkipped, conditions, clearances);
    }

    public Profile skippingMorning(LocalDate on) {
        return new Profile(notice, asked, goAhead, Optional.of(on), conditions, clearances);
    }

    /** After a stop for pain the go-ahead and the conditions are asked for again; what is recorded stays until then. */
    public Profile afterPain() {
        return new Profile(notice, Optional.empty(), Optional.empty(), morningSkipped, conditions, clearances);
    }

    /** With a condition that is still there on a later day. */
    public Profile stillHaving(String condition, LocalDate on) {
        var now = new TreeMap<>(conditions);
        now.put(condition, on);
        return new Profile(notice, asked, goAhead, morningSkipped, now, clearances);
    }

    public Profile without(String condition) {
        var now = new TreeMap<>(conditions);
        now.remove(condition);
        return new Profile(notice, asked, goAhead, morningSkipped, now, clearances);
    }

    /** With exactly these conditions; those that were known keep their day. */
    public Profile having(List<String> ids, LocalDate on) {
        var now = new TreeMap<String, LocalDate>();
        ids.forEach(id -> now.put(id, conditions.getOrDefault(id, on)));
        return new Profile(notice, Optional.of(on), goAhead, morningSkipped, now, clearances);
    }

    /** With a yes, which takes the place of an older one to the same exercise. */
    public Profile cleared(Clearance yes) {
        var all = new ArrayList<>(withdrawn(yes.exercise()).clearances());
        all.add(yes);
        return new Profile(notice, asked, goAhead, morningSkipped, conditions, all);
    }

    public Profile withdrawn(String exercise) {
        Predicate<Clearance> others = yes -> !yes.exercise().equals(exercise);
        return new Profile(
                notice,
                asked,
                goAhead,
                morningSkipped,
                conditions,
                clearances.stream().filter(others).toList());
    }
}
