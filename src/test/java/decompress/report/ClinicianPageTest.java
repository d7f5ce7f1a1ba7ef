package decompress.report;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.review.Review;
import decompress.session.Pain;
import decompress.session.Pain.Site;
import decompress.support.Sessions;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ClinicianPageTest {
    private static final String PAGE = Pages.page(Pages.weeks(), "Ada <Lovelace> & Co");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)([^>]*)>");
    private static final Set<String> VOID = Set.of("meta");

    @Test
    void every_element_is_closed_in_order() {
        var open = new ArrayDeque<String>();
        var tags = TAG.matcher(PAGE);
        while (tags.find()) {
            if (tags.group(1).isEmpty() && !VOID.contains(tags.group(2))) {
                open.push(tags.group(2));
            } else if (!tags.group(1).isEmpty()) {
                assertThat(open.pop()).as("before %d", tags.start()).isEqualTo(tags.group(2));
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void nothing_of_a_person_becomes_markup() {
        assertThat(PAGE)
                .contains("Ada &lt;Lovelace&gt; &amp; Co")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;\nLeft side")
                .doesNotContain("<script", "<Lovelace");
    }

    @Test
    void nothing_is_fetched_or_run() {
        assertThat(PAGE).doesNotContain("http:", "https:", "src=", "href=", "url(", "@import", "onload", "<link");
        assertThat(PAGE).contains("default-src 'none'");
    }

    @Test
    void prescribed_appears_only_with_set_by() {
        assertThat(PAGE.split("[Pp]rescribed", -1)).hasSize(2);
    }

    @Test
    void each_exercise_stands_with_what_was_planned_done_and_by_whom_it_was_prescribed() {
        assertThat(row("Lower back extension"))
                .containsExactly(
                        "4\u00a0sets of 10\u00a0repetitions, rest 1\u00a0min", "30", "90 of 120", "900 reps", "75 %");
        assertThat(row("Dead hang"))
                .containsExactly(
                        "3\u00a0sets of 20\u00a0s, rest 10\u00a0s; prescribed by Dr. Silva: hold 20–30 s, 3–4 sets, rest as needed (about 30 s)",
                        "1",
                        "1 of 3",
                        "20 s",
                        "33 %");
    }

    @Test
    void every_plot_has_its_numbers_in_a_table() {
        assertThat(row("16 Nov 2026")).containsExactly("3 of 7", "8", "3", "1");
        assertThat(row("21 Sep 2026")).containsExactly("2 of 7", "4", "7", "5");
    }

    private static List<String> row(String heading) {
        var from = PAGE.indexOf("<th scope=\"row\">" + heading + "</th>");
        assertThat(from).as(heading).isPositive();
        var row = PAGE.substring(from, PAGE.indexOf("</tr>", from));
        return Pattern.compile("<td[^>]*>([^<]*)</td>")
                .matcher(row)
                .results()
                .map(cell -> cell.group(1))
                .toList();
    }

    @Test
    void tables_have_captions_and_plots_have_names_for_who_hears_the_page() {
        assertThat(count("<table ")).isEqualTo(count("<caption>")).isEqualTo(4);
        assertThat(count("<svg ")).isEqualTo(count("role=\"img\"")).isEqualTo(2);
        assertThat(PAGE)
                .contains("aria-labelledby=\"rating-title rating-description\"")
                .contains("<title id=\"rating-title\">Pain before and after, by weeks</title>")
                .contains("<html lang=\"en\">");
        assertThat(count("<h1>")).isEqualTo(1);
    }

    private static int count(String text) {
        return PAGE.split(Pattern.quote(text), -1).length - 1;
    }

    @Test
    void a_period_without_a_session_is_said_so() {
        var page = new ClinicianPage(
                        new StringBuilder(),
                        new Review(Pages.TODAY),
                        Pages.NAMES,
                        Optional.empty(),
                        Optional.of(Pages.TODAY.minusDays(7)),
                        Pages.TODAY)
                .text();

        assertThat(page).contains("15 Nov 2026 to 22 Nov 2026", "No session is logged in this period.");
    }

    @Test
    void page_shows_where_it_hurt_and_reduced_sessions() {
        var review = new Review(Pages.TODAY);
        var legs = Pain.afterwards(Optional.of(5), Optional.of(Site.BELOW_KNEE))
                .or(Pain.beforehand(Optional.of(4), Optional.of(Site.BUTTOCK)));
        review.take(Sessions.eased(Sessions.with(legs, Sessions.at("2026-11-20T08:00:00+01:00"))));

        assertThat(Pages.page(review, ""))
                .contains(
                        "<p>Where it hurt, by sessions: below the knee 1.</p>",
                        "<p>Further down after than before: 1 session, the latest on 20 Nov 2026.</p>",
                        "<p>Less than usual because of pain: 1 session, the latest on 20 Nov 2026.</p>");
    }

    @Test
    void sessions_without_pain_leave_the_plot_of_pain_out() {
        var review = new Review(Pages.TODAY);
        review.take(Sessions.at("2026-11-22T08:00:00+01:00"));

        assertThat(Pages.page(review, ""))
                .doesNotContain("rating-title", "<dt>Name")
                .contains("minutes-title");
    }

    @Test
    void weeks_without_a_session_or_a_rating_are_left_out() {
        var review = new Review(Pages.TODAY);
        review.take(Sessions.at("2026-11-03T08:00:00+01:00"));
        review.take(Sessions.at("2026-11-18T08:00:00+01:00"));

        assertThat(Pages.page(review, "Ada"))
                .contains(">2 Nov<", ">2 Nov 2026<", ">16 Nov 2026<")
                .doesNotContain(">26 Oct<", ">9 Nov 2026<");
    }
}
