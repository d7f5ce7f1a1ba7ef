package decompress.view.session;

import decompress.pose.Figure;
import decompress.session.Session;
import decompress.session.SessionState;
import decompress.session.SessionState.Pause;
import decompress.session.SessionState.Paused;
import decompress.text.DisplayWidth;
import decompress.view.Art;
import decompress.view.Frame;
import decompress.view.Line;
import decompress.view.Style;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A session on a screen: the word and the number above all, and around them whatever the window has room for. */
public final class SessionView {
    private final FigurePane figures;
    private final Memo<Object, List<Line>> numbers = new Memo<>();
    private final Memo<Object, List<Line>> cues = new Memo<>();

    /** A view in which each figure belongs to the exercise with that id. */
    public SessionView(Map<String, Figure> figures) {
        this.figures = new FigurePane(figures);
    }

    /** The frame of a moment; a notice takes the place of what is next, and the keys stay, because one is for pain. */
    public Frame frame(Session session, SessionState state, Duration now, Setting setting, String notice) {
        var scene = new Scene(session, state, now);
        var lines = new Composition(scene, setting, now, notice).lines();
        var shown = setting.flash() && scene.isFlashing() ? inverse(lines, setting) : lines;
        return new Frame(shown, scene.windowTitle());
    }

    /** How soon the picture changes by itself. */
    public Duration untilNextFrame(Session session, SessionState state, Duration now) {
        var scene = new Scene(session, state, now);
        var figure = figures.untilNextFrame(scene);
        var number = scene.untilNextNumber();
        return figure.compareTo(number) < 0 ? figure : number;
    }

    private static List<Line> inverse(List<Line> lines, Setting setting) {
        var inverse = new ArrayList<Line>();
        for (var row = 0; row < setting.rows(); row++) {
            var text = row < lines.size() ? lines.get(row).text() : "";
            inverse.add(Line.of(DisplayWidth.pad(text, setting.columns()), Style.FLASH));
        }
        return inverse;
    }

    /** Rows are given in the order of what must stay: word and number, cue, digits to be read from afar, bar, title. */
    private final class Composition {
        /** A word above digits of three rows. */
        private static final int LEGIBLE = 4;
        /** A word above digits of seven rows. */
        private static final int LARGE = 8;

        private static final int AIRY = 15;
        private static final int FIGURE_ROWS = 8;
        private static final int FIGURE_COLUMNS = 26;
        private static final int GAP = 2;
        private static final int NUMBER_COLUMNS = 28;

        private final Scene scene;
        private final Setting setting;
        private final Duration now;
        private final String notice;
        private final List<Line> above = new ArrayList<>();
        private final List<Line> below = new ArrayList<>();

        Composition(Scene scene, Setting setting, Duration now, String notice) {
            this.scene = scene;
            this.setting = setting;
            this.now = now;
            this.notice = notice;
        }

        List<Line> lines() {
            if (scene.isCard()) {
                return card();
            }
            var cue = cues.get(InstructionPane.key(scene, setting), () -> InstructionPane.lines(scene, setting));
            // A person must see which key the interval waits for.
            var waitsInWords = scene.waits() && setting.rows() > 2;
            var cueRows = Math.min(cue.size(), setting.rows() - (waitsInWords ? 2 : 1));
            if (cueRows > 0) {
                below.addAll(InstructionPane.page(cue, cueRows, scene.pause().isPresent() ? now : scene.elapsed()));
            }
            addStatus(below.size(), waitsInWords);
            return between(body(room()));
        }

        private List<Line> between(List<Line> body) {
            var lines = new ArrayList<>(above);
            lines.addAll(body);
            while (lines.size() + below.size() < setting.rows()) {
                lines.add(Line.EMPTY);
            }
            lines.addAll(below);
            return lines;
        }

        private int room() {
            return setting.rows() - above.size() - below.size();
        }

        private void addStatus(int cueRows, boolean waitsInWords) {
            var status = new StatusLines(scene, setting);
            if (waitsInWords) {
                below.add(status.keys());
            }
            var hasBar = room() > LEGIBLE;
            if (hasBar) {
                below.add(cueRows, status.bar());
            }
            if (room() > LEGIBLE) {
                above.add(status.title());
            }
            var hasNext = room() > LARGE;
            if (hasNext) {
                below.add(cueRows + 1, notice.isEmpty() ? status.next() : status.noticed(notice, false));
            }
            var hasKeys = waitsInWords || room() > LARGE;
            if (hasKeys && !waitsInWords) {
                below.add(status.keys());
            } else if (hasBar && !hasKeys) {
                below.set(cueRows, status.barAndKey());
            }
            if (!hasNext && !notice.isEmpty()) {
                // The bar, or in a very small window the cue.
                below.set(hasBar ? cueRows : below.size() - 1, status.noticed(notice, hasBar && !hasKeys));
            }
            if (room() > AIRY) {
                below.add(cueRows, Line.EMPTY);
            }
            if (room() > AIRY) {
                above.add(Line.EMPTY);
            }
            if (room() > AIRY) {
                below.add(0, Line.EMPTY);
            }
        }

        /** The keys, the title, and as much of the card as there is room for. */
        private List<Line> card() {
            var status = new StatusLines(scene, setting);
            if (room() > 2) {
                below.add(status.keys());
            }
            if (room() > LEGIBLE) {
                above.add(status.title());
            }
            if (room() > AIRY) {
                below.add(0, status.next());
                above.add(Line.EMPTY);
            }
            return between(cardBody(room()));
        }

        private List<Line> cardBody(int rows) {
            var isReady = scene.step().isEmpty();
            if (hasFigureBeside(rows)) {
                var left = Math.max(FIGURE_COLUMNS, setting.columns() / 3);
                var right = setting.columns() - left - GAP;
                var beside = new ArrayList<>(figure(left, isReady ? rows - rows / 3 : rows));
                if (isReady) {
                    beside.addAll(number(left, rows / 3));
                }
                return Placement.sideBySide(beside, new CardView(scene, right).lines(rows), GAP, rows);
            }
            var lines = new ArrayList<>(isReady && rows > 2 ? number(setting.columns(), 1) : List.<Line>of());
            lines.addAll(new CardView(scene, setting.columns()).lines(rows - lines.size()));
            return lines;
        }

        private List<Line> body(int rows) {
            if (scene.state() instanceof Paused paused && paused.why() == Pause.KEYS && rows > 1) {
                return KeysPage.lines(scene.steps(), paused.turned(), setting.columns(), rows);
            }
            if (hasFigureBeside(rows)) {
                return beside(rows);
            }
            var numberRows = Math.max(LEGIBLE + 1, rows / 3);
            if (hasFigure() && rows >= FIGURE_ROWS + numberRows && setting.columns() >= FIGURE_COLUMNS) {
                var lines = new ArrayList<>(number(setting.columns(), numberRows));
                lines.addAll(figure(setting.columns(), rows - lines.size()));
                return lines;
            }
            return Placement.middle(number(setting.columns(), rows), rows);
        }

        private boolean hasFigureBeside(int rows) {
            return hasFigure() && rows >= FIGURE_ROWS && setting.columns() >= FIGURE_COLUMNS + GAP + NUMBER_COLUMNS;
        }

        private boolean hasFigure() {
            return setting.art() != Art.NONE && figures.has(scene);
        }

        private List<Line> beside(int rows) {
            var right = Math.max(NUMBER_COLUMNS, setting.columns() * 21 / 40);
            var left = setting.columns() - right - GAP;
            var number = Placement.middle(number(right, rows), rows);
            return Placement.sideBySide(figure(left, rows), number, GAP, rows);
        }

        private List<Line> number(int columns, int rows) {
            var pane = new NumberPane(scene, setting);
            return numbers.get(pane.key(columns, rows), () -> pane.lines(columns, rows));
        }

        private List<Line> figure(int columns, int rows) {
            return figures.lines(scene, columns, rows);
        }
    }
}
