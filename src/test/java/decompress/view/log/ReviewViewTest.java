package decompress.view.log;

import static decompress.support.Sessions.at;
import static decompress.support.Sessions.eased;
import static decompress.support.Sessions.held;
import static decompress.support.Sessions.lasting;
import static decompress.support.Sessions.moved;
import static decompress.support.Sessions.pain;
import static decompress.support.Sessions.stopped;
import static decompress.support.Sessions.with;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.review.Review;
import decompress.review.SittingDay;
import decompress.session.Pain;
import decompress.session.Pain.Site;
import decompress.session.Reason;
import decompress.view.Line;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewViewTest {
    private static final List<String> EXERCISES =
            List.of("cat-stretch", "cow-stretch", "childs-pose", "overhead-stretch", "foam-rolling", "dead-hang");

    private static Review fewWeeks() {
        var review = new Review(LocalDate.parse("2026-11-22"));
        for (var day = 0; day < 18; day += 3) {
            var started = LocalDate.parse("2026-11-04").plusDays(day) + "T08:00:00+01:00";
            review.take(with(pain(6 - day / 6, 4 - day / 6), at(started, held("cat-stretch", 3, 3))));
        }
        review.take(lasting(
                Duration.ofMinutes(12),
                at("2026-11-21T18:00:00+01:00", held("overhead-stretch", 4, 4), moved("lower-back-extension", 4, 5))));
        review.take(stopped(Reason.PAIN, at("2026-11-22T08:00:00+01:00", held("dead-hang", 1, 3))));
        return review;
    }

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

    private static String page(int width, Review review) {
        return page(width, review, true);
    }

    private static String page(int width, Review review, boolean all) {
        return new ReviewView(width)
                .lines(review, SittingDay.of(List.of()), all).stream()
                        .map(Line::text)
                        .map(String::stripTrailing)
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void a_wide_page_shows_it_all() {
        assertThat(page(80, fewWeeks())).isEqualTo("""
                        4 of the last 7 days
                        8 sessions, 25 min, 4 Nov 2026 to 22 Nov 2026.

                        Minutes a day
                            Nov
                        Mon ····░░
                        Tue ··░░··
                        Wed ░░····
                        Thu ····░░
                        Fri ··░░··
                        Sat ░░··▓▓
                        Sun ····░░
                            · none ░ under 5 ▒ 5–9 ▓ 10–19 █ 20 or more

                        Minutes a week; pain before → after, from 0 to 10
                         2 Nov  ████  4 min, 2 days                   ●●●●●●····  6 → 4
                         9 Nov  ████  4 min, 2 days                   ●●●●●·····  5 → 3
                        16 Nov  ██████████████████  17 min, 4 days    ●●●●······  4 → 2
                        Your pain before sessions went down from 6 to 4 in two weeks.

                        Done of planned
                        exercise              sessions  sets      held or moved             share
                        cat-stretch           6         18 of 18  6 min of 6 min            100 %
                        dead-hang             1         1 of 3    20 s of 1 min             33 %
                        lower-back-extension  1         4 of 5    40 of 50 reps             80 %
                        overhead-stretch      1         4 of 4    1 min 20 s of 1 min 20 s  100 %

                        Ended early
                        Stopped for pain: 1, on 22 Nov 2026 in dead-hang""");
    }

    @Test
    void a_narrow_page_has_room_for_the_same() {
        assertThat(page(40, fewWeeks())).isEqualTo("""
                        4 of the last 7 days
                        8 sessions, 25 min, 4 Nov 2026 to 22 Nov
                        2026.

                        Minutes a day
                            Nov
                        Mon ··░
                        Tue ·░·
                        Wed ░··
                        Thu ··░
                        Fri ·░·
                        Sat ░·▓
                        Sun ··░
                            · none ░ under 5 ▒ 5–9 ▓ 10–19
                            █ 20 or more

                        Minutes a week; pain before → after,
                        from 0 to 10
                         2 Nov  █  4 min, 2 days        6 → 4
                         9 Nov  █  4 min, 2 days        5 → 3
                        16 Nov  ████  17 min, 4 days    4 → 2
                        Your pain before sessions went down from
                        6 to 4 in two weeks.

                        Done of planned
                        cat-stretch
                          6 sessions, 18 of 18 sets
                          6 min of 6 min, 100 %
                        dead-hang
                          1 session, 1 of 3 sets
                          20 s of 1 min, 33 %
                        lower-back-extension
                          1 session, 4 of 5 sets
                          40 of 50 reps, 80 %
                        overhead-stretch
                          1 session, 4 of 4 sets
                          1 min 20 s of 1 min 20 s, 100 %

                        Ended early
                        Stopped for pain: 1, on 22 Nov 2026 in
                        dead-hang""");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 32, 40, 60, 80, 120, 200, 500})
    void no_line_is_wider_than_the_window(int width) {
        assertThat(page(width, fewWeeks()).lines()).allMatch(line -> line.length() <= width);
        assertThat(page(width, weeks(), false).lines()).allMatch(line -> line.length() <= width);
    }

    @Test
    void few_pain_ratings_are_not_summarised() {
        var review = new Review(LocalDate.parse("2026-11-22"));
        review.take(with(pain(8, 2), at("2026-11-22T08:00:00+01:00")));

        assertThat(page(80, review)).contains("There are too few ratings yet to compare weeks.");
    }

    @Test
    void places_of_pain_and_their_effects_are_shown_when_recorded() {
        var review = new Review(LocalDate.parse("2026-11-22"));
        var back = Pain.beforehand(Optional.of(4), Optional.of(Site.BACK));
        var further = Pain.afterwards(Optional.of(5), Optional.of(Site.THIGH)).or(back);
        review.take(with(further, at("2026-11-20T08:00:00+01:00")));
        review.take(with(back, eased(at("2026-11-22T08:00:00+01:00"))));
        review.take(with(back, eased(at("2026-11-21T08:00:00+01:00"))));

        assertThat(page(80, review)).contains("""
                        Where it hurt, by sessions: back 2, thigh 1.
                        Further down after than before: 1 session, the latest on 20 Nov 2026.
                        Less than usual because of pain: 2 sessions, the latest on 22 Nov 2026.""");
    }

    @Test
    void missed_days_are_not_mentioned() {
        var review = new Review(LocalDate.parse("2026-11-22"));
        review.take(at("2026-06-01T08:00:00+02:00"));

        assertThat(page(80, review).toLowerCase(Locale.ROOT))
                .startsWith("0 of the last 7 days")
                .doesNotContain("miss", "streak", "only", "fail");
    }

    @Test
    void one_screen_shows_five_weeks_the_pain_and_what_was_done() {
        assertThat(page(80, weeks(), false)).isEqualTo("""
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

    @Test
    void the_page_leaves_room_for_the_prompt() {
        assertThat(page(80, weeks(), false).lines()).hasSizeLessThanOrEqualTo(23);
    }

    @Test
    void weeks_before_the_first_session_are_left_out() {
        var review = new Review(LocalDate.parse("2026-11-22"));
        review.take(at("2026-11-20T08:00:00+01:00"));

        assertThat(page(80, review, false))
                .contains("16 Nov  ██████████████████  2 min, 1 day")
                .doesNotContain(" 9 Nov", "Pain", "Ended early");
    }
}
