package decompress.pose;

import decompress.exercise.Durations;
import decompress.text.EnumWord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** The shipped figures, read by the shortest reader that could work. */
public final class Poses {

    private Poses() {}

    public static Map<String, Figure> all() {
        try (InputStream in = Figure.class.getResourceAsStream("/decompress/poses.yaml")) {
            Map<String, Object> file = new Yaml().load(in);
            Map<String, Figure> poses = new LinkedHashMap<>();
            map(file.get("poses")).forEach((id, node) -> poses.put(id.toString(), figure(map(node))));
            return poses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Figure named(String id) {
        return all().get(id);
    }

    public static Figure figure(String yaml) {
        return figure(map(new Yaml().load(yaml)));
    }

    private static Figure figure(Map<Object, Object> node) {
        Set<Joint> anchor = EnumSet.noneOf(Joint.class);
        list(node.get("anchor")).forEach(name -> anchor.add(joint(name)));
        List<Prop> props = new ArrayList<>();
        list(node.get("props")).forEach(prop -> props.add(prop(map(prop))));
        return new Figure(
                Camera.valueOf(text(node, "camera", "SIDE").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(node.get("view")).map(Poses::box),
                Motion.valueOf(text(node, "motion", "HOLD").toUpperCase(Locale.ROOT)),
                Durations.parse(text(node, "reach", "3s")).orElseThrow(),
                Tween.valueOf(text(node, "tween", "LINEAR").toUpperCase(Locale.ROOT)),
                anchor,
                keyframes(node.get("keyframes")),
                props,
                list(node.get("arrows")).stream().map(Poses::arrow).toList(),
                joints(node.get("breath")),
                keyframes(node.get("helper")));
    }

    private static List<Keyframe> keyframes(Object node) {
        List<Keyframe> frames = new ArrayList<>();
        map(node).forEach((at, joints) -> frames.add(new Keyframe(number(at), joints(joints))));
        return frames;
    }

    private static Map<Joint, Point> joints(Object node) {
        Map<Joint, Point> joints = new EnumMap<>(Joint.class);
        map(node).forEach((name, place) -> joints.put(joint(name), point(place)));
        return joints;
    }

    private static Prop prop(Map<Object, Object> node) {
        List<Shape> places = new ArrayList<>();
        places.add(shape(node));
        for (String later : List.of("mid", "end")) {
            if (node.containsKey(later)) {
                places.add(places.get(0).at(points(node.get(later))));
            }
        }
        return new Prop(
                text(node, "name", ""),
                places,
                Optional.ofNullable(node.get("pivot")).map(Poses::point),
                (int) number(node.getOrDefault("weight", 1)));
    }

    private static Shape shape(Map<Object, Object> node) {
        if (node.containsKey("circle")) {
            return new Shape.Circle(point(node.get("circle")), number(node.get("radius")));
        }
        if (node.containsKey("polyline")) {
            return new Shape.Polyline(points(node.get("polyline")), Boolean.TRUE.equals(node.get("closed")));
        }
        List<Point> ends = points(node.get("segment"));
        return new Shape.Segment(ends.get(0), ends.get(1));
    }

    private static List<Point> points(Object node) {
        return list(node).get(0) instanceof List
                ? list(node).stream().map(Poses::point).toList()
                : List.of(point(node));
    }

    private static Arrow arrow(Object node) {
        return new Arrow(point(map(node).get("from")), point(map(node).get("to")));
    }

    private static Box box(Object node) {
        List<Double> edges = list(node).stream().map(Poses::number).toList();
        return new Box(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
    }

    private static Point point(Object node) {
        return new Point(number(list(node).get(0)), number(list(node).get(1)));
    }

    private static Joint joint(Object name) {
        return EnumWord.table(Joint.values()).get(name.toString());
    }

    private static double number(Object node) {
        return ((Number) node).doubleValue();
    }

    private static String text(Map<Object, Object> node, String key, String otherwise) {
        return node.getOrDefault(key, otherwise).toString();
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object node) {
        return node == null ? List.of() : (List<Object>) node;
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> map(Object node) {
        return node == null ? Map.of() : (Map<Object, Object>) node;
    }
}
