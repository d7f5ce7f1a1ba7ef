package decompress.settings;

import decompress.exercise.DoseLevel;
import decompress.exercise.DoseLimits;
import decompress.exercise.Range;
import decompress.library.amount.CountNotation;
import decompress.library.amount.DurationNotation;
import decompress.library.amount.RangeReader;
import decompress.library.problem.FileFormat;
import decompress.library.problem.Problem;
import decompress.library.problem.Problems;
import decompress.library.problem.Source;
import decompress.library.yaml.FieldReader;
import decompress.library.yaml.YamlFile;
import decompress.sound.SoundKind;
import decompress.text.EnumWord;
import decompress.view.Art;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Reads the settings file, or finds every problem in it. */
public final class SettingsReader {
    /** The keys of the file, each with a valid example. */
    static final Map<String, String> KEYS = FieldReader.keys(
            "format: " + FileFormat.SETTINGS.name(),
            "sound: voice",
            "volume: 70",
            "dose: low",
            "ready: 10s",
            "questions: true",
            "art: braille",
            "every: 30m");

    /** How long to sit between movement breaks: shorter is no sitting, longer no reminder. */
    public static final Range<Duration> EVERY = Range.between(Duration.ofMinutes(1), Duration.ofHours(8));

    private static final RangeReader<Integer> VOLUME = new RangeReader<>(new CountNotation(), Range.between(0, 100));
    private static final RangeReader<Duration> READY = new RangeReader<>(new DurationNotation(), DoseLimits.LEAD_IN);
    private static final RangeReader<Duration> SITTING = new RangeReader<>(new DurationNotation(), EVERY);

    /**
     * What came of reading.
     *
     * @param settings those without a problem
     */
    public record Reading(Settings settings, List<Problem> problems) {}

    private SettingsReader() {}

    public static Reading read(Source source) {
        var problems = new Problems(List.of(source));
        var settings = YamlFile.open(source, FileFormat.SETTINGS, KEYS, problems)
                .map(SettingsReader::settings)
                .orElse(Settings.NONE);
        return new Reading(settings, problems.inOrder());
    }

    private static Settings settings(FieldReader file) {
        return new Settings(
                file.choice("sound", EnumWord.table(SoundKind.values())),
                file.written("volume").flatMap(VOLUME::readOne),
                file.choice("dose", EnumWord.table(DoseLevel.values())),
                file.written("ready").flatMap(READY::readOne),
                file.truth("questions"),
                file.choice("art", EnumWord.table(Art.values())),
                file.written("every").flatMap(SITTING::readOne));
    }
}
