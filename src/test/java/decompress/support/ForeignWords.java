package decompress.support;

import decompress.exercise.Exercise;
import decompress.exercise.Guidance;
import decompress.exercise.Precautions;
import decompress.exercise.WayOut;
import decompress.text.DisplayWidth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** English put into words that are hard to fit: wide, combining, right to left, joined, very long. */
public final class ForeignWords {
    private static final List<String> WORDS = List.of(
            "猫のポーズ",
            "頭",
            "스트레칭",
            "e\u0301tire\u0301",
            "שלום",
            "می\u200cخواهم",
            "क्ष",
            "\ud83d\udc69\u200d\ud83d\udcbb",
            "\ud83c\uddea\ud83c\uddf8",
            "\ud842\udfb7野家",
            "Rückendehnungsübungszusammenstellung",
            "ﷺ",
            "ｗｉｄｅ",
            "n\u0303\u0323\u0302",
            "–",
            "ok");

    private ForeignWords() {}

    /** As many words, always the same for a text. */
    public static String of(String text) {
        var random = new Random(text.hashCode());
        return Arrays.stream(text.split(" "))
                .map(word -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    /** The same exercise in other words, under its id. */
    public static Exercise of(Exercise exercise) {
        var guidance = exercise.guidance();
        var precautions = exercise.precautions();
        return new Exercise(
                exercise.id(),
                exercise.variant(),
                of(exercise.name()),
                exercise.purpose().map(ForeignWords::of),
                all(exercise.targets()),
                exercise.position(),
                exercise.equipment(),
                exercise.prescription(),
                new Guidance(
                        all(guidance.steps()),
                        values(guidance.cues()),
                        new Guidance.Breath(
                                guidance.breath().in().map(ForeignWords::of),
                                guidance.breath().out().map(ForeignWords::of)),
                        new WayOut(
                                guidance.wayOut().length(),
                                all(guidance.wayOut().steps())),
                        guidance.end().map(ForeignWords::of),
                        all(guidance.easier())),
                new Precautions(
                        all(precautions.cautions()),
                        precautions.avoidIf(),
                        precautions.askIf(),
                        values(precautions.adaptIf()),
                        precautions.clearance(),
                        precautions.partner()),
                exercise.instead(),
                exercise.pose(),
                exercise.sources());
    }

    private static List<String> all(List<String> texts) {
        return texts.stream().map(ForeignWords::of).toList();
    }

    private static <K> Map<K, String> values(Map<K, String> texts) {
        return texts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> of(entry.getValue())));
    }

    /** The fault of a line in a window: too wide, or with a torn character; empty if it is fine. */
    public static Function<String, String> flaw(int columns) {
        // A character that is two columns wide stays whole, even in a window of one.
        return line -> {
            var torn = line.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
            var loose = !line.isEmpty() && DisplayWidth.of(line.codePointAt(0)) == 0;
            var isOneCharacter =
                    line.codePoints().filter(c -> DisplayWidth.of(c) > 0).count() == 1;
            var tooWide = DisplayWidth.of(line) > columns && !isOneCharacter;
            return torn ? "torn" : loose ? "begins with a mark" : tooWide ? "too wide" : "";
        };
    }
}
