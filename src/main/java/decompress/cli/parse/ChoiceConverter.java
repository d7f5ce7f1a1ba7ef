package decompress.cli.parse;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few names, whose values are in the same order. */
public record ChoiceConverter<T>(List<String> names, List<T> values) implements ITypeConverter<T> {
    public ChoiceConverter {
        if (names.size() != values.size()) {
            throw new IllegalArgumentException(names + " are not as many as " + values);
        }
    }

    @Override
    public T convert(String written) {
        var place = names.indexOf(written.toLowerCase(Locale.ROOT));
        if (place < 0) {
            throw new TypeConversionException("'" + written + "' is not one of " + String.join(", ", names));
        }
        return values.get(place);
    }
}
