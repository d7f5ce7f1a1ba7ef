package decompress.library;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Exercise;
import decompress.library.problem.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Built-in entries that the own file does not change are not read again, with the same result. */
class ShippedExcerptTest {
    @ParameterizedTest
    @MethodSource("shipped")
    void each_exercise_can_be_the_one_that_is_changed(String id) {
        assertSameAsAllRead("exercises: {" + id + ": {name: Mine}}");
    }

    static Stream<String> shipped() {
        return Shipped.library().exercises().stream().map(Exercise::id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exercises: {}",
                "exercises:",
                "exercises: none",
                "exercises: {cat-stretch: 5}",
                "exercises: {cat-stretch: {variants: {seated: {hidden: true}}}}",
                "exercises: {cat-strech: {prescription: {sets: 2}}}",
                "exercises: {cat-stretch: {hidden: true}}",
                "exercises: {cat-stretch: {hidden: no}}",
                "exercises: {no-such-thing: {hidden: true}}",
                "exercises: {dead-hang: {clearance: general, instead: [cat-stretch, nothing]}}",
                "exercises: {floor: {name: Floor, position: supine, prescription: {hold: 5s, sets: 2, rest: none}}}",
                "exercises: {today: {name: Today}}",
                "routines: {floor: {exercises: [cow-stretch, cat-stretch/seated]}}",
                "routines: {mine: {name: Mine, exercises: [dead-hang, cat-stretch/hanging, nothing]}}",
                "routines: {cat-stretch: {name: Cat, exercises: [cow-stretch]}}",
                "routines: {floor: {hidden: true}}",
                "exercises: [",
                "neither: this",
                ""
            })
    void a_file_means_the_same_and_has_the_same_problems(String yaml) {
        assertSameAsAllRead(yaml);
    }

    @Test
    void only_what_is_named_is_read_again() {
        var excerpt = Shipped.excerpt(Set.of()).text();

        assertThat(excerpt).contains("format: decompress/1", "exercises:\n", "routines:\n", "  floor:\n");
        assertThat(excerpt).doesNotContain("cat-stretch:", "position:");
        assertThat(excerpt.length()).isLessThan(Source.shipped().text().length() / 5);
    }

    private static void assertSameAsAllRead(String yaml) {
        var own = Yaml.own("format: decompress/1\n" + yaml);
        var quick = LibraryReader.overShipped(own);
        var whole = LibraryReader.read(Source.shipped(), own);

        assertThat(quick.problems()).isEqualTo(whole.problems());
        assertThat(quick.library().map(ShippedExcerptTest::entries))
                .isEqualTo(whole.library().map(ShippedExcerptTest::entries));
        assertThat(quick.library().map(Library::routines))
                .isEqualTo(whole.library().map(Library::routines));
    }

    private static List<Map.Entry<String, Library.Entry>> entries(Library library) {
        return new ArrayList<>(library.entries().entrySet());
    }
}
