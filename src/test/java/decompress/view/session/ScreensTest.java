package decompress.view.session;

import static decompress.support.SessionScreens.text;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.CueMoment;
import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.session.Phase;
import decompress.support.SessionScreens;
import decompress.support.SessionScreens.Moment;
import decompress.text.DisplayWidth;
import decompress.view.Art;
import decompress.view.Frame;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The common properties of the screens of all built-in exercises, at every important size. */
class ScreensTest {
    private static final List<int[]> SIZES = SessionScreens.SIZES;
    private static final List<int[]> TINY =
            List.of(new int[] {12, 4}, new int[] {8, 2}, new int[] {3, 1}, new int[] {1, 1});
    private static final String FIGURE = "[\u2801-\u28ff]";

    static Stream<Exercise> exercises() {
        return SessionScreens.SHIPPED.exercises().stream().filter(each -> each.position() != Position.WALKING);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void every_screen_fills_its_window_and_no_more(Exercise exercise) {
        var screens = new SessionScreens(exercise);
        for (var moment : Moment.values()) {
            for (var size : Stream.concat(SIZES.stream(), TINY.stream()).toList()) {
                for (var art : Art.values()) {
                    var lines = screens.frame(moment, size[0], size[1], art).lines();
                    assertThat(lines).hasSize(size[1]);
                    assertThat(lines)
                            .as("%s %s", moment, Arrays.toString(size))
                            .allMatch(line -> DisplayWidth.of(line.text()) <= size[0]);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void the_word_for_what_is_asked_stands_on_every_screen(Exercise exercise) {
        var screens = new SessionScreens(exercise);
        for (var moment : Moment.values()) {
            var work = screens.session().interval(screens.state(Moment.WORK, Duration.ZERO));
            var word = switch (moment) {
                case STEP -> "→ 2 ";
                case READY, LEAD_IN -> "GET READY";
                case WORK -> work.phase() == Phase.HOLD ? "HOLD" : "MOVE";
                case REST -> "REST";
                case PAUSED -> "PAUSED";
                case WAY_OUT -> "COME OUT";
            };
            for (var size : SIZES) {
                assertThat(shows(screens.frame(moment, size[0], size[1], Art.BRAILLE), word))
                        .as("%s at %s", word, Arrays.toString(size))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void a_step_says_which_key_hurries(Exercise exercise) {
        var screens = new SessionScreens(exercise);
        for (var size : SIZES) {
            assertThat(text(screens.frame(Moment.STEP, size[0], size[1], Art.BRAILLE)))
                    .as(Arrays.toString(size))
                    .contains("space next");
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void card_at_80x24_shows_all_steps_and_both_cautions_beside_the_figure(Exercise exercise) {
        var screens = new SessionScreens(exercise);
        for (var moment : List.of(Moment.STEP, Moment.READY)) {
            var shown = text(screens.frame(moment, 80, 24, Art.BRAILLE))
                    .replaceAll("[\u2800-\u28ff█▀▄▓▒]", " ")
                    .replaceAll("\\s+", " ");
            assertThat(shown)
                    .as("%s", moment)
                    .contains(exercise.guidance().steps())
                    .contains(exercise.precautions().cautions().subList(0, 2));
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void every_word_of_a_cue_is_shown_if_need_be_one_page_after_the_other(Exercise exercise) {
        var screens = new SessionScreens(exercise);
        for (var moment : List.of(Moment.STEP, Moment.READY, Moment.LEAD_IN, Moment.WAY_OUT)) {
            for (var size : SIZES) {
                var scene = new Scene(screens.session(), screens.state(moment, Duration.ZERO), Duration.ZERO);
                var cue = moment == Moment.STEP ? scene.steps().get(1) : InstructionPane.text(scene);
                var shown = Stream.of(0, 1, 2, 3, 4)
                        .map(page ->
                                screens.frame(moment, Duration.ofMillis(page * 3000L), size[0], size[1], Art.BRAILLE))
                        .toList();
                for (var word : cue.split(" ")) {
                    assertThat(shown.stream().anyMatch(frame -> shows(frame, word)))
                            .as("%s of \"%s\" at %s", word, cue, Arrays.toString(size))
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void the_figure_is_there_from_sixty_columns_on(Exercise exercise) {
        var screens = new SessionScreens(exercise);
        for (var moment : Moment.values()) {
            var isCard = moment == Moment.STEP || moment == Moment.READY;
            for (var size : SIZES.subList(0, 3)) {
                var left = text(screens.frame(moment, size[0], size[1], Art.BRAILLE))
                        .lines()
                        .limit(size[1] == 40 && !isCard ? 30 : size[1] - 2)
                        .map(line -> line.substring(0, Math.min(line.length(), size[0] * 2 / 5)))
                        .collect(Collectors.joining());
                assertThat(left).as("%s at %s", moment, Arrays.toString(size)).containsPattern(FIGURE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void pause_on_equipment_says_how_to_let_go(Exercise exercise) {
        var screens = new SessionScreens(exercise);
        for (var size : List.of(new int[] {80, 24}, new int[] {40, 12})) {
            var shown = text(screens.frame(Moment.PAUSED, size[0], size[1], Art.BRAILLE))
                    .replaceAll("\\s+", " ");
            assertThat(shown).contains("Paused. Press Space to continue");
            var release = exercise.guidance().cue(CueMoment.RELEASE).orElseThrow();
            assertThat(shown.contains(release))
                    .as("%s at %d columns", release, size[0])
                    .isEqualTo(exercise.isHeld());
        }
    }

    /** As text, or in letters that are drawn. */
    private static boolean shows(Frame frame, String word) {
        var text = text(frame);
        return text.contains(word)
                || DotLetters.dots(word).stream().flatMap(List::stream).allMatch(text::contains)
                || DotLetters.blocks(word).stream()
                        .flatMap(List::stream)
                        .map(String::stripTrailing)
                        .allMatch(text::contains);
    }

    @Test
    void the_screens_of_a_session_look_like_this() throws IOException {
        var expected = new String(
                ScreensTest.class.getResourceAsStream("/screens.txt").readAllBytes(), StandardCharsets.UTF_8);
        assertThat(SessionScreens.pictures()).isEqualTo(expected);
    }
}
