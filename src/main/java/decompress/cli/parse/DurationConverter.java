package decompress.cli.parse;

import decompress.exercise.Durations;
import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a duration as people write it. */
public final class DurationConverter implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String value) {
        return Durations.parse(value)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + value + "' is not a duration; write it like 90, 90s, 1m30s, 1:30 or 10min"));
    }
}
