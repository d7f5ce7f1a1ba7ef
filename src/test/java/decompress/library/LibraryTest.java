package decompress.library;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Exercise;
import decompress.library.problem.Source;
import org.junit.jupiter.api.Test;

class LibraryTest {
    private static final Library LIBRARY =
            LibraryReader.read(Source.shipped()).library().orElseThrow();

    @Test
    void an_id_may_be_shortened_as_long_as_it_fits_one_only() {
        assertThat(LIBRARY.find("overhead-stretch")).containsExactly("overhead-stretch");
        assertThat(LIBRARY.find("ov")).containsExactly("overhead-stretch");
        assertThat(LIBRARY.find("t-")).containsExactly("t-spine-extension");
        assertThat(LIBRARY.find("desk")).containsExactly("desk-break");
    }

    @Test
    void an_ambiguous_beginning_lists_the_candidates() {
        assertThat(LIBRARY.find("c")).containsExactly("childs-pose", "cat-stretch", "cow-stretch");
        assertThat(LIBRARY.find("fl")).containsExactly("floor");
        assertThat(LIBRARY.find("f")).containsExactly("foam-rolling", "floor");
    }

    @Test
    void an_exact_id_wins_over_longer_ones() {
        var library = Yaml.alone("""
                exercises:
                  cat-cow: {name: Cat and cow, position: prone, prescription: {hold: 5s, sets: 2, rest: none}}
                  cat: {name: Cat, position: prone, prescription: {hold: 5s, sets: 2, rest: none}}
                """);

        assertThat(library.find("cat")).containsExactly("cat");
    }

    @Test
    void a_miss_gives_at_most_three_near_names() {
        assertThat(LIBRARY.find("overhed-stretch")).isEmpty();
        assertThat(LIBRARY.near("overhed-stretch")).containsExactly("overhead-stretch");
        assertThat(LIBRARY.near("hang")).containsExactly("dead-hang");
        assertThat(LIBRARY.near("Cat Stretch")).containsExactly("cat-stretch");
        assertThat(LIBRARY.near("stretch")).containsExactly("overhead-stretch", "cat-stretch", "cow-stretch");
        assertThat(LIBRARY.near("quux")).isEmpty();
        assertThat(LIBRARY.find("")).isEmpty();
        assertThat(LIBRARY.near("")).isEmpty();
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
}
