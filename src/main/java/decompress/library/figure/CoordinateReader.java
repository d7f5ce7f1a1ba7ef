package decompress.library.figure;

import decompress.library.problem.Problems;
import decompress.library.problem.SimilarNames;
import decompress.library.yaml.FieldReader;
import decompress.library.yaml.Node;
import decompress.library.yaml.Node.Flawed;
import decompress.library.yaml.Node.Items;
import decompress.library.yaml.Node.Scalar;
import decompress.pose.Joint;
import decompress.pose.Keyframe;
import decompress.pose.Point;
import decompress.text.SafeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers, places and keyframes of a figure; what cannot be read is reported, and zero or nothing stands for it. */
record CoordinateReader(String whose, Problems problems) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9]{1,3}(?:\\.[0-9]{0,9})?|\\.[0-9]{1,9})");
    private static final Point ORIGIN = new Point(0, 0);

    double number(Node node) {
        if (node instanceof Scalar scalar
                && NUMBER.matcher(scalar.text().strip()).matches()) {
            return Double.parseDouble(scalar.text().strip());
        }
        return complain(node, "a number is expected here", "for example: 0.35", 0.0);
    }

    List<Double> numbers(Node node, int count) {
        if (node instanceof Items items && items.nodes().size() == count) {
            return items.nodes().stream().map(this::number).toList();
        }
        var example = count == 2 ? "[0.3, 1.2]" : "[-0.5, -0.02, 0.5, 1.28]";
        return complain(node, count + " numbers are expected here", "for example: " + example, List.of());
    }

    Point point(Node node) {
        var place = numbers(node, 2);
        return place.isEmpty() ? ORIGIN : new Point(place.get(0), place.get(1));
    }

    /** One place, or a list of places. */
    List<Point> points(Node node) {
        return node instanceof Items items
                        && !items.nodes().isEmpty()
                        && items.nodes().get(0) instanceof Items
                ? items.nodes().stream().map(this::point).toList()
                : List.of(point(node));
    }

    Map<Joint, Point> joints(Node node) {
        var joints = new EnumMap<Joint, Point>(Joint.class);
        FieldReader.fields(whose, node, "for example: {hip: [0, 0.5]}", problems)
                .ifPresent(fields -> fields.byKey()
                        .values()
                        .forEach(field ->
                                joint(field.key()).ifPresent(joint -> joints.put(joint, point(field.value())))));
        return joints;
    }

    Optional<Joint> joint(Node node) {
        var text = node instanceof Scalar scalar ? scalar.text() : "";
        var joint = Joint.named(text);
        if (joint.isEmpty()) {
            var words = List.of(Joint.values()).stream().map(Joint::word).toList();
            complain(
                    node,
                    "there is no joint " + SafeText.quoted(text),
                    SimilarNames.hint(text, words, "joints are " + String.join(", ", words)),
                    0);
        }
        return joint;
    }

    List<Keyframe> keyframes(Node node) {
        var frames = new ArrayList<Keyframe>();
        FieldReader.fields(whose, node, "for example: 0: {hip: [0, 0.5]}", problems)
                .ifPresent(fields -> fields.byKey()
                        .values()
                        .forEach(field -> frames.add(new Keyframe(number(field.key()), joints(field.value())))));
        frames.sort(Comparator.comparingDouble(Keyframe::at));
        return frames;
    }

    <T> T complain(Node node, String message, String hint, T instead) {
        if (!(node instanceof Flawed)) {
            problems.error(node, whose + ": " + message, hint);
        }
        return instead;
    }
}
