package decompress.pose;

import java.util.Arrays;
import java.util.List;

/**
 * Something wrong with a figure.
 *
 * @param place keys and list positions that lead to it in the file, such as {@code keyframes, 1, joints, hand}
 * @param what the trouble in words, with what to do
 */
public record Flaw(List<String> place, String what) {

    public Flaw {
        place = List.copyOf(place);
    }

    static Flaw of(String what, Object... place) {
        return new Flaw(Arrays.stream(place).map(String::valueOf).toList(), what);
    }
}
