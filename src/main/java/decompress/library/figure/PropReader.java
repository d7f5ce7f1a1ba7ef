package decompress.library.figure;

import decompress.library.yaml.FieldReader;
import decompress.library.yaml.Node;
import decompress.pose.Point;
import decompress.pose.Prop;
import decompress.pose.Shape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a thing around the body of a figure. */
record PropReader(FieldReader form, CoordinateReader coordinates) {
    private static final int LONGEST_NAME = 100;

    /** The thing; empty when it has no outline, which is reported. */
    Optional<Prop> read() {
        return shape().map(shape -> new Prop(
                form.text("name", LONGEST_NAME).orElse("a thing"),
                Stream.concat(Stream.of(shape), Stream.of("mid", "end").flatMap(key -> later(key, shape).stream()))
                        .toList(),
                form.node("pivot").map(coordinates::point),
                (int) Math.round(form.node("weight").map(coordinates::number).orElse(1.0)),
                form.truth("dotted").orElse(false)));
    }

    private Optional<Shape> shape() {
        var outlines =
                Stream.of("segment", "polyline", "circle").filter(form::has).toList();
        if (outlines.size() != 1) {
            return complain("a thing is a segment, a polyline or a circle", FigureKeys.FIGURE.get("props"));
        }
        var outline = form.node(outlines.get(0)).orElseThrow();
        return switch (outlines.get(0)) {
            case "segment" -> counted(outline, 2).map(ends -> new Shape.Segment(ends.get(0), ends.get(1)));
            case "polyline" ->
                Optional.of(new Shape.Polyline(
                        coordinates.points(outline), form.truth("closed").orElse(false)));
            default ->
                form.has("radius")
                        ? form.node("radius")
                                .map(coordinates::number)
                                .map(radius -> new Shape.Circle(coordinates.point(outline), radius))
                        : complain("a circle needs a radius", FigureKeys.PROP.get("radius"));
        };
    }

    private Optional<Shape> complain(String message, String example) {
        return coordinates.complain(form.fields(), message, "for example: " + example, Optional.empty());
    }

    private Optional<Shape> later(String key, Shape first) {
        return form.node(key)
                .flatMap(node -> counted(node, first.points().size()))
                .map(first::at);
    }

    private Optional<List<Point>> counted(Node node, int count) {
        var points = coordinates.points(node);
        return points.size() == count
                ? Optional.of(points)
                : coordinates.complain(
                        node,
                        "as many places as the thing has points are expected here: " + count,
                        count == 1 ? "for example: [0.3, 1.2]" : "for example: [[0, 0.5], [0.2, 0.5]]",
                        Optional.empty());
    }
}
