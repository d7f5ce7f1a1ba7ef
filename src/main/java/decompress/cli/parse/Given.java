package decompress.cli.parse;

import java.util.Optional;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;

/** The value that the command line gave for one option or parameter, if any. */
public final class Given<T> implements IGetter, ISetter {
    private T value;

    public boolean isGiven() {
        return value != null;
    }

    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    public T or(T otherwise) {
        return value == null ? otherwise : value;
    }

    /** Called by the parser. */
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <V> V get() {
        return (V) value;
    }

    /** Called by the parser, with a value of the type that the option was described with. */
    @Override
    @SuppressWarnings("unchecked")
    public <V> V set(V given) {
        value = (T) given;
        return given;
    }
}
