package decompress.review;

import decompress.exercise.Regimen;

/**
 * One exercise that is prescribed by days, as it stands today.
 *
 * @param done how often it was done today
 * @param isItsDay whether today is one of the days on which it is prescribed
 * @param earlierDays on how many days of this week, from Monday to yesterday, it was done
 */
public record Due(String exercise, Regimen regimen, int done, int earlierDays, boolean isItsDay) {
    private static final int EVERY_DAY = 7;

    /** How often a day it is prescribed; once where nothing is said. */
    public int perDay() {
        return regimen.perDay().orElse(1);
    }

    public int daysPerWeek() {
        return regimen.daysPerWeek().orElse(EVERY_DAY);
    }

    /** How often it is still to be done today; never, when the days of this week were full before today. */
    public int left() {
        return !isItsDay || earlierDays >= daysPerWeek() ? 0 : Math.max(0, perDay() - done);
    }
}
