package decompress.library.figure;

import decompress.exercise.Durations;
import decompress.library.problem.Problems;
import decompress.library.yaml.FieldReader;
import decompress.library.yaml.FieldValue;
import decompress.library.yaml.Node;
import decompress.library.yaml.Node.Fields;
import decompress.library.yaml.Node.Items;
import decompress.pose.Arrow;
import decompress.pose.Box;
import decompress.pose.Camera;
import decompress.pose.Figure;
import decompress.pose.Flaw;
import decompress.pose.Joint;
import decompress.pose.Keyframe;
import decompress.pose.Motion;
import decompress.pose.Point;
import decompress.pose.Tween;
import decompress.text.EnumWord;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a figure, shipped or a person's own. */
public final class FigureReader {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NOTE = 500;
    private static final Duration LONGEST_REACH = Duration.ofMinutes(1);

    private final String whose;
    private final Problems problems;
    private final CoordinateReader coordinates;

    public FigureReader(String whose, Problems problems) {
        this.whose = whose;
        this.problems = problems;
        this.coordinates = new CoordinateReader(whose, problems);
    }

    /** The figure; empty when something is wrong with it, which is reported. */
    public Optional<Figure> read(Node node) {
        var before = problems.count();
        var figure = FieldReader.of(whose, node, FigureKeys.FIGURE, problems).map(this::figure);
        if (problems.count() == before && !node.source().isShipped()) {
            figure.ifPresent(drawn -> drawn.flaws().forEach(flaw -> report(flaw, node)));
        }
        return figure.filter(drawn -> problems.count() == before);
    }

    private Figure figure(FieldReader form) {
        return new Figure(
                form.text("title", LONGEST_TITLE).orElse(""),
                form.text("note", LONGEST_NOTE).orElse(""),
                form.choice("camera", EnumWord.table(Camera.values())).orElse(Camera.SIDE),
                form.node("view").flatMap(this::box),
                form.choice("motion", EnumWord.table(Motion.values())).orElse(Motion.HOLD),
                form.written("reach").flatMap(FigureReader::reach).orElse(Figure.USUAL_REACH),
                form.choice("tween", EnumWord.table(Tween.values())).orElse(Tween.LINEAR),
                anchor(form),
                keyframes(form, "keyframes"),
                forms(form, "props", FigureKeys.PROP).stream()
                        .flatMap(prop -> new PropReader(prop, coordinates).read().stream())
                        .toList(),
                forms(form, "arrows", FigureKeys.ARROW).stream()
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

    private Set<Joint> anchor(FieldReader form) {
        var anchor = EnumSet.noneOf(Joint.class);
        form.items("anchor").forEach(item -> coordinates.joint(item).ifPresent(anchor::add));
        return anchor;
    }

    private Optional<Box> box(Node node) {
        var edges = coordinates.numbers(node, 4);
        return edges.isEmpty()
                ? Optional.empty()
                : Optional.of(new Box(edges.get(0), edges.get(1), edges.get(2), edges.get(3)));
    }

    private List<FieldReader> forms(FieldReader form, String key, Map<String, String> keys) {
        return form.items(key).stream()
                .flatMap(item -> FieldReader.of(whose + ": " + key, item, keys, problems).stream())
                .toList();
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

    private void report(Flaw flaw, Node figure) {
        problems.error(place(flaw, figure), whose + ": " + flaw.what(), "");
    }

    /** The node that a flaw's path leads to, or the last one on the way that is written at all. */
    private static Node place(Flaw flaw, Node figure) {
        var node = figure;
        for (var step : flaw.place()) {
            var next = step(node, step);
            if (next.isEmpty()) {
                return node;
            }
            node = next.get();
        }
        return node;
    }

    private static Optional<Node> step(Node node, String step) {
        if (node instanceof Fields fields) {
            return fields.byKey().values().stream()
                    .filter(field -> field.key().text().equals(step))
                    .map(Node.Field::value)
                    .findFirst();
        }
        var inside = node instanceof Items items && step.matches("[0-9]{1,4}") ? items.nodes() : List.<Node>of();
        return inside.stream()
                .skip(step.matches("[0-9]{1,4}") ? Long.parseLong(step) : 0)
                .findFirst();
    }
}
