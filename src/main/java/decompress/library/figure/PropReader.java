package decompress.library.figure;

import decompress.library.yaml.FieldReader;
import decompress.library.yaml.Node;
import decompress.pose.Point;
import decompress.pose.Prop;
import decompress.pose.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a thing around the body of a figure. */
record PropReader(FieldReader form, CoordinateReader coordinates) {
    private static final int LONGEST_NAME = 100;

    /** The thing; empty when it has no outline, which is reported. */
    Optional<Prop> read() {
        return shape().map(shape -> {
            var places = new ArrayList<>(List.of(shape));
            later("mid", shape).ifPresent(places::add);
            later("end", shape).ifPresent(places::add);
            return new Prop(
                    form.text("name", LONGEST_NAME).orElse("a thing"),
                    places,
                    form.node("pivot").map(coordinates::point),
                    (int) Math.round(
                            form.node("weight").map(coordinates::number).orElse(1.0)),
                    form.yes("dotted"));
        });
    }

    private Optional<Shape> shape() {
        var outlines = List.of("segment", "polyline", "circle").stream()
                .filter(form::has)
                .toList();
        if (outlines.size() != 1) {
            coordinates.complain(
                    form.fields(),
                    "a thing is a segment, a polyline or a circle",
                    "for example: " + FigureKeys.FIGURE.get("props"),
                    0);
            return Optional.empty();
        }
        var outline = form.node(outlines.get(0)).orElseThrow();
        return switch (outlines.get(0)) {
            case "segment" -> twoPoints(outline).map(ends -> new Shape.Segment(ends.get(0), ends.get(1)));
            case "polyline" -> Optional.of(new Shape.Polyline(coordinates.points(outline), form.yes("closed")));
            default -> radius().map(radius -> new Shape.Circle(coordinates.point(outline), radius));
        };
    }

    private Optional<Double> radius() {
        return form.has("radius")
                ? form.node("radius").map(coordinates::number)
                : coordinates.complain(
                        form.fields(), "a circle needs a radius", "for example: radius: 0.066", Optional.empty());
    }

    private Optional<List<Point>> twoPoints(Node outline) {
        return counted(outline, 2);
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
