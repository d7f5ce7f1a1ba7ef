package decompress.view.session;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.session.ClockReading;
import decompress.session.Input;
import decompress.session.PlannedExercise;
import decompress.session.Session;
import decompress.session.Session.Step;
import decompress.session.SessionEvent;
import decompress.session.Timeline;
import decompress.support.ForeignWords;
import decompress.support.RandomSessions;
import decompress.support.SessionScreens;
import decompress.text.WordWrap;
import decompress.view.Art;
import decompress.view.Frame;
import decompress.view.Glyphs;
import decompress.view.Line;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A session on windows of every size, in words of every width, at any millisecond, whatever was pressed. */
class AnyWindowTest {
    private static final int CASES = 120;
    private static final Pattern PROGRESS = Pattern.compile("[█░]{40,}| left\\b");
    private static final List<Input> KEYS =
            Arrays.stream(Input.values()).filter(key -> key != Input.WIND_DOWN).toList();

    /** One moment of a session that is being played. */
    private record Moment(Random random, Session session, Step step, Duration now) {}

    private static void everyMoment(BiConsumer<Long, Moment> rule) {
        for (var seed = 1L; seed <= CASES; seed++) {
            var random = new Random(seed);
            var parts = RandomSessions.parts(random).stream()
                    .map(part -> random.nextBoolean()
                            ? part
                            : new PlannedExercise(ForeignWords.of(part.exercise()), part.dose(), part.stepByStep()))
                    .toList();
            var session = new Session(Timeline.of(parts, random.nextBoolean()));
            var now = Duration.ZERO;
            var step = session.start(look(now));
            for (var looks = 0; looks < 25; looks++) {
                rule.accept(seed, new Moment(random, session, step, now));
                now = now.plusMillis(random.nextInt(random.nextInt(9) == 0 ? 5000 : 2000));
                var input = random.nextInt(3) == 0 ? KEYS.get(random.nextInt(KEYS.size())) : Input.LOOK;
                step = session.on(input, step.state(), look(now));
            }
        }
    }

    private static ClockReading look(Duration now) {
        return new ClockReading(now, Instant.EPOCH.plus(now));
    }

    @Test
    void a_screen_fills_its_window_and_tears_nothing() {
        everyMoment((seed, moment) -> {
            var random = moment.random();
            var columns = 1 + random.nextInt(random.nextBoolean() ? 20 : 130);
            var rows = 1 + random.nextInt(random.nextBoolean() ? 8 : 45);
            var art = Art.values()[random.nextInt(Art.values().length)];
            var glyphs = art == Art.NONE ? Glyphs.ASCII : Glyphs.UNICODE;
            var setting = new Setting(
                    columns, rows, glyphs, art, random.nextBoolean(), random.nextBoolean(), LocalTime.of(9, 59, 59));
            var figures = Map.of(
                    "overhead-stretch",
                    SessionScreens.SHIPPED.figure("overhead-stretch").orElseThrow());
            var frame = new SessionView(figures)
                    .frame(moment.session(), moment.step().state(), moment.now(), setting, "");

            assertThat(frame.lines()).as("seed %d", seed).hasSizeLessThanOrEqualTo(rows);
            assertThat(frame.lines().stream().map(Line::text))
                    .as(
                            "seed %d, %d x %d, %s",
                            seed, columns, rows, moment.step().state())
                    .allSatisfy(line ->
                            assertThat(ForeignWords.flaw(columns).apply(line)).isEmpty());
            assertThat(frame.title()).as("seed %d", seed).doesNotContain("\n");
        });
    }

    @Test
    void nothing_changes_on_a_screen_without_a_figure_before_its_next_frame() {
        var setting = new Setting(120, 45, Glyphs.UNICODE, Art.NONE, true, false, LocalTime.of(9, 59, 59));
        everyMoment((seed, moment) -> {
            var view = new SessionView(Map.of());
            var state = moment.step().state();
            var wait = view.untilNextFrame(moment.session(), state, moment.now());
            var until = moment.now().plus(wait).minusMillis(1);

            assertThat(wait).as("seed %d, %s", seed, state).isBetween(Duration.ofNanos(1), Duration.ofSeconds(1));
            assertThat(besidesTheProgress(view.frame(moment.session(), state, until, setting, "")))
                    .as("seed %d, %s at %s", seed, state, moment.now())
                    .isEqualTo(besidesTheProgress(view.frame(moment.session(), state, moment.now(), setting, "")));
        });
    }

    /** The bar and the remaining time advance in their own steps. */
    private static List<String> besidesTheProgress(Frame frame) {
        return frame.lines().stream()
                .map(Line::text)
                .filter(line -> !PROGRESS.matcher(line).find())
                .toList();
    }

    @Test
    void plain_lines_wrap_in_every_window() {
        everyMoment((seed, moment) -> {
            var random = moment.random();
            var told = new Narration(moment.session().timeline(), random.nextBoolean(), random::nextBoolean);
            for (SessionEvent event : moment.step().events()) {
                for (var line : told.on(event)) {
                    assertThat(line).as("seed %d", seed).isNotBlank().doesNotContain("\n");
                    for (var columns = 1; columns <= 20; columns++) {
                        var flaw = ForeignWords.flaw(columns);
                        assertThat(WordWrap.lines(line, columns))
                                .as("seed %d", seed)
                                .allSatisfy(each -> assertThat(flaw.apply(each)).isEmpty());
                    }
                }
            }
        });
    }
}
