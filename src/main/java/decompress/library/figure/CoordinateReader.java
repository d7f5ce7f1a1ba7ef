package decompress.library.figure;

import decompress.library.problem.SimilarNames;
import decompress.library.yaml.FieldReader;
import decompress.library.yaml.Node;
import decompress.library.yaml.Node.Field;
import decompress.library.yaml.Node.Flawed;
import decompress.library.yaml.Node.Items;
import decompress.pose.Joint;
import decompress.pose.Keyframe;
import decompress.pose.Point;
import decompress.text.SafeText;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads numbers, places and keyframes of a figure; what cannot be read is reported, and zero or nothing stands for it. */
record CoordinateReader(String whose) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9]{1,3}(?:\\.[0-9]{0,9})?|\\.[0-9]{1,9})");

    double number(Node node) {
        var text = node.text().strip();
        return NUMBER.matcher(text).matches()
                ? Double.parseDouble(text)
                : complain(node, "a number is expected here", "for example: 0.35", 0.0);
    }

    List<Double> numbers(Node node, int count) {
        if (node instanceof Items && node.nodes().size() == count) {
            return node.nodes().stream().map(this::number).toList();
        }
        var example = count == 2 ? "[0.3, 1.2]" : "[-0.5, -0.02, 0.5, 1.28]";
        return complain(node, count + " numbers are expected here", "for example: " + example, List.of());
    }

    Point point(Node node) {
        var place = numbers(node, 2);
        return place.isEmpty() ? new Point(0, 0) : new Point(place.get(0), place.get(1));
    }

    /** One place, or a list of places. */
    List<Point> points(Node node) {
        var isList = node.nodes().stream().limit(1).anyMatch(Items.class::isInstance);
        return isList ? node.nodes().stream().map(this::point).toList() : List.of(point(node));
    }

    Map<Joint, Point> joints(Node node) {
        var joints = new EnumMap<Joint, Point>(Joint.class);
        for (var field : fields(node, "{hip: [0, 0.5]}")) {
            joint(field.key()).ifPresent(joint -> joints.put(joint, point(field.value())));
        }
        return joints;
    }

    Optional<Joint> joint(Node node) {
        return Joint.named(node.text()).or(() -> {
            var words = Stream.of(Joint.values()).map(Joint::word).toList();
            return complain(
                    node,
                    "there is no joint " + SafeText.quoted(node.text()),
                    SimilarNames.hint(node.text(), words, "joints are " + String.join(", ", words)),
                    Optional.empty());
        });
    }

    List<Keyframe> keyframes(Node node) {
        return fields(node, "0: {hip: [0, 0.5]}").stream()
                .map(field -> new Keyframe(number(field.key()), joints(field.value())))
                .sorted(Comparator.comparingDouble(Keyframe::at))
                .toList();
    }

    private Collection<Field> fields(Node node, String example) {
        return FieldReader.fields(whose, node, "for example: " + example)
                .map(fields -> fields.byKey().values())
                .orElse(List.of());
    }

    <T> T complain(Node node, String message, String hint, T instead) {
        if (!(node instanceof Flawed)) {
            node.error(whose + ": " + message, hint);
        }
        return instead;
    }
}
