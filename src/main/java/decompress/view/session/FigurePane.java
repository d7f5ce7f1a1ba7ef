package decompress.view.session;

import decompress.exercise.Effort;
import decompress.exercise.Side;
import decompress.pose.Figure;
import decompress.pose.Motion;
import decompress.pose.MotionState;
import decompress.pose.Pace;
import decompress.pose.raster.Drawing;
import decompress.pose.raster.FigureImage;
import decompress.session.Phase;
import decompress.view.Art;
import decompress.view.Line;
import decompress.view.Span;
import decompress.view.Style;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The figure of the current exercise at the current moment of its movement. */
final class FigurePane {
    private static final Duration MOVING = Duration.ofMillis(150);
    private static final Duration STILL = Duration.ofMillis(250);

    private final Map<String, Figure> figures;

    FigurePane(Map<String, Figure> figures) {
        this.figures = Map.copyOf(figures);
    }

    boolean has(Scene scene) {
        return figures.containsKey(scene.interval().exercise().id());
    }

    /** As many lines as rows, each of as many columns. */
    List<Line> lines(Scene scene, Art art, int columns, int rows) {
        var figure = figures.get(scene.interval().exercise().id());
        var facing = scene.interval().side() == Side.RIGHT ? figure.mirrored() : figure;
        var drawing = new Drawing(facing, columns, rows);
        var moment = moment(scene, figure);
        var image = art == Art.ASCII ? drawing.ascii(moment) : drawing.braille(moment);
        return IntStream.range(0, rows)
                .mapToObj(row -> line(image, row, scene.style()))
                .toList();
    }

    /** What moves is told apart from what stays. */
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
        var figure = figures.get(scene.interval().exercise().id());
        var moves = scene.interval().phase() == Phase.MOVE
                || scene.interval().phase() == Phase.LEAD_IN
                || figure.motion() == Motion.PINGPONG;
        // By then a hold is reached, and only breathes.
        return moves || scene.elapsed().compareTo(figure.reach()) < 0 ? MOVING : STILL;
    }

    private static MotionState moment(Scene scene, Figure figure) {
        var motion = figure.motion();
        var elapsed = scene.elapsed();
        return switch (scene.interval().phase()) {
            // The movement is shown over and over while the person reads the steps.
            case LEAD_IN -> Motion.PINGPONG.at(elapsed, scene.length(), Pace.CALM, false);
            case HOLD -> motion.at(elapsed, scene.length(), figure.pace(), true);
            case MOVE -> motion.at(elapsed, scene.length(), pace(scene), false);
            case REST, OTHER_SIDE, WAY_OUT ->
                motion == Motion.HOLD
                        ? MotionState.END.returning(elapsed, figure.pace().up())
                        : MotionState.START;
        };
    }

    private static Pace pace(Scene scene) {
        if (scene.interval().open()) {
            return Pace.CALM;
        }
        var tempo = ((Effort.Repetitions) scene.interval().prescribed().dose().effort()).tempo();
        return new Pace(tempo.down(), tempo.pause(), tempo.up());
    }
}
