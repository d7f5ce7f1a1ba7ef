package decompress.exercise;

import java.util.List;

/** One thing that an exercise needs; any of the named things will do. */
public record Equipment(List<String> anyOf) {
    public Equipment {
        anyOf = List.copyOf(anyOf);
    }
}
