package decompress.library;

import decompress.exercise.Durations;
import decompress.library.yaml.Node;
import decompress.library.yaml.Node.Items;
import decompress.pose.Arrow;
import decompress.pose.Box;
import decompress.pose.Camera;
import decompress.pose.Figure;
import decompress.pose.Joint;
import decompress.pose.Keyframe;
import decompress.pose.Motion;
import decompress.pose.Point;
import decompress.pose.Prop;
import decompress.pose.Shape;
import decompress.pose.Tween;
import decompress.text.EnumWord;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a built-in figure. A mistake in it ends the build, so it is not reported with its place. */
final class FigureReader {
    private FigureReader() {}

    static Figure read(Node figure) {
        return new Figure(
                choice(figure, "camera", Camera.values()).orElse(Camera.SIDE),
                box(figure.node("view").orElseThrow()),
                choice(figure, "motion", Motion.values()).orElse(Motion.HOLD),
                text(figure, "reach").flatMap(Durations::parse).orElse(Figure.USUAL_REACH),
                choice(figure, "tween", Tween.values()).orElse(Tween.LINEAR),
                keyframes(figure, "keyframes"),
                items(figure, "props").map(FigureReader::prop).toList(),
                items(figure, "arrows")
                        .map(arrow -> new Arrow(point(arrow, "from"), point(arrow, "to")))
                        .toList(),
                figure.node("breath").map(FigureReader::joints).orElse(Map.of()),
                keyframes(figure, "helper"));
    }

    private static Prop prop(Node prop) {
        var shape = shape(prop);
        var later =
                Stream.of("mid", "end").flatMap(key -> prop.node(key).stream()).map(node -> shape.at(points(node)));
        return new Prop(
                text(prop, "name").orElse(""),
                Stream.concat(Stream.of(shape), later).toList(),
                prop.node("pivot").map(FigureReader::point),
                text(prop, "weight").map(Integer::valueOf).orElse(1));
    }

    private static Shape shape(Node prop) {
        if (prop.node("circle").isPresent()) {
            return new Shape.Circle(
                    point(prop, "circle"), number(prop.node("radius").orElseThrow()));
        }
        if (prop.node("polyline").isPresent()) {
            return new Shape.Polyline(
                    points(prop.node("polyline").get()), text(prop, "closed").isPresent());
        }
        var ends = points(prop.node("segment").orElseThrow());
        return new Shape.Segment(ends.get(0), ends.get(1));
    }

    private static List<Keyframe> keyframes(Node figure, String key) {
        return figure.inner(key).values().stream()
                .map(field -> new Keyframe(number(field.key()), joints(field.value())))
                .toList();
    }

    private static Map<Joint, Point> joints(Node node) {
        var joints = new EnumMap<Joint, Point>(Joint.class);
        node.byKey().values().forEach(field -> joints.put(joint(field.key()), point(field.value())));
        return joints;
    }

    private static Joint joint(Node node) {
        return EnumWord.table(Joint.values()).get(node.text());
    }

    private static Box box(Node node) {
        var edges = node.nodes().stream().map(FigureReader::number).toList();
        return new Box(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
    }

    /** One place, or a list of places. */
    private static List<Point> points(Node node) {
        return node.nodes().get(0) instanceof Items
                ? node.nodes().stream().map(FigureReader::point).toList()
                : List.of(point(node));
    }

    private static Point point(Node figure, String key) {
        return point(figure.node(key).orElseThrow());
    }

    private static Point point(Node node) {
        return new Point(number(node.nodes().get(0)), number(node.nodes().get(1)));
    }

    private static double number(Node node) {
        return Double.parseDouble(node.text());
    }

    private static Stream<Node> items(Node figure, String key) {
        return figure.node(key).map(Node::nodes).orElse(List.of()).stream();
    }

    private static Optional<String> text(Node figure, String key) {
        return figure.node(key).map(Node::text);
    }

    private static <T extends Enum<T>> Optional<T> choice(Node figure, String key, T[] choices) {
        return text(figure, key).map(EnumWord.table(choices)::get);
    }
}
