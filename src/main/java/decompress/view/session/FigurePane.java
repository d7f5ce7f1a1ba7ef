package decompress.view.session;

import decompress.exercise.Effort;
import decompress.exercise.Side;
import decompress.pose.Figure;
import decompress.pose.Motion;
import decompress.pose.MotionState;
import decompress.pose.Pace;
import decompress.pose.raster.Drawing;
import decompress.session.Phase;
import decompress.view.Art;
import decompress.view.Line;
import decompress.view.Style;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The figure of the current exercise at the current moment of its movement. */
final class FigurePane {
    private static final Duration MOVING = Duration.ofMillis(150);
    /** By then a hold is reached, and only breathes. */
    private static final Duration REACHED = Duration.ofSeconds(3);

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
        var moment = moment(scene, figure.motion());
        var lines = art == Art.ASCII ? drawing.ascii(moment) : drawing.braille(moment);
        return lines.stream().map(line -> Line.of(line, Style.FIGURE)).toList();
    }

    Duration untilNextFrame(Scene scene) {
        if (!has(scene) || scene.pause().isPresent()) {
            return STILL;
        }
        var moves = scene.interval().phase() == Phase.MOVE
                || scene.interval().phase() == Phase.LEAD_IN
                || figures.get(scene.interval().exercise().id()).motion() == Motion.PINGPONG;
        return moves || scene.elapsed().compareTo(REACHED) < 0 ? MOVING : STILL;
    }

    private static MotionState moment(Scene scene, Motion motion) {
        var elapsed = scene.elapsed();
        return switch (scene.interval().phase()) {
            // The movement is shown over and over while the person reads the steps.
            case LEAD_IN -> Motion.PINGPONG.at(elapsed, scene.length(), Pace.CALM, false);
            case HOLD -> motion.at(elapsed, scene.length(), Pace.CALM, true);
            case MOVE -> motion.at(elapsed, scene.length(), pace(scene), false);
            case REST, OTHER_SIDE, WAY_OUT ->
                motion == Motion.HOLD ? MotionState.END.returning(elapsed) : MotionState.START;
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
