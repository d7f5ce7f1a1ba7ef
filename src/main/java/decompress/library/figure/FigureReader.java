package decompress.library.figure;

import decompress.exercise.Durations;
import decompress.library.yaml.FieldReader;
import decompress.library.yaml.FieldValue;
import decompress.library.yaml.Node;
import decompress.library.yaml.Node.Items;
import decompress.pose.Arrow;
import decompress.pose.Box;
import decompress.pose.Camera;
import decompress.pose.Figure;
import decompress.pose.Flaw;
import decompress.pose.Keyframe;
import decompress.pose.Motion;
import decompress.pose.Point;
import decompress.pose.Tween;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a figure, shipped or a person's own. */
public final class FigureReader {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NOTE = 500;
    private static final Duration LONGEST_REACH = Duration.ofMinutes(1);

    private final String whose;
    private final CoordinateReader coordinates;

    public FigureReader(String whose) {
        this.whose = whose;
        this.coordinates = new CoordinateReader(whose);
    }

    /** The figure; empty when something is wrong with it, which is reported. */
    public Optional<Figure> read(Node node) {
        var before = node.problems().count();
        var figure = FieldReader.of(whose, node, FigureKeys.FIGURE).map(this::figure);
        if (node.problems().count() == before && !node.isShipped()) {
            figure.ifPresent(drawn ->
                    drawn.flaws().forEach(flaw -> place(flaw, node).error(whose + ": " + flaw.what(), "")));
        }
        return figure.filter(drawn -> node.problems().count() == before);
    }

    private Figure figure(FieldReader form) {
        return new Figure(
                form.text("title", LONGEST_TITLE).orElse(""),
                form.text("note", LONGEST_NOTE).orElse(""),
                form.choice("camera", Camera.values()).orElse(Camera.SIDE),
                form.node("view").flatMap(this::box),
                form.choice("motion", Motion.values()).orElse(Motion.HOLD),
                form.written("reach").flatMap(FigureReader::reach).orElse(Figure.USUAL_REACH),
                form.choice("tween", Tween.values()).orElse(Tween.LINEAR),
                form.items("anchor").stream()
                        .flatMap(item -> coordinates.joint(item).stream())
                        .collect(Collectors.toSet()),
                keyframes(form, "keyframes"),
                forms(form, "props", FigureKeys.PROP)
                        .flatMap(prop -> new PropReader(prop, coordinates).read().stream())
                        .toList(),
                forms(form, "arrows", FigureKeys.ARROW)
                        .map(arrow -> new Arrow(end(arrow, "from"), end(arrow, "to")))
                        .toList(),
                form.node("breath").map(coordinates::joints).orElse(Map.of()),
                keyframes(form, "helper"));
    }

    private static Optional<Duration> reach(FieldValue written) {
        var reach = written.value().flatMap(Durations::parse);
        return reach.isPresent() && !reach.get().isZero() && reach.get().compareTo(LONGEST_REACH) <= 0
                ? reach
                : written.complain("the way into a position takes from 0.1 s to 60 s");
    }

    private List<Keyframe> keyframes(FieldReader form, String key) {
        return form.node(key).map(coordinates::keyframes).orElse(List.of());
    }

    private Optional<Box> box(Node node) {
        var edges = coordinates.numbers(node, 4);
        return edges.isEmpty()
                ? Optional.empty()
                : Optional.of(new Box(edges.get(0), edges.get(1), edges.get(2), edges.get(3)));
    }

    private Stream<FieldReader> forms(FieldReader form, String key, Map<String, String> keys) {
        return form.items(key).stream().flatMap(item -> FieldReader.of(whose + ": " + key, item, keys).stream());
    }

    private Point end(FieldReader arrow, String key) {
        return arrow.node(key)
                .map(coordinates::point)
                .orElseGet(() -> coordinates.complain(
                        arrow.fields(),
                        "an arrow goes from one place to another",
                        "for example: " + FigureKeys.FIGURE.get("arrows"),
                        new Point(0, 0)));
    }

    /** The node that a flaw's path leads to, or the last one on the way that is written at all. */
    private static Node place(Flaw flaw, Node figure) {
        var node = figure;
        for (var step : flaw.place()) {
            node = node instanceof Items list && step.matches("[0-9]+")
                    ? list.nodes().get(Integer.parseInt(step))
                    : node.node(step).orElse(node);
        }
        return node;
    }
}
