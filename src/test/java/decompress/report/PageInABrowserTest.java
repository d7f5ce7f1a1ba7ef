package decompress.report;

import static decompress.support.Exercises.OVERHEAD;
import static decompress.support.Exercises.STRETCH;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.DoseChoice;
import decompress.session.PlannedExercise;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as Chromium understands, measures and prints them. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class PageInABrowserTest {
    /** A page for each width in frames of one document, which writes down what it measures in them. */
    private static final String RULER = """
            <meta charset="utf-8"><pre id="measured"></pre>
            <script>
            const apart = (a, b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            onload = () => measured.textContent = [...document.querySelectorAll("iframe")].map(frame => {
              const page = frame.contentDocument;
              const shown = [...page.body.querySelectorAll("*")].filter(each => each.getClientRects().length
                  && [...each.childNodes].some(child => child.nodeType == 3 && child.data.trim()));
              const letters = shown.map(each => parseFloat(page.defaultView.getComputedStyle(each).fontSize)
                  * (each.getScreenCTM ? each.getScreenCTM().a : 1));
              const labels = shown.filter(each => each.tagName == "text").map(each => each.getBoundingClientRect());
              const covered = labels.filter((a, i) => labels.slice(i + 1).some(b => !apart(a, b))).length;
              const blanks = [...page.querySelectorAll(".blank")]
                  .filter(each => parseFloat(page.defaultView.getComputedStyle(each, "::after").width) < 48).length;
              return [frame.title, page.documentElement.scrollWidth <= frame.clientWidth ? "fits" : "too wide",
                  Math.min(...letters) >= 11 ? "readable" : "too small: " + Math.min(...letters),
                  blanks ? blanks + " blanks without room" : covered ? covered + " labels covered" : "nothing covered"].join(", ");
            }).join("\\n");
            </script>
            """;

    /** A4 between its margins. */
    private static final int PAPER = 680;

    private Browser browser;

    @BeforeEach
    void a_browser_is_needed() throws IOException {
        browser = Browser.find();
    }

    @Test
    void a_browser_finds_what_was_written() throws IOException, InterruptedException {
        var dom = browser.dom(Pages.page(Pages.weeks(), "Ada <b>"));

        assertThat(dom)
                .contains("<h1>Exercise log</h1>")
                .contains("<dd>Ada &lt;b&gt;</dd>")
                .contains("Your pain before sessions went down from 7 to 3 in eight weeks.")
                .doesNotContain("<script");
        assertThat(dom.split("<circle", -1)).hasSize(19);
    }

    @Test
    void a_log_without_ratings_has_a_page_like_any_other() throws IOException, InterruptedException {
        var page = Pages.page(Pages.withoutRatings(), "Ada");

        assertThat(page)
                .contains("There are too few ratings yet to compare weeks.")
                .doesNotContain("rating-title");
        assertThat(measured(page)).allMatch(line -> line.endsWith(", fits, readable, nothing covered"));
        assertThat(browser.sheets(sized(page, "A4"))).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 400})
    void it_is_readable_on_a_phone_a_tablet_a_desk_and_on_paper(int sessions) throws IOException, InterruptedException {
        var page = Pages.page(Pages.sessions(sessions), "Ada");

        assertThat(measured(page)).containsExactly("""
                390 px, fits, readable, nothing covered
                820 px, fits, readable, nothing covered
                1280 px, fits, readable, nothing covered
                paper, fits, readable, nothing covered""".split("\n"));
    }

    @Test
    void a_sheet_to_take_along_is_readable_everywhere_and_no_exercise_of_it_is_torn()
            throws IOException, InterruptedException {
        var part = new PlannedExercise(OVERHEAD, DoseChoice.LOW.from(STRETCH, Duration.ofSeconds(10)));
        var page =
                new Sheet(List.of(part, part, part, part), List.of("Pregnancy"), Optional.empty(), Pages.TODAY).html();

        assertThat(measured(page)).allMatch(line -> line.endsWith(", fits, readable, nothing covered"));
        assertThat(browser.sheets(sized(page, "A4"))).isEqualTo(2);
    }

    private List<String> measured(String page) throws IOException, InterruptedException {
        var frames = frame("390 px", 390, page)
                + frame("820 px", 820, page)
                + frame("1280 px", 1280, page)
                + frame("paper", PAPER, page.replace("@media print", "@media all"));
        var measured = Pattern.compile("<pre id=\"measured\">([^<]*)</pre>").matcher(browser.dom(RULER + frames));
        assertThat(measured.find()).isTrue();
        return measured.group(1).replace("&lt;", "<").lines().toList();
    }

    private static String frame(String title, int width, String page) {
        return new Template("""
                        <iframe title="{{title}}" style="border: 0; width: {{width}}px" srcdoc="{{page}}"></iframe>
                        """).fill(Map.of("title", title, "width", width, "page", page));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 1, 2", "30, 2, 3", "400, 4, 5"})
    void it_takes_no_more_paper_than_it_fills(int sessions, int least, int most)
            throws IOException, InterruptedException {
        var page = Pages.page(Pages.sessions(sessions), "Ada");

        assertThat(browser.sheets(sized(page, "A4"))).isBetween((long) least, (long) most);
        assertThat(browser.sheets(sized(page, "letter"))).isBetween((long) least, (long) most);
    }

    private static String sized(String page, String paper) {
        return page.replace("@page {", "@page { size: " + paper + ";");
    }
}
