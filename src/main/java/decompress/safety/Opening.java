package decompress.safety;

import decompress.exercise.Exercise;
import java.time.LocalDate;
import java.util.List;

/**
 * What is said and asked before the exercises of a session, whichever they are.
 *
 * @param notice how much of the notice is shown
 * @param conditions whether it is asked which conditions a person has
 * @param passing conditions that may be over by now
 * @param goAhead whether it is asked if a professional gave the go-ahead
 */
public record Opening(Notice notice, boolean conditions, List<String> passing, boolean goAhead) {
    /** How much of the notice is shown. */
    public enum Notice {
        NONE,
        ONE_LINE,
        ALL
    }

    private static final int DAYS_UNTIL_IT_MAY_BE_OVER = 14;
    private static final int MONTHS_OF_A_GO_AHEAD = 6;

    public Opening {
        passing = List.copyOf(passing);
    }

    /** Where there is nobody to ask. */
    public static Opening forNobody(Profile profile) {
        return new Opening(isNoticed(profile) ? Notice.NONE : Notice.ONE_LINE, false, List.of(), false);
    }

    /**
     * The opening of a session.
     *
     * @param clearedNow as for {@link Admission#to}
     */
    public static Opening of(
            List<Exercise> exercises, Profile profile, Safety safety, boolean clearedNow, LocalDate today) {
        var asksConditions = profile.asked().isEmpty();
        return new Opening(
                isNoticed(profile) ? Notice.NONE : Notice.ALL,
                asksConditions,
                asksConditions ? List.of() : passing(profile, safety, today),
                !clearedNow && !isGoing(profile, today) && !isClearedForAll(exercises, profile));
    }

    private static boolean isNoticed(Profile profile) {
        return profile.notice().isPresent() || profile.goAhead().isPresent();
    }

    private static List<String> passing(Profile profile, Safety safety, LocalDate today) {
        return safety.conditions().stream()
                .filter(Condition::passing)
                .map(Condition::id)
                .filter(profile.conditions()::containsKey)
                .filter(id -> !profile.conditions()
                        .get(id)
                        .plusDays(DAYS_UNTIL_IT_MAY_BE_OVER)
                        .isAfter(today))
                .toList();
    }

    private static boolean isGoing(Profile profile, LocalDate today) {
        return profile.goAhead()
                .filter(on -> on.plusMonths(MONTHS_OF_A_GO_AHEAD).isAfter(today))
                .isPresent();
    }

    private static boolean isClearedForAll(List<Exercise> exercises, Profile profile) {
        return exercises.stream().allMatch(each -> profile.clearance(each.id()).isPresent());
    }
}
