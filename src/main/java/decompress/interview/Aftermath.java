package decompress.interview;

import decompress.exercise.Exercise;
import decompress.plan.Person;
import decompress.review.MovedDays;
import decompress.review.PainCourse;
import decompress.review.PainSigns;
import decompress.safety.Concern;
import decompress.safety.Profile;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What follows from a session, by its record in memory.
 *
 * @param isWarning whether the warning signs are shown
 * @param easier a way to do the exercise with less strain, after a warning
 * @param instead an exercise to do in its place, after a warning
 * @param course how pain went over the weeks, where it is time to say so
 * @param seesSomeone whether a doctor or physiotherapist should see the person
 * @param lostClearance whether the exercise needs a new clearance
 * @param days with movement, up to this session
 * @param change of the recorded profile
 */
public record Aftermath(
        boolean isWarning,
        Optional<String> easier,
        Optional<Exercise> instead,
        Optional<PainCourse> course,
        boolean seesSomeone,
        Optional<Exercise> lostClearance,
        MovedDays days,
        UnaryOperator<Profile> change) {
    /**
     * What follows from a session.
     *
     * @param at the exercise that it ended in
     * @param person as they were before it
     */
    public static Aftermath of(SessionRecord record, Exercise at, Person person) {
        var records = upTo(record, person.recent());
        var isWarning = PainSigns.isWarning(record);
        var stopped = record.endedFor(Reason.PAIN);
        var lost = Optional.of(at)
                .filter(exercise -> stopped && exercise.isHeld())
                .filter(exercise -> person.profile().clearance(exercise.id()).isPresent());
        return new Aftermath(
                isWarning,
                isWarning ? at.guidance().easier().stream().findFirst() : Optional.empty(),
                isWarning ? Admissions.instead(at, person) : Optional.empty(),
                PainCourse.worthSaying(records),
                PainSigns.isTimeToSeeSomeone(records),
                lost,
                days(record, person),
                change(record, stopped, lost));
    }

    private static MovedDays days(SessionRecord record, Person person) {
        var offset = record.started().getOffset();
        var flare = person.profile().flare().stream()
                .flatMap(plan -> Stream.of(plan.started(), plan.until()))
                .map(moment -> moment.atOffset(offset).toLocalDate())
                .toList();
        var isAll = person.recent().size() < Person.RECENT;
        return MovedDays.of(record, person.recent(), isAll, flare, person.daysPerWeek());
    }

    private static UnaryOperator<Profile> change(SessionRecord record, boolean stopped, Optional<Exercise> lost) {
        return profile -> {
            var after = stopped ? profile.afterPain() : profile;
            if (lost.isPresent()) {
                after = after.withdrawn(lost.get().id());
            }
            return record.pain().movedDown() ? after.concerned(Concern.Kind.MOVED_DOWN, record.day()) : after;
        };
    }

    /** The latest records up to this one, which may not be in the log. */
    private static List<SessionRecord> upTo(SessionRecord record, List<SessionRecord> recent) {
        var records = new ArrayList<>(recent);
        records.removeIf(other -> other.id().equals(record.id()));
        records.add(record);
        return records;
    }
}
