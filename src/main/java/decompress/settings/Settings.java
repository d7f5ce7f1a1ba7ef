package decompress.settings;

import decompress.exercise.DoseLevel;
import decompress.sound.SoundKind;
import decompress.view.Art;
import java.time.Duration;
import java.util.Optional;

/**
 * The person's usual choices, used when neither an option nor the environment gives one.
 *
 * @param volume from 0 to 100
 * @param ready the time to get into position
 * @param questions whether to ask questions before and after a session
 * @param every how long to sit at most between movement breaks
 * @param daysPerWeek how many days with movement a week should have
 */
public record Settings(
        Optional<SoundKind> sound,
        Optional<Integer> volume,
        Optional<DoseLevel> dose,
        Optional<Duration> ready,
        Optional<Boolean> questions,
        Optional<Art> art,
        Optional<Duration> every,
        Optional<Integer> daysPerWeek) {
    /** Where there is no file. */
    public static final Settings NONE = new Settings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
