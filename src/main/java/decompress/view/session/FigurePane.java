package decompress.view.session;

import decompress.exercise.Effort;
import decompress.exercise.Position;
import decompress.exercise.Side;
import decompress.pose.Figure;
import decompress.pose.Motion;
import decompress.pose.MotionState;
import decompress.pose.Pace;
import decompress.pose.raster.Drawing;
import decompress.pose.raster.FigureImage;
import decompress.script.IntervalScript.FigureMotion;
import decompress.view.Line;
import decompress.view.Span;
import decompress.view.Style;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The figure of the current exercise at the current moment of its movement. */
final class FigurePane {
    /** A movement is drawn in so many steps, a breath in fewer. */
    private static final int STEPS = 24;

    private static final int BREATHS = 4;
    /** A movement with its breaths, there and back, so that one that is repeated is drawn once. */
    private static final int MOST_KEPT = 2 * STEPS * BREATHS;

    private static final Duration MOVING = Duration.ofMillis(150);
    /** What moves less is looked at less often: a body is so many dots high in a window of 80x24. */
    private static final double DOTS = 60;

    private static final Duration STILL = Duration.ofSeconds(1);

    /** The values that decide a drawing. */
    private record FigureKey(String exercise, Side side, Style style, int columns, int rows, MotionState state) {}

    private final Map<String, Figure> figures;
    private final Map<String, Duration> steps;
    private final Map<FigureKey, List<Line>> drawn = new HashMap<>();

    FigurePane(Map<String, Figure> figures) {
        this.figures = Map.copyOf(figures);
        this.steps = figures.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> step(entry.getValue())));
    }

    private static Duration step(Figure figure) {
        var dots = Math.max(1, Math.round(figure.travel() * DOTS));
        var step = figure.reach().dividedBy(dots);
        return step.compareTo(MOVING) < 0 ? MOVING : step.compareTo(STILL) > 0 ? STILL : step;
    }

    boolean has(Scene scene) {
        return figures.containsKey(scene.interval().exercise().reference());
    }

    /** As many lines as rows, each of as many columns. */
    List<Line> lines(Scene scene, int columns, int rows) {
        var interval = scene.interval();
        var id = interval.exercise().reference();
        var exact = moment(scene, figures.get(id));
        var state =
                new MotionState(Math.rint(exact.t() * STEPS) / STEPS, Math.rint(exact.breath() * BREATHS) / BREATHS);
        var key = new FigureKey(id, interval.side(), scene.style(), columns, rows, state);
        if (drawn.size() >= MOST_KEPT) {
            drawn.clear();
        }
        return drawn.computeIfAbsent(key, this::draw);
    }

    private List<Line> draw(FigureKey key) {
        var figure = figures.get(key.exercise());
        var facing = key.side() == Side.RIGHT ? figure.mirrored() : figure;
        var drawing = new Drawing(facing, key.columns(), key.rows());
        var image = drawing.braille(key.state());
        return IntStream.range(0, key.rows())
                .mapToObj(row -> line(image, row, key.style()))
                .toList();
    }

    /** Moving parts have another style than still ones. */
    private static Line line(FigureImage image, int row, Style style) {
        var text = image.lines().get(row);
        var spans = new ArrayList<Span>();
        for (int from = 0, to; from < text.length(); from = to) {
            var moves = image.moves(from, row);
            to = from + 1;
            while (to < text.length() && image.moves(to, row) == moves) {
                to++;
            }
            spans.add(new Span(text.substring(from, to), moves ? style : Style.FIGURE));
        }
        return new Line(spans);
    }

    Duration untilNextFrame(Scene scene) {
        if (!has(scene) || scene.pause().isPresent()) {
            return STILL;
        }
        var figure = figures.get(scene.interval().exercise().reference());
        var asked = scene.script().motion();
        var moves = asked == FigureMotion.AT_TEMPO || asked == FigureMotion.SHOWN || figure.motion() == Motion.PINGPONG;
        // By then a hold is reached, and only breathes.
        return moves || scene.elapsed().compareTo(figure.reach()) < 0
                ? steps.get(scene.interval().exercise().reference())
                : STILL;
    }

    private static MotionState moment(Scene scene, Figure figure) {
        var motion = figure.motion();
        var elapsed = scene.elapsed();
        return switch (scene.script().motion()) {
            // A person must not tilt along with the picture before the hold: the table stays level, the arms on the
            // chest.
            case SHOWN ->
                scene.interval().exercise().position() == Position.INVERTED
                        ? MotionState.START
                        : Motion.PINGPONG.at(elapsed, scene.length(), Pace.CALM, false);
            case HELD -> motion.at(elapsed, scene.length(), figure.pace(), true);
            case AT_TEMPO -> motion.at(elapsed, scene.length(), pace(scene), false);
            case RETURNING ->
                motion == Motion.HOLD
                        ? MotionState.END.returning(elapsed, figure.pace().up())
                        : MotionState.START;
        };
    }

    private static Pace pace(Scene scene) {
        if (scene.interval().open()) {
            return Pace.CALM;
        }
        var tempo = ((Effort.Repetitions) scene.interval().effort()).tempo();
        var there = tempo.beats().get(0).length();
        return new Pace(there, tempo.pause(), tempo.length().minus(there).minus(tempo.pause()));
    }
}
