package decompress.cli.option;

import decompress.cli.parse.Given;
import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.run.Failure;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** An option that keeps what begins with one of several words. */
public record ListFilter(String option, Given<List<String>> beginnings, Function<Exercise, Stream<String>> words) {
    /** A beginning that nothing has is a mistake. */
    public void check(Library library) {
        var known = library.exercisesAndVariants().stream()
                .flatMap(words)
                .distinct()
                .sorted()
                .toList();
        for (var beginning : beginnings.or(List.of())) {
            if (known.stream().noneMatch(word -> word.startsWith(beginning))) {
                throw Failure.usage(
                        "%s knows no '%s', only %s.".formatted(option, beginning, String.join(", ", known)));
            }
        }
    }

    public boolean fits(Exercise exercise) {
        return !beginnings.isGiven()
                || words.apply(exercise)
                        .anyMatch(word -> beginnings.or(List.of()).stream().anyMatch(word::startsWith));
    }
}
