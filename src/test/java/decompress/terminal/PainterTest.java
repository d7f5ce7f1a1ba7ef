package decompress.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.Picture;
import decompress.terminal.tty.Size;
import decompress.view.Frame;
import decompress.view.Line;
import decompress.view.Span;
import decompress.view.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Test;

class PainterTest {
    private static final Size SIZE = new Size(10, 3);

    private final Painter painter = new Painter(Palette.NONE);

    private static Frame frame(String... lines) {
        return new Frame(Arrays.stream(lines)
                .map(text -> text.isEmpty() ? Line.EMPTY : Line.of(text))
                .toList());
    }

    private String paint(Size size, String... lines) {
        return painter.paint(frame(lines), size).replace("\033", "^");
    }

    @Test
    void the_first_frame_is_written_on_a_clear_screen() {
        assertThat(paint(SIZE, "hold", "", "20")).isEqualTo("^[0m^[2J^[1;1Hhold^[K^[3;1H20^[K");
    }

    @Test
    void then_only_what_changed_is_written() {
        paint(SIZE, "hold", "20", "rest");
        assertThat(paint(SIZE, "hold", "19", "rest")).isEqualTo("^[2;1H19");
        assertThat(paint(SIZE, "hold", "19", "rest")).isEmpty();
        assertThat(paint(SIZE, "hold", "18", "rest 5")).isEqualTo("^[2;2H8^[3;5H 5^[K");
        assertThat(paint(SIZE, "hold", "18", "肩 5")).isEqualTo("^[3;1H肩 5^[K");
    }

    @Test
    void remains_of_a_longer_frame_are_cleared() {
        paint(SIZE, "hold", "20", "rest");
        assertThat(paint(SIZE, "hold")).isEqualTo("^[2;1H^[K^[3;1H^[K");
        assertThat(paint(SIZE, "hold")).isEmpty();
    }

    @Test
    void another_size_or_a_forgotten_screen_is_drawn_in_full() {
        paint(SIZE, "hold");
        assertThat(paint(new Size(3, 3), "hold")).isEqualTo("^[0m^[2J^[1;1Hhol");
        painter.forget();
        assertThat(paint(new Size(3, 3), "hold")).isEqualTo("^[0m^[2J^[1;1Hhol");
    }

    @Test
    void a_refresh_covers_what_others_wrote_without_clearing_the_screen() {
        paint(SIZE, "hold", "", "20");
        painter.refresh();
        assertThat(paint(SIZE, "hold", "", "20")).isEqualTo("^[1;1Hhold^[K^[2;1H^[K^[3;1H20^[K");
        assertThat(paint(SIZE, "hold", "", "20")).isEmpty();
        painter.refresh();
        assertThat(paint(SIZE, "hold")).isEqualTo("^[1;1Hhold^[K^[2;1H^[K^[3;1H^[K");
    }

    @Test
    void a_line_is_cut_at_the_last_column_which_clearing_would_take() {
        assertThat(paint(SIZE, "0123456789abc")).isEqualTo("^[0m^[2J^[1;1H0123456789");
        assertThat(paint(SIZE, "012345678")).isEqualTo("^[1;10H^[K");
    }

    @Test
    void rows_below_the_window_are_not_written() {
        assertThat(paint(new Size(10, 1), "a", "b", "c")).isEqualTo("^[0m^[2J^[1;1Ha^[K");
    }

    @Test
    void wide_and_combining_characters_are_cut_by_their_columns() {
        assertThat(paint(new Size(5, 1), "肩の力")).endsWith("肩の^[K");
        assertThat(paint(new Size(4, 1), "肩の力")).endsWith("H肩の");
        assertThat(paint(new Size(2, 1), "e\u0301te")).endsWith("He\u0301t");
    }

    @Test
    void a_cut_line_keeps_its_meanings() {
        var line = new Line(
                List.of(new Span("hold ", Style.TITLE), new Span("twenty", Style.WORK), new Span("!", Style.CUE)));
        assertThat(line.cut(7))
                .isEqualTo(new Line(List.of(new Span("hold ", Style.TITLE), new Span("tw", Style.WORK))));
    }

    @Test
    void after_any_frames_the_screen_shows_the_last_one() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var coloured = new Painter(Palette.COLOUR);
        var screen = new ScreenTerminal(12, 5);
        for (int i = 0; i < 300; i++) {
            var lines = random.ints(random.nextInt(8), 0, 16)
                    .mapToObj("0123456789abcdef"::substring)
                    .toList();
            var frame = new Frame(lines.stream()
                    .map(text -> Line.of(text, Style.values()[random.nextInt(Style.values().length)]))
                    .toList());
            screen.write(coloured.paint(frame, new Size(12, 5)));
            assertThat(Picture.of(screen).text())
                    .as("seed %d", seed)
                    .isEqualTo(lines.stream()
                            .limit(5)
                            .map(text -> text.substring(0, Math.min(12, text.length())))
                            .collect(Collectors.joining("\n"))
                            .stripTrailing());
        }
    }

    private static Frame random(Random random) {
        var lines = new ArrayList<Line>();
        for (var line = random.nextInt(8); line > 0; line--) {
            var spans = new ArrayList<Span>();
            for (var span = random.nextInt(4); span > 0; span--) {
                var text = List.of("hold", " 20", "██░░", "肩の力", "⠋⠙", "", "x").get(random.nextInt(7));
                spans.add(new Span(text, Style.values()[random.nextInt(Style.values().length)]));
            }
            lines.add(new Line(spans));
        }
        return new Frame(lines);
    }

    @Test
    void after_any_frames_and_sizes_the_screen_is_as_though_there_had_been_one() {
        for (var seed = 1L; seed <= 40; seed++) {
            var random = new Random(seed);
            var painting = new Painter(Palette.COLOUR);
            var size = new Size(12, 5);
            var screen = new ScreenTerminal(size.columns(), size.rows());
            for (var step = 0; step < 40; step++) {
                if (random.nextInt(6) == 0) {
                    size = new Size(1 + random.nextInt(20), 1 + random.nextInt(7));
                    screen = new ScreenTerminal(size.columns(), size.rows());
                    screen.write("\033[?7l" + "left over ".repeat(9));
                    painting.forget();
                } else if (random.nextInt(9) == 0) {
                    screen.write("\033[1;1Hsomebody wrote");
                    painting.refresh();
                }
                var frame = random(random);
                screen.write("\033[?7l" + painting.paint(frame, size));
                var alone = new ScreenTerminal(size.columns(), size.rows());
                alone.write("\033[?7l" + new Painter(Palette.COLOUR).paint(frame, size));

                assertThat(Picture.of(screen).rows())
                        .as("seed %d, step %d:%n%s%nbut%n%s", seed, step, Picture.of(screen), Picture.of(alone))
                        .isEqualTo(Picture.of(alone).rows());
            }
        }
    }
}
