package decompress.library.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import decompress.library.problem.Origin;
import decompress.library.problem.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTextTest {
    private static final Entries LEAN = entries("""
            format: decompress/1
            exercises:
              side-lean:
                name: Side lean
                position: standing
                prescription: {hold: 15-20s, sets: 2, sides: [left, right], rest: 10s}
                steps:
                  - "Stand up: tall."
                  - Lean over to one side, and keep your hips where they are until the time is over, for as long as nothing hurts.
            """);

    private static Entries entries(String yaml) {
        return Entries.of(Source.of("new.yaml", yaml, Origin.YOURS));
    }

    private static String added(String own) throws Exception {
        return new OwnText(own).with(LEAN).text();
    }

    @Test
    void empty_text_begins_with_the_format() throws Exception {
        assertThat(added("")).isEqualTo("""
                format: decompress/1

                exercises:
                  side-lean:
                    name: Side lean
                    position: standing
                    prescription: {hold: 15-20s, sets: 2, sides: [left, right], rest: 10s}
                    steps:
                      - 'Stand up: tall.'
                      - Lean over to one side, and keep your hips where they are until the time
                        is over, for as long as nothing hurts.
                """);
    }

    @Test
    void comments_and_layout_of_the_file_stay() throws Exception {
        assertThat(added("""
                # mine
                format:   decompress/1
                exercises:   # all of them

                    # the first
                    cat-stretch:
                        prescription: {hold: 7s}   # seven

                routines:
                    a: {name: A, exercises: [cat-stretch]}
                # the end""")).isEqualTo("""
                # mine
                format:   decompress/1
                exercises:   # all of them
                    side-lean:
                        name: Side lean
                        position: standing
                        prescription: {hold: 15-20s, sets: 2, sides: [left, right], rest: 10s}
                        steps:
                          - 'Stand up: tall.'
                          - Lean over to one side, and keep your hips where they are until the time
                              is over, for as long as nothing hurts.

                    # the first
                    cat-stretch:
                        prescription: {hold: 7s}   # seven

                routines:
                    a: {name: A, exercises: [cat-stretch]}
                # the end""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format: decompress/1",
                "format: decompress/1\nexercises:",
                "format: decompress/1\nexercises: # none yet\n# but soon\nroutines:\n",
                "format: decompress/1\n\n#exercises:\n#  a:\n",
                "---\nformat: decompress/1\n",
                "# only a comment",
                "  format: decompress/1\n  exercises:\n   cat-stretch: {hidden: true}\n",
                "\"exercises\":\n  \"cat-stretch\": {hidden: true}\nformat: decompress/1\n",
                "# \uD83D\uDC08\nformat: decompress/1\nexercises:\n  cat-stretch:\n    name: \uD83D\uDC08 Cat\n",
                "exercises:\n  # |\n  cat-stretch:\n    name: |\n      Cat\n      exercises:\nformat: decompress/1\n",
            })
    void every_line_of_the_old_text_stays_in_its_order(String own) throws Exception {
        var result = added(own);
        assertThat(result.lines().toList()).containsSubsequence(own.lines().toList());
        assertThat(entries(result).fields("side-lean")).isEqualTo(LEAN.fields("side-lean"));
    }

    @Test
    void lines_end_as_in_the_file() throws Exception {
        var result = added("format: decompress/1\r\nexercises:\r\n  cat-stretch: {hidden: true}\r\n");
        assertThat(result.replace("\r\n", "")).doesNotContain("\n");
        assertThat(result).endsWith("  cat-stretch: {hidden: true}\r\n");
    }

    @Test
    void routines_are_added_below_their_own_field() throws Exception {
        var both = entries("""
                exercises: {a: {name: A}}
                routines: {b: {name: B, exercises: [a]}}
                """);
        assertThat(new OwnText("format: decompress/1\nroutines:\n  c: {hidden: true}\n")
                        .with(both)
                        .text())
                .isEqualTo("""
                        format: decompress/1
                        routines:
                          b:
                            name: B
                            exercises: [a]
                          c: {hidden: true}

                        exercises:
                          a:
                            name: A
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{format: decompress/1}",
                "format: decompress/1\nexercises: {cat-stretch: {hidden: true}}\n",
                "format: decompress/1\nexercises:\n  {cat-stretch: {hidden: true}}\n",
                "format: decompress/1\nexercises: &all\n  cat-stretch: {hidden: true}\n",
                "format: decompress/1\nexercises: ''\n",
                "format: decompress/1\n...\n",
                "format: decompress/1\nexercises:\n  side-lean: {hidden: true}\n",
                "? format\n: decompress/1\n? exercises\n:\n  cat-stretch: {hidden: true}\n",
                "format: [",
            })
    void text_that_cannot_be_changed_safely_is_refused(String own) {
        assertThatThrownBy(() -> added(own)).isInstanceOf(OwnText.UnsafeException.class);
    }

    @Test
    void renamed_entry_keeps_its_place_in_routines() {
        var renamed = entries("""
                exercises: {a: {name: A}, b: {instead: [a, a/seated, ab]}}
                routines: {c: {name: a, exercises: [a, b]}}
                """).renamed("a", "a-2");
        assertThat(renamed.lines())
                .containsExactly(
                        "exercises:",
                        "  a-2:",
                        "    name: A",
                        "  b:",
                        "    instead: [a-2, a-2/seated, ab]",
                        "routines:",
                        "  c:",
                        "    name: a",
                        "    exercises: [a-2, b]");
    }
}
