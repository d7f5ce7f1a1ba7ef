package decompress.cli.parse;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads whole numbers of the command line. */
public final class NumberConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String written) {
        try {
            return Integer.valueOf(written.strip());
        } catch (NumberFormatException notANumber) {
            throw new TypeConversionException("'" + written + "' is not a whole number");
        }
    }
}
