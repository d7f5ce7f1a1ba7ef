package decompress.view.session;

import static decompress.support.Exercises.UP_FIRST;
import static decompress.support.Exercises.holds;
import static decompress.support.Exercises.holdsOnBothSides;
import static decompress.support.Exercises.leavingIn;
import static decompress.support.Exercises.repetitions;
import static decompress.support.Exercises.seconds;
import static decompress.support.SessionScreens.text;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.session.ClockReading;
import decompress.session.Input;
import decompress.session.PlannedExercise;
import decompress.session.Session;
import decompress.session.SessionState;
import decompress.session.Timeline;
import decompress.text.DisplayWidth;
import decompress.view.Art;
import decompress.view.Frame;
import decompress.view.Glyphs;
import decompress.view.Span;
import decompress.view.Style;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionViewTest {
    private static final LocalTime NOON = LocalTime.of(12, 0);

    private Session session;
    private SessionState state;
    private Duration now = Duration.ZERO;

    private SessionViewTest begin(PlannedExercise... parts) {
        session = new Session(Timeline.of(List.of(parts), false));
        state = session.start(look()).state();
        return this;
    }

    private SessionViewTest until(double moment) {
        while (now.compareTo(seconds(moment)) < 0) {
            now = now.plusMillis(250);
            give(Input.LOOK);
        }
        return this;
    }

    private SessionViewTest give(Input input) {
        state = session.on(input, state, look()).state();
        return this;
    }

    private ClockReading look() {
        return new ClockReading(now, Instant.EPOCH.plus(now));
    }

    private String picture(int columns, int rows) {
        return picture(columns, rows, Glyphs.UNICODE);
    }

    private String picture(int columns, int rows, Glyphs glyphs) {
        var setting = new Setting(columns, rows, glyphs, Art.NONE, false, false, NOON);
        var frame = new SessionView(Map.of()).frame(session, state, now, setting, "");
        return text(new Frame(frame.lines().stream().map(glyphs::of).toList()))
                .lines()
                .map(String::stripTrailing)
                .reduce((one, two) -> one + "\n" + two)
                .orElse("");
    }

    @Test
    void a_hold_in_a_small_window() {
        begin(holds(4, 20, 10)).until(3.25);

        assertThat(picture(40, 12)).isEqualTo("""
                        Overhead stretch     set 1 of 4  ◐ ○ ○ ○
                                          HOLD
                                     ██      ██████████
                                   ████              ██
                                     ██            ██
                                     ██          ██
                                     ██          ██
                                     ██          ██
                                   ██████        ██
                             Push the palms to the ceiling
                        hold ███░░░░░░░░░░░░░░░░░ 20 s · x hurts
                        Next: rest 10 s   1:47 left · ends 12:01""");
    }

    @Test
    void the_same_where_only_ascii_can_be_written() {
        begin(holds(4, 20, 10)).until(3.25);

        assertThat(picture(40, 12, Glyphs.ASCII)).isEqualTo("""
                        Overhead stretch     set 1 of 4  > o o o
                                          HOLD
                                     ##      ##########
                                   ####              ##
                                     ##            ##
                                     ##          ##
                                     ##          ##
                                     ##          ##
                                   ######        ##
                             Push the palms to the ceiling
                        hold ###................. 20 s - x hurts
                        Next: rest 10 s   1:47 left - ends 12:01""");
    }

    @Test
    void a_tiny_window_keeps_the_word_the_number_and_the_cue() {
        begin(holds(4, 20, 10)).until(3.25);

        assertThat(picture(20, 5)).isEqualTo("        HOLD\n         17\n\n Push the palms to\n    the ceiling");
        assertThat(picture(30, 2)).isEqualTo("           HOLD 17\nPush the palms to the ceiling");
        assertThat(picture(10, 1)).isEqualTo(" HOLD 17");
        assertThat(picture(3, 1)).isEqualTo("17");
    }

    @Test
    void a_cue_that_does_not_fit_is_turned_like_pages() {
        begin(holds(4, 20, 10)).until(2);

        assertThat(picture(14, 2)).isEqualTo("   HOLD 18\nPush the palms");
        assertThat(until(4).picture(14, 2)).isEqualTo("   HOLD 16\nto the ceiling");
    }

    @Test
    void the_steps_come_first_all_on_one_card_with_the_current_one_marked() {
        var known = holds(1, 20, 0, 10);
        begin(new PlannedExercise(known.exercise(), known.dose(), true));

        assertThat(picture(60, 20)).isEqualTo("""
                        Overhead stretch                                 step 1 of 3

                        Read first, do nothing yet.
                        → 1 Stand with your feet under your hips.
                          2 Lace your fingers.
                          3 Push the palms up.
                          Then get ready.

                        ! Stop at any pain









                        Next: step 2 of 3                                  0:56 left
                        space next · b back · x it hurts · q stop · ? keys""");
        assertThat(give(Input.NEXT).give(Input.NEXT).picture(40, 12)).isEqualTo("""
                        Overhead stretch             step 3 of 3
                        Read first, do nothing yet.
                          1 Stand with your feet under your
                            hips.
                          2 Lace your fingers.
                        → 3 Push the palms up.
                          Then get ready.

                        ! Stop at any pain


                        space next · b back · x hurts · ?""");
        assertThat(give(Input.NEXT).picture(60, 24)).contains("GET READY 16", "→ Then get ready: Stand tall");
    }

    @Test
    void a_short_lead_in_shows_its_cue() {
        begin(holds(4, 20, 10, 10)).until(1);

        assertThat(picture(60, 24)).contains("GET READY", "Stand tall, lace your fingers", "get ready ███");
    }

    @Test
    void a_number_at_80x24_is_at_least_seven_rows_tall() {
        begin(holds(4, 20, 10, 10));

        for (var moment = 0.25; moment < 60; moment += 0.75) {
            var digits = until(moment)
                    .picture(80, 24)
                    .lines()
                    .filter(line -> line.matches("[ █▀▄▒▓]*[█▀▄▒▓][ █▀▄▒▓]*"))
                    .count();
            assertThat(digits).as("%s s", moment).isGreaterThanOrEqualTo(7);
        }
    }

    @Test
    void a_hold_counts_from_its_length_to_one_and_never_shows_zero() {
        begin(holds(1, 5, 0));
        var seen = new StringBuilder();

        for (var moment = 0.0; moment < 5; moment += 0.25) {
            seen.append(until(moment).picture(5, 1).strip());
        }

        assertThat(seen).hasToString("55554444333322221111");
    }

    @Test
    void repetitions_are_counted_with_their_cue() {
        begin(repetitions(2, 10, 5)).until(13.5);

        assertThat(picture(40, 7)).contains("MOVE", "Wait", "3 of 10");
    }

    @ParameterizedTest
    @CsvSource({"1, Lift", "4, Hold", "6, Lower"})
    void repetitions_that_start_upward_show_their_cues_in_that_order(double moment, String cue) {
        begin(repetitions(1, 2, UP_FIRST, 5)).until(moment);

        assertThat(picture(40, 7)).contains("MOVE", cue, "1 of 2");
    }

    @Test
    void steps_and_keys_in_a_large_window_stand_on_one_page() {
        begin(holds(4, 20, 10)).until(3).give(Input.KEYS);

        assertThat(picture(100, 40))
                .contains("space    pause", "?        these", "1. ")
                .doesNotContain("Page ");
    }

    @Test
    void question_mark_in_a_small_window_turns_through_all_steps_and_keys() {
        begin(holds(4, 20, 10)).until(3).give(Input.KEYS);
        assertThat(picture(40, 12)).isEqualTo("""
                Overhead stretch     set 1 of 4  ◐ ○ ○ ○
                space    pause, continue
                n right  next (Enter too)
                b left   back
                + -      10 s more, less
                r        again
                x        it hurts: stop now
                m        mute
                Page 1 of 2. Press ? for the next page.
                    Paused. Press Space to continue.
                paused ███░░░░░░░░░░░░░░░ 20 s · x hurts
                Next: rest 10 s   1:47 left · ends 12:01""");
        assertThat(give(Input.KEYS).picture(40, 12)).isEqualTo("""
                Overhead stretch     set 1 of 4  ◐ ○ ○ ○
                q Esc    stop
                ?        these steps and keys

                1. Stand with your feet under your hips.
                2. Lace your fingers.
                3. Push the palms up.

                Page 2 of 2. Press ? for the next page.
                    Paused. Press Space to continue.
                paused ███░░░░░░░░░░░░░░░ 20 s · x hurts
                Next: rest 10 s   1:47 left · ends 12:01""");
        assertThat(give(Input.KEYS).picture(40, 12)).contains("space    pause", "Page 1 of 2");
        assertThat(give(Input.OTHER).picture(40, 12)).doesNotContain("Page ");
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "40, 12", "20, 8"})
    void pages_of_steps_and_keys_turned_one_by_one_hold_every_line(int columns, int rows) {
        begin(holds(4, 20, 10)).until(3).give(Input.KEYS);
        var read = new StringBuilder();
        for (var page = 0; page < 40; page++) {
            read.append(picture(columns, rows)).append('\n');
            give(Input.KEYS);
        }

        for (var key : KeysPage.KEYS) {
            assertThat(read).contains(DisplayWidth.fit(key, columns).strip());
        }
        var steps = session.interval(state).exercise().guidance().steps();
        for (var word : String.join(" ", steps).split(" ")) {
            assertThat(read).contains(word);
        }
        for (var step = 1; step <= steps.size(); step++) {
            assertThat(read).contains("\n" + step + ". ");
        }
    }

    @ParameterizedTest
    @CsvSource({"40, 12", "40, 9", "30, 8", "80, 11"})
    void key_for_pain_is_named_in_a_small_window_from_the_first_set_to_the_way_out(int columns, int rows) {
        begin(leavingIn(6, holdsOnBothSides(20, 10)), leavingIn(6, repetitions(1, 2, 0)));
        while (!(state instanceof SessionState.Ended)) {
            assertThat(picture(columns, rows)).contains("x hurts");
            until(now.toMillis() / 1000.0 + 1);
        }
    }

    @Test
    void way_out_after_a_stop_names_its_keys_in_a_small_window() {
        begin(leavingIn(6, holds(4, 20, 10))).until(3).give(Input.STOP).give(Input.STOP);

        assertThat(picture(40, 12)).contains("come out ░░░░ 6 s · Enter: out · x hurts");
        assertThat(picture(30, 12)).contains("come out ░░░░░░░ 6 s · x hurts");
    }

    @Test
    void the_line_of_keys_is_true_in_a_pause_too() {
        begin(holds(4, 20, 10)).until(3).give(Input.PAUSE_OR_RESUME);
        assertThat(picture(80, 24))
                .endsWith("\nspace continue · n next · b back · + - 10 s · x it hurts · q stop · ? keys");
        assertThat(give(Input.STOP).picture(80, 24)).endsWith("\nx it hurts · q stop");
        assertThat(give(Input.OTHER).give(Input.KEYS).picture(80, 24)).endsWith("\nx it hurts · q stop");
        assertThat(give(Input.OTHER).picture(80, 24))
                .endsWith("\nspace pause · n next · b back · + - 10 s · x it hurts · q stop · ? keys");
    }

    @Test
    void sets_are_not_shown_as_done_when_the_person_stops() {
        begin(leavingIn(6, holds(4, 20, 10))).until(3).give(Input.HURTS);
        assertThat(picture(80, 24)).contains("COME OUT").doesNotContain("●", "set 4 of 4");
    }

    @Test
    void way_out_names_no_side_because_the_person_may_have_stopped_on_the_other() {
        begin(leavingIn(6, holdsOnBothSides(20, 10))).until(15).give(Input.HURTS);
        assertThat(picture(80, 24)).contains("COME OUT").doesNotContain("RIGHT");
    }

    @Test
    void notice_replaces_what_is_next_and_leaves_the_keys() {
        begin(holds(4, 20, 10)).until(3);
        var view = new SessionView(Map.of());
        for (var rows = 5; rows < 40; rows++) {
            var setting = new Setting(80, rows, Glyphs.UNICODE, Art.NONE, false, false, NOON);
            var usual = view.frame(session, state, now, setting, "").lines();
            var noticed = view.frame(session, state, now, setting, "Nothing can be heard.")
                    .lines();
            var changed = IntStream.range(0, usual.size())
                    .filter(row -> !usual.get(row).equals(noticed.get(row)))
                    .mapToObj(row -> usual.get(row).text())
                    .toList();
            assertThat(changed)
                    .as("%d rows", rows)
                    .singleElement()
                    .satisfies(line -> assertThat(line).doesNotContain("it hurts", "HOLD"));
            assertThat(text(new Frame(noticed)).contains("hurts"))
                    .isEqualTo(text(new Frame(usual)).contains("hurts"));
        }
    }

    @Test
    void pause_says_how_to_continue() {
        begin(holds(1, 20, 0)).until(2).give(Input.PAUSE_OR_RESUME);

        assertThat(picture(60, 8)).contains("PAUSED", "Paused. Press Space to continue", "paused ");
    }

    @Test
    void time_away_is_said() {
        begin(holds(1, 20, 0)).until(2);
        now = now.plusSeconds(240);
        give(Input.LOOK);

        assertThat(picture(60, 8)).contains("Paused: you were away 4 minutes");
    }

    @Test
    void a_clock_that_jumps_ahead_is_said_as_time_away() {
        begin(holds(1, 20, 0)).until(2);
        state = session.on(
                        Input.LOOK,
                        state,
                        new ClockReading(now, Instant.EPOCH.plus(now).plusSeconds(5400)))
                .state();

        assertThat(picture(60, 8)).contains("PAUSED", "Paused: you were away 1 hour 30 minutes");
    }

    @Test
    void the_question_and_the_keys_are_shown() {
        begin(holds(1, 20, 0)).until(2).give(Input.STOP);
        assertThat(picture(60, 12)).contains("Stop? Press q again to stop, any other key to continue");

        begin(holds(1, 20, 0)).give(Input.KEYS);
        assertThat(picture(60, 20)).contains("x        it hurts: stop now");
    }

    @Test
    void getting_back_counts_three_two_one() {
        begin(holds(1, 20, 0)).until(2).give(Input.PAUSE_OR_RESUME).give(Input.PAUSE_OR_RESUME);

        assertThat(picture(12, 1)).isEqualTo("GET READY 3");
        assertThat(until(4).picture(40, 8)).contains("Get into position");
    }

    @Test
    void a_session_that_winds_down_names_nothing_that_will_not_come() {
        begin(leavingIn(5, holds(1, 20, 0)), repetitions(3, 10, 20)).until(22);
        assertThat(picture(80, 24)).contains("Next: Lower back extension");

        assertThat(give(Input.WIND_DOWN).picture(80, 24))
                .contains("Stopped", "0:03 left · ends 12:00")
                .doesNotContain("Lower back extension");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
             2 | GET READY, LEFT
            11 | HOLD, LEFT
            31 | OTHER SIDE, RIGHT
            41 | HOLD, RIGHT
            """)
    void the_side_stands_beside_the_word_of_what_is_asked(double moment, String word) {
        begin(holdsOnBothSides(20, 10)).until(moment);

        assertThat(picture(30, 5)).contains(word);
        assertThat(picture(20, 1).strip()).startsWith(word);
    }

    @Test
    void window_title_shows_the_phase_and_time() {
        begin(holds(1, 80, 0, 10)).until(2);
        assertThat(title()).isEqualTo("get ready 0:08");
        assertThat(until(20).title()).isEqualTo("hold 1:10");
        assertThat(give(Input.PAUSE_OR_RESUME).title()).isEqualTo("paused");
    }

    private String title() {
        var setting = new Setting(80, 24, Glyphs.UNICODE, Art.NONE, false, false, NOON);
        return new SessionView(Map.of()).frame(session, state, now, setting, "").title();
    }

    @Test
    void the_number_flashes_only_in_the_first_moment_of_an_interval() {
        begin(holds(1, 20, 0));
        var setting = new Setting(40, 12, Glyphs.UNICODE, Art.NONE, true, false, NOON);
        var view = new SessionView(Map.of());

        assertThat(styles(view.frame(session, state, now, setting, ""))).contains(Style.FLASH);
        until(0.5);
        assertThat(styles(view.frame(session, state, now, setting, ""))).doesNotContain(Style.FLASH);
    }

    private static List<Style> styles(Frame frame) {
        return frame.lines().stream()
                .flatMap(line -> line.spans().stream())
                .map(Span::style)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"200, 60", "80, 24", "40, 12", "20, 5", "10, 2", "1, 1"})
    void nothing_is_wider_or_taller_than_its_window(int columns, int rows) {
        begin(holds(12, 20, 10, 10), repetitions(3, 10, 20));
        var keys = Input.values();
        var random = new Random(7);

        while (!(state instanceof SessionState.Ended)) {
            var frame = new SessionView(Map.of())
                    .frame(
                            session,
                            state,
                            now,
                            new Setting(columns, rows, Glyphs.UNICODE, Art.NONE, true, true, NOON),
                            "");
            assertThat(frame.lines()).hasSizeLessThanOrEqualTo(rows);
            assertThat(frame.lines())
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line.text()))
                            .as(line.text())
                            .isLessThanOrEqualTo(columns));
            until(now.toMillis() / 1000.0 + 0.5);
            give(random.nextInt(20) == 0 ? keys[random.nextInt(keys.length)] : Input.LOOK);
        }
    }
}
