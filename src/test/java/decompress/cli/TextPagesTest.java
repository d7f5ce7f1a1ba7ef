package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window after a command has printed its page. */
class TextPagesTest {
    /** Text to copy is not wrapped. */
    private static final Pattern TO_COPY = Pattern.compile(" *decompress .*");

    @TempDir
    private static Path homes;

    private static TextPages pages;

    @BeforeAll
    static void live() {
        pages = new TextPages(homes);
    }

    /** After a change that was meant: scripts/picture pages. */
    @Test
    void the_pages_look_like_this() throws IOException {
        var expected = new String(
                TextPagesTest.class.getResourceAsStream("/pages.txt").readAllBytes(), StandardCharsets.UTF_8);

        assertThat(pages.pictures()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"80, UTF-8", "40, UTF-8", "40, US-ASCII", "80, US-ASCII"})
    void no_page_is_wider_than_its_window_or_has_letters_that_cannot_be_shown(int columns, Charset charset) {
        pages.all(columns, charset).forEach((line, result) -> {
            var page = result.out() + result.err();
            assertThat(page.lines().filter(row -> !TO_COPY.matcher(row).matches()))
                    .as("%s at %d columns:\n%s", line, columns, page)
                    .allMatch(row -> row.codePointCount(0, row.length()) <= columns);
            assertThat(page).as(line).doesNotContain("\u001b", "\tat ", " null");
            assertThat(charset.newEncoder().canEncode(page))
                    .as("%s in %s:\n%s", line, charset, page)
                    .isTrue();
        });
    }
}
