package decompress.library;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Exercise;
import decompress.library.problem.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryTest {
    private static final Library LIBRARY =
            LibraryReader.read(Source.shipped()).library().orElseThrow();

    @Test
    void an_id_may_be_shortened_as_long_as_it_fits_one_only() {
        assertThat(found("overhead-stretch")).isEqualTo("overhead-stretch");
        assertThat(found("ov")).isEqualTo("overhead-stretch");
        assertThat(found("t-")).isEqualTo("t-spine-extension");
        assertThat(found("desk")).isEqualTo("desk-break");
    }

    @Test
    void an_ambiguous_beginning_lists_the_candidates() {
        assertThat(LIBRARY.find("c"))
                .isEqualTo(new Found.Ambiguous(List.of("childs-pose", "cat-stretch", "cow-stretch")));
        assertThat(LIBRARY.find("fl")).isInstanceOf(Found.OneRoutine.class);
        assertThat(LIBRARY.find("f")).isEqualTo(new Found.Ambiguous(List.of("foam-rolling", "floor")));
    }

    @Test
    void an_exact_id_wins_over_longer_ones() {
        var library = Yaml.alone("""
                exercises:
                  cat-cow: {name: Cat and cow, position: prone, prescription: {hold: 5s, sets: 2, rest: none}}
                  cat: {name: Cat, position: prone, prescription: {hold: 5s, sets: 2, rest: none}}
                """);

        assertThat(library.find("cat"))
                .isEqualTo(new Found.OneExercise(library.exercise("cat").orElseThrow()));
    }

    @Test
    void a_miss_gives_at_most_three_near_names() {
        assertThat(LIBRARY.find("overhed-stretch")).isEqualTo(new Found.Unknown(List.of("overhead-stretch")));
        assertThat(LIBRARY.find("hang")).isEqualTo(new Found.Unknown(List.of("dead-hang")));
        assertThat(LIBRARY.find("Cat Stretch")).isEqualTo(new Found.Unknown(List.of("cat-stretch")));
        assertThat(LIBRARY.find("stretch"))
                .isEqualTo(new Found.Unknown(List.of("overhead-stretch", "cat-stretch", "cow-stretch")));
        assertThat(LIBRARY.find("quux")).isEqualTo(new Found.Unknown(List.of()));
        assertThat(LIBRARY.find("")).isEqualTo(new Found.Unknown(List.of()));
    }

    @Test
    void a_routine_gives_its_exercises_in_order() {
        var floor = LIBRARY.routine("floor").orElseThrow();

        assertThat(LIBRARY.exercises(floor).stream().map(Exercise::id)).isEqualTo(floor.exercises());
    }

    @Test
    void each_shipped_exercise_but_walking_has_a_figure() {
        assertThat(LIBRARY.figure(Exercise.WALKING)).isEmpty();
        assertThat(LIBRARY.exercises().stream()
                        .filter(exercise -> !exercise.id().equals(Exercise.WALKING)))
                .allSatisfy(exercise -> assertThat(LIBRARY.figure(exercise.id()))
                        .as(exercise.id())
                        .isPresent());
    }

    @Test
    void an_exercise_without_a_figure_has_none() {
        var library = Yaml.alone(
                "exercises: {a: {name: A, position: prone, prescription: {hold: 5s, sets: 2, rest: none}}}\n");

        assertThat(library.figure("a")).isEmpty();
        assertThat(library.figure("b")).isEmpty();
    }

    private static String found(String typed) {
        var found = LIBRARY.find(typed);
        return found instanceof Found.OneExercise one
                ? one.exercise().id()
                : ((Found.OneRoutine) found).routine().id();
    }
}
