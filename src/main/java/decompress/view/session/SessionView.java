package decompress.view.session;

import decompress.pose.Figure;
import decompress.session.Pause;
import decompress.session.Phase;
import decompress.session.Session;
import decompress.session.SessionState;
import decompress.text.DisplayWidth;
import decompress.text.WordWrap;
import decompress.view.Art;
import decompress.view.Frame;
import decompress.view.Line;
import decompress.view.Span;
import decompress.view.Style;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A session on a screen: the number above all, and around it whatever the window has room for. */
public final class SessionView {
    private static final List<String> KEYS = List.of(
            "space pause · n next · b back · + - 10 s · r again · x it hurts · m mute · q stop · ? keys",
            "space pause · n next · b back · + - 10 s · x it hurts · q stop · ? keys",
            "space pause · x it hurts · q stop · ? keys",
            "space · x hurts · q · ? keys",
            "? keys");
    static final List<String> ALL_KEYS = List.of(
            "space    pause, go on",
            "n right  next",
            "b left   back",
            "+ -      10 s more, less",
            "r        again",
            "x        it hurts: stop now",
            "m        mute",
            "q Esc    stop",
            "?        these keys");
    private static final int SMALLEST_FIGURE_ROWS = 9;
    private static final int SMALLEST_FIGURE_COLUMNS = 26;
    private static final int TALL = 7;
    /** Two digits twice as tall, or three and a colon at their smallest tall size. */
    private static final int NUMBER_COLUMNS = 44;

    private final Session session;
    private final FigurePane figures;

    /** A view of a session; each figure belongs to the exercise with that id. */
    public SessionView(Session session, Map<String, Figure> figures) {
        this.session = session;
        this.figures = new FigurePane(figures);
    }

    public Frame frame(SessionState state, Duration now, Setting setting) {
        return new Composition(new Scene(session, state, now), setting).frame();
    }

    /** How soon the picture changes by itself, beyond the seconds. */
    public Duration untilNextFrame(SessionState state, Duration now) {
        return figures.untilNextFrame(new Scene(session, state, now));
    }

    private final class Composition {
        private final Scene scene;
        private final Setting setting;
        private final int columns;
        private final int rows;
        private final List<Line> top = new ArrayList<>();
        private final List<Line> bottom = new ArrayList<>();

        Composition(Scene scene, Setting setting) {
            this.scene = scene;
            this.setting = setting;
            this.columns = setting.columns();
            this.rows = setting.rows();
        }

        Frame frame() {
            frameLines();
            var room = rows - top.size() - bottom.size();
            var lines = new ArrayList<Line>(top);
            lines.addAll(body(Math.max(1, room)));
            while (lines.size() + bottom.size() < rows) {
                lines.add(Line.EMPTY);
            }
            lines.addAll(bottom);
            return new Frame(lines.subList(0, Math.min(rows, lines.size())));
        }

        /** Everything but the number, the figure and the steps: the less room, the fewer lines. */
        private void frameLines() {
            if (rows >= 4) {
                top.add(header());
            }
            if (rows >= 2) {
                bottom.addAll(cue());
            }
            if (rows >= 6) {
                bottom.add(bar());
            }
            if (rows >= 7) {
                bottom.add(ends(scene.next(), scene.left() + (setting.muted() ? " · muted" : "")));
            }
            if (rows >= 10) {
                bottom.add(Line.of(longest(KEYS), Style.MUTED));
            }
            // The steps need every line while they are read.
            if (rows >= (scene.interval().phase() == Phase.LEAD_IN ? 30 : 20)) {
                top.add(Line.EMPTY);
                bottom.add(1, Line.EMPTY);
            }
        }

        private Line header() {
            var dots = scene.interval().sets() <= 12 ? "  " + scene.dots().strip() : "";
            for (var right : List.of(scene.progress() + dots, scene.progress(), "")) {
                if (DisplayWidth.of(scene.title()) + 2 + DisplayWidth.of(right) <= columns) {
                    return ends(scene.title(), right, Style.TITLE);
                }
            }
            return Line.of(DisplayWidth.fit(scene.title(), columns), Style.TITLE);
        }

        private List<Line> cue() {
            var style = scene.pause().isPresent() ? Style.WARNING : Style.CUE;
            if (rows < 4) {
                return List.of(Line.of(DisplayWidth.fit(scene.phase() + " · " + scene.progress(), columns), style));
            }
            return WordWrap.lines(scene.cue(), columns).stream()
                    .limit(rows < 11 ? 1 : 2)
                    .map(line -> centred(line, columns, style))
                    .toList();
        }

        private Line bar() {
            var left = scene.phase() + " ";
            var right = " " + scene.measure();
            var room = Math.max(4, columns - DisplayWidth.of(left) - DisplayWidth.of(right));
            var full = (int) Math.round(room * scene.done());
            return new Line(List.of(
                    new Span(left, Style.MUTED),
                    new Span("█".repeat(full) + "░".repeat(room - full), Style.BAR),
                    new Span(right, Style.MUTED)));
        }

        private List<Line> body(int room) {
            if (scene.pause().equals(Optional.of(Pause.KEYS)) && room > 2) {
                return ALL_KEYS.stream()
                        .limit(room)
                        .map(key -> Line.of(DisplayWidth.fit(key, columns)))
                        .toList();
            }
            if (scene.interval().phase() == Phase.LEAD_IN) {
                return leadIn(room);
            }
            return figureAndNumber(room);
        }

        /** The number, and under it the steps, as many as there is room for. */
        private List<Line> leadIn(int room) {
            var steps = steps();
            var above = Math.max(TALL, Math.min(room - steps.size(), room / 2 + 4));
            if (room < TALL + 3) {
                return figureAndNumber(room);
            }
            var lines = new ArrayList<>(figureAndNumber(above));
            steps.stream().limit(Math.max(0, room - lines.size())).forEach(lines::add);
            return lines;
        }

        private List<Line> steps() {
            var lines = new ArrayList<Line>();
            var steps = scene.interval().exercise().guidance().steps();
            var width = Math.min(columns, 100) - 3;
            for (var step = 0; step < steps.size(); step++) {
                var wrapped = WordWrap.lines(steps.get(step), Math.max(10, width));
                for (var line = 0; line < wrapped.size(); line++) {
                    lines.add(Line.of((line == 0 ? (step + 1) + ". " : "   ") + wrapped.get(line)));
                }
            }
            return lines;
        }

        private List<Line> figureAndNumber(int room) {
            if (setting.art() == Art.NONE || !figures.has(scene) || room < SMALLEST_FIGURE_ROWS) {
                return number(columns, room);
            }
            if (columns >= SMALLEST_FIGURE_COLUMNS + 2 + NUMBER_COLUMNS) {
                return sideBySide(room);
            }
            if (columns >= SMALLEST_FIGURE_COLUMNS && room >= SMALLEST_FIGURE_ROWS + TALL + 1) {
                var lines = new ArrayList<>(number(columns, Math.max(TALL, room / 3)));
                lines.add(Line.EMPTY);
                figures.lines(scene, setting.art(), columns, room - lines.size())
                        .forEach(lines::add);
                return lines;
            }
            return number(columns, room);
        }

        private List<Line> sideBySide(int room) {
            var right = Math.max(NUMBER_COLUMNS, columns / 2 - 1);
            var left = columns - right - 2;
            var figure = figures.lines(scene, setting.art(), left, room);
            var number = number(right, room);
            var lines = new ArrayList<Line>();
            for (var row = 0; row < room; row++) {
                var spans = new ArrayList<>(figure.get(row).spans());
                if (row < number.size()) {
                    spans.add(new Span("  ", Style.PLAIN));
                    spans.addAll(number.get(row).spans());
                }
                lines.add(new Line(spans));
            }
            return lines;
        }

        /** The number in the middle of a box. */
        private List<Line> number(int across, int room) {
            var digits = Digits.fitting(scene.number(), across, room, setting.glyphs());
            var style = setting.flash() && scene.isFlashing() ? Style.FLASH : Style.COUNTDOWN;
            var lines = new ArrayList<Line>();
            for (var above = 0; above < (room - digits.size()) / 2; above++) {
                lines.add(Line.EMPTY);
            }
            digits.forEach(line -> lines.add(centred(line, across, style)));
            return lines;
        }

        private String longest(List<String> choices) {
            return choices.stream()
                    .filter(choice -> DisplayWidth.of(choice) <= columns)
                    .findFirst()
                    .orElse("");
        }

        private Line ends(String left, String right) {
            return ends(left, right, Style.PLAIN);
        }

        private Line ends(String left, String right, Style style) {
            var fitted = DisplayWidth.fit(left, Math.max(0, columns - DisplayWidth.of(right) - 1));
            var gap = Math.max(0, columns - DisplayWidth.of(fitted) - DisplayWidth.of(right));
            return new Line(List.of(new Span(fitted, style), new Span(" ".repeat(gap) + right, Style.PLAIN)));
        }
    }

    private static Line centred(String text, int across, Style style) {
        var fitted = DisplayWidth.fit(text, across);
        return new Line(List.of(
                new Span(" ".repeat(Math.max(0, (across - DisplayWidth.of(fitted)) / 2)), Style.PLAIN),
                new Span(fitted, style)));
    }
}
