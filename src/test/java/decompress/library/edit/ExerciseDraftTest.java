package decompress.library.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExerciseDraftTest {
    private final ExerciseDraft draft = new ExerciseDraft(List.of("cat-stretch", "side-lean"));

    private ExerciseDraft answered(String... answers) {
        for (var answer : answers) {
            assertThat(draft.answer(answer)).isEmpty();
        }
        return draft;
    }

    @Test
    void answers_make_an_exercise() {
        answered("Side lean", "", "15-20s", "y", "2", "10s", "Stand tall.", "Lean: left, then right.", "");
        assertThat(draft.prompt()).isEmpty();
        assertThat(draft.entries().lines())
                .containsExactly(
                        "exercises:",
                        "  side-lean-2:",
                        "    name: Side lean",
                        "    position: standing",
                        "    prescription: {hold: 15-20s, sets: 2, sides: [left, right], rest: 10s}",
                        "    steps:",
                        "      - Stand tall.",
                        "      - 'Lean: left, then right.'");
    }

    @Test
    void amounts_of_sets_that_differ_need_no_number_of_sets() {
        answered("Bridge", "supine", "8, 6, 4", "");
        assertThat(draft.prompt().orElseThrow()).startsWith("How long do you rest");
        answered("", "");
        assertThat(draft.entries().lines()).contains("    prescription: {sets: [8, 6, 4], rest: as needed}");
    }

    @Test
    void enter_takes_the_simplest_value() {
        answered("Bridge", "", "8-12 times", "", "", "", "");
        assertThat(draft.entries().lines()).contains("    prescription: {repetitions: 8-12, sets: 1, rest: as needed}");
    }

    @ParameterizedTest
    @CsvSource({
        "Side bend, side-bend",
        "Cat stretch, cat-stretch-2",
        "Today, today-2",
        "Нахил убік, нахил-убік",
        "'  90/90 (left)!', 90-90-left",
        "'***', exercise",
    })
    void id_is_made_from_the_name_and_unique(String name, String id) {
        answered(name);
        assertThat(draft.entries().ids()).containsExactly(id);
    }

    @Test
    void long_name_makes_an_id_that_is_short_enough() {
        answered("a".repeat(45) + " and more words");
        assertThat(draft.entries().ids()).containsExactly("a".repeat(45) + "-and");
    }

    @Test
    void answer_may_name_its_field_as_the_hint_does() {
        answered("Lean", "position: sitting", "hold: 15-20s", "sides: left, right", "sets: 4-5", "rest: none", "");
        assertThat(draft.entries().lines())
                .contains(
                        "    position: sitting",
                        "    prescription: {hold: 15-20s, sets: 4-5, sides: 'left, right', rest: none}");
    }

    @Test
    void wrong_answer_is_explained_and_asked_again() {
        assertThat(draft.answer("")).contains("Type a name, or q to quit.");
        answered("Bridge");
        var prompt = draft.prompt();
        assertThat(draft.answer("floating").orElseThrow())
                .startsWith("This does not work: \"floating\" is none of standing, sitting")
                .endsWith(".\nHint: for example: position: standing");
        assertThat(draft.prompt()).isEqualTo(prompt);
        answered("supine");
        assertThat(draft.answer("a while").orElseThrow()).startsWith("This does not work: ");
        answered("10");
        assertThat(draft.answer("maybe").orElseThrow()).startsWith("This does not work: ");
        answered("");
        assertThat(draft.answer("0")).isPresent();
        answered("3");
        assertThat(draft.answer("soon")).isPresent();
        answered("none");
        assertThat(draft.answer("x".repeat(2000))).isPresent();
        answered("");
        assertThat(draft.entries().fields("bridge").toString())
                .isEqualTo("{name=Bridge, position=supine, prescription={repetitions=10, sets=3, rest=none}}");
    }
}
