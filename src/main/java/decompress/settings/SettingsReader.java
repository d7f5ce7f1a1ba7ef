package decompress.settings;

import decompress.exercise.DoseLevel;
import decompress.exercise.DoseLimits;
import decompress.exercise.Range;
import decompress.library.amount.RangeReader;
import decompress.library.problem.FileFormat;
import decompress.library.problem.Problem;
import decompress.library.problem.Problems;
import decompress.library.problem.Source;
import decompress.library.yaml.FieldKeys;
import decompress.library.yaml.FieldReader;
import decompress.sound.SoundKind;
import decompress.view.Art;
import java.time.Duration;
import java.util.List;

/** Reads the settings file, or finds every problem in it. */
public final class SettingsReader {
    /** How long to sit between movement breaks: shorter is no sitting, longer no reminder. */
    public static final Range<Duration> EVERY = Range.between(Duration.ofMinutes(1), Duration.ofHours(8));

    /** How loud, from silence to the loudest. */
    public static final Range<Integer> VOLUME = Range.between(0, 100);

    private static final RangeReader<Integer> DAYS_PER_WEEK = RangeReader.counts(Range.between(1, 7));
    private static final RangeReader<Integer> LOUDNESS = RangeReader.counts(VOLUME);
    private static final RangeReader<Duration> READY = RangeReader.times(DoseLimits.LEAD_IN);
    private static final RangeReader<Duration> SITTING = RangeReader.times(EVERY);

    /** The keys of the file; the JSON Schema comes from them too. */
    static final FieldKeys KEYS = FieldKeys.of(
            "settings", "A person's usual choices, for what neither an option nor the environment sets.", """
            format: decompress-settings/1 | format | The format of this file.
            sound: voice | sound | What to hear in a session.
            volume: 70 | volume | How loud tones and voice are, from 0 to 100.
            dose: low | dose | The starting dose, or an end of each prescribed range.
            ready: 10s | length | Time to get into position, such as 10s; from 0s to an hour.
            questions: true | truth \
            | Whether to ask questions before and after a session. With false, what needs a yes is not done.
            art: braille | art | How figures are drawn.
            every: 30m | length | How long to sit at most between movement breaks, such as 30m; from 1m to 8h.
            days-per-week: 3 | days-per-week \
            | On how many days of a week you want to move. The end of a session counts the weeks that reach it.
            """);

    /**
     * What came of reading.
     *
     * @param settings those without a problem
     */
    public record Reading(Settings settings, List<Problem> problems) {}

    private SettingsReader() {}

    public static Reading read(Source source) {
        var problems = new Problems(source);
        var settings = Problems.untilEnough(() -> FieldReader.open(problems, FileFormat.SETTINGS, KEYS)
                .map(SettingsReader::settings)
                .orElse(Settings.NONE));
        return new Reading(settings.orElse(Settings.NONE), problems.inOrder());
    }

    private static Settings settings(FieldReader file) {
        return new Settings(
                file.choice("sound", SoundKind.values()),
                file.written("volume").flatMap(LOUDNESS::readOne),
                file.choice("dose", DoseLevel.values()),
                file.written("ready").flatMap(READY::readOne),
                file.truth("questions"),
                file.choice("art", Art.values()),
                file.written("every").flatMap(SITTING::readOne),
                file.written("days-per-week").flatMap(DAYS_PER_WEEK::readOne));
    }
}
