package decompress.exercise;

import java.util.Optional;

/** The words for breathing in and out during an exercise. */
public record Breath(Optional<String> in, Optional<String> out) {
    public static final Breath NONE = new Breath(Optional.empty(), Optional.empty());
}
