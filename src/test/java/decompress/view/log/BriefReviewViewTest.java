package decompress.view.log;

import static decompress.support.Sessions.at;
import static decompress.support.Sessions.held;
import static decompress.support.Sessions.pain;
import static decompress.support.Sessions.stopped;
import static decompress.support.Sessions.with;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.review.Review;
import decompress.session.Reason;
import decompress.view.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefReviewViewTest {
    private static final List<String> EXERCISES =
            List.of("cat-stretch", "cow-stretch", "childs-pose", "overhead-stretch", "foam-rolling", "dead-hang");

    private static Review weeks() {
        var review = new Review(LocalDate.parse("2026-11-22"));
        for (var day = 0; day < 30; day += 3) {
            var started = LocalDate.parse("2026-10-24").plusDays(day) + "T08:00:00+01:00";
            var exercise = EXERCISES.get(day / 3 % EXERCISES.size());
            review.take(with(pain(6 - day / 7, 4 - day / 7), at(started, held(exercise, 3, 3))));
        }
        review.take(stopped(Reason.PAIN, at("2026-11-22T08:00:00+01:00", held("dead-hang", 1, 3))));
        return review;
    }

    private static List<String> page(int width, Review review) {
        return new BriefReviewView(width)
                .lines(review).stream()
                        .map(Line::text)
                        .map(String::stripTrailing)
                        .collect(Collectors.toList());
    }

    @Test
    void one_screen_shows_five_weeks_the_pain_and_what_was_done() {
        assertThat(String.join("\n", page(80, weeks()))).isEqualTo("""
                3 of the last 7 days
                11 sessions, 22 min, 24 Oct 2026 to 22 Nov 2026.

                This week and the last four; pain before → after, from 0 to 10
                19 Oct  ██████  2 min, 1 day                  ●●●●●●····  6 → 4
                26 Oct  ████████████  4 min, 2 days           ●●●●●●····  6 → 4
                 2 Nov  ██████████████████  6 min, 3 days     ●●●●●·····  5 → 3
                 9 Nov  ████████████  4 min, 2 days           ●●●●······  3.5 → 1.5
                16 Nov  █████████████████  6 min, 3 days      ●●●·······  3 → 1
                Your pain before sessions went down from 6 to 3 in four weeks.

                Done of planned
                exercise          sessions  sets    held or moved        share
                cat-stretch       2         6 of 6  2 min of 2 min       100 %
                childs-pose       2         6 of 6  2 min of 2 min       100 %
                cow-stretch       2         6 of 6  2 min of 2 min       100 %
                dead-hang         2         4 of 6  1 min 20 s of 2 min  67 %
                overhead-stretch  2         6 of 6  2 min of 2 min       100 %
                and 1 exercise more

                Ended early
                Stopped for pain: 1, on 22 Nov 2026 in dead-hang
                Every week, day and exercise: decompress log summary --all""");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60, 80, 200})
    void no_line_is_wider_than_the_window(int width) {
        assertThat(page(width, weeks())).allMatch(line -> line.length() <= width);
    }

    @Test
    void the_page_leaves_room_for_the_prompt() {
        assertThat(page(80, weeks())).hasSizeLessThanOrEqualTo(23);
    }

    @Test
    void weeks_before_the_first_session_are_left_out() {
        var review = new Review(LocalDate.parse("2026-11-22"));
        review.take(at("2026-11-20T08:00:00+01:00"));

        assertThat(String.join("\n", page(80, review)))
                .contains("16 Nov  ██████████████████  2 min, 1 day")
                .doesNotContain(" 9 Nov", "Pain", "Ended early");
    }
}
