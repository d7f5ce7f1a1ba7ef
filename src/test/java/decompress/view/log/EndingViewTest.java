package decompress.view.log;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.library.Shipped;
import decompress.review.MovedDays;
import decompress.session.Pain;
import decompress.session.SessionRecord;
import decompress.support.Sessions;
import decompress.view.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EndingViewTest {
    private static final List<String> DONE = List.of("Done. Walk a little.", "Move again within half an hour.");
    private static final SessionRecord SESSION =
            Sessions.with(Sessions.pain(3, 2), Sessions.at("2026-11-27T07:30:00+01:00"));

    /** The days of a week whose Friday is the day of the session. */
    private static EndingView after(String... earlier) {
        var sessions = Stream.of(earlier)
                .map(day -> Sessions.at("2026-11-" + day + "T07:30:00+01:00"))
                .toList();
        return new EndingView(SESSION, MovedDays.of(SESSION, sessions, true, List.of(), MovedDays.USUAL));
    }

    private static String text(List<Line> lines) {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }

    @Test
    void card_has_sets_time_pain_the_week_and_what_changed() {
        var card = after("21", "23", "24", "25", "26").card(DONE, Optional.empty(), 80);

        assertThat(text(card)).isEqualTo("""
                Done. Walk a little.
                Move again within half an hour.

                4 of 4 sets in 2 min.
                Pain 3 → 2.

                Mo Tu We Th Fr Sa Su
                ●  ●  ●  ●  ●  ·  ·
                6 of the last 7 days.
                First week with five days.""");
    }

    @Test
    void card_with_a_figure_fits_a_screen() {
        var figure = Shipped.library().figure("cat-stretch");

        var card = after("16", "18", "20", "23", "25").card(DONE, figure, 80);

        assertThat(card).hasSizeLessThan(20).allMatch(line -> line.text().length() <= 80);
        assertThat(text(card)).contains("⣀").contains("Two weeks in a row with at least 3 days.");
        assertThat(text(after().card(DONE, figure, 40))).doesNotContain("⣀");
    }

    @Test
    void lines_and_voice_have_two_sentences() {
        assertThat(after().sentences())
                .containsExactly(
                        "You did 4 of 4 sets in 2 min, with pain 3 before and 2 after.",
                        "You moved on 1 of the last 7 days: your first session.");
        assertThat(after("26").spoken())
                .containsExactly(
                        "You did 4 of 4 sets in 2 minutes, with pain 3 before and 2 after.",
                        "You moved on 2 of the last 7 days: first week with two days.");
    }

    @Test
    void interrupted_session_says_that_it_was_interrupted() {
        var days = MovedDays.of(SESSION, List.of(), true, List.of(), MovedDays.USUAL);

        assertThat(new EndingView(Sessions.interrupted(SESSION), days).facts())
                .isEqualTo("Interrupted: you did 4 of 4 sets in 2 min, with pain 3 before and 2 after.");
    }

    @Test
    void pain_rated_only_before_or_only_after_is_in_the_sentence_and_on_the_card() {
        var before = Pain.beforehand(Optional.of(3), Optional.empty());
        var after = Pain.afterwards(Optional.of(5), Optional.of(Pain.Site.THIGH));

        assertThat(with(before).facts()).isEqualTo("You did 4 of 4 sets in 2 min, with pain 3 before.");
        assertThat(with(after).facts()).isEqualTo("You did 4 of 4 sets in 2 min, with pain 5 after; thigh.");
        assertThat(text(with(before).card(DONE, Optional.empty(), 80))).contains("\nPain 3 before.\n");
        assertThat(text(with(after).card(DONE, Optional.empty(), 80))).contains("\nPain 5 after; thigh.\n");
        assertThat(with(Pain.UNKNOWN).facts()).isEqualTo("You did 4 of 4 sets in 2 min.");
    }

    private static EndingView with(Pain pain) {
        return new EndingView(
                Sessions.with(pain, SESSION), MovedDays.of(SESSION, List.of(), true, List.of(), MovedDays.USUAL));
    }
}
