package decompress.cli.option;

import decompress.cli.library.ExercisePages;
import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.perform.Failure;
import decompress.safety.Admission;
import decompress.safety.Profile;
import decompress.text.EnumWord;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** An option that keeps what begins with one of several words. */
public record ListFilter(String option, Given<List<String>> beginnings, Function<Exercise, Stream<String>> words) {
    public static List<ListFilter> all(Options options) {
        return List.of(
                new ListFilter(
                        "--equipment",
                        options.list("--equipment", "none|ID", "Show exercises that need none, or one of these."),
                        ListFilter::things),
                new ListFilter(
                        "--position",
                        options.list("--position", "POSITION", "Show exercises in one of these positions."),
                        exercise -> Stream.of(position(exercise))),
                new ListFilter(
                        "--target",
                        options.list("--target", "PART", "Show exercises for one of these body parts."),
                        exercise -> exercise.targets().stream()));
    }

    /** The position that the exercise begins in, as it is written. */
    public static String position(Exercise exercise) {
        return EnumWord.of(exercise.position());
    }

    /** The equipment of the exercise, or "none". */
    public static Stream<String> things(Exercise exercise) {
        return exercise.equipment().isEmpty()
                ? Stream.of("none")
                : exercise.equipment().stream().flatMap(one -> one.anyOf().stream());
    }

    /** A beginning that nothing has is a mistake. */
    public void check(Library library) {
        if (!beginnings.isGiven()) {
            return;
        }
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

    /** The message for an empty list: a person without a table or bar can do other exercises. */
    public static String nothingFits(List<ListFilter> filters, Library library, Profile profile) {
        var equipment = filters.get(0);
        var nearest = library.exercises().stream()
                .filter(exercise -> filters.stream().skip(1).allMatch(filter -> filter.fits(exercise)))
                .toList();
        var instead = nearest.stream()
                .flatMap(exercise -> exercise.instead().stream())
                .distinct()
                .flatMap(id -> library.exercise(id).stream())
                .filter(equipment::fits)
                .filter(exercise -> Admission.to(exercise, profile, false).verdict() == Admission.Verdict.ALLOWED)
                .toList();
        return ExercisePages.nothingFits(nearest, instead);
    }
}
