package decompress.library;

import decompress.library.problem.Origin;
import decompress.library.problem.Problems;
import decompress.library.problem.Source;
import decompress.library.yaml.YamlParser;
import decompress.pose.Figure;
import decompress.pose.Joint;
import decompress.text.EnumWord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shipped figures, and figures of a test. */
public final class Poses {
    private static final YamlContent SHIPPED = new YamlContent();

    private Poses() {}

    public static Map<String, Figure> all() {
        var poses = new LinkedHashMap<String, Figure>();
        SHIPPED.poses().forEach(id -> poses.put(id, named(id)));
        return poses;
    }

    public static Figure named(String id) {
        return SHIPPED.figure(id).orElseThrow();
    }

    /** The joints of a shipped figure that stay where they are. */
    public static List<Joint> planted(String id) {
        var joints = EnumWord.table(Joint.values());
        return YamlParser.of(new Problems(Source.shipped("poses.yaml")))
                .flatMap(file -> file.node("poses"))
                .flatMap(poses -> poses.node(id))
                .flatMap(figure -> figure.node("anchor"))
                .map(anchor -> anchor.nodes().stream()
                        .map(joint -> joints.get(joint.text()))
                        .toList())
                .orElse(List.of());
    }

    public static Figure figure(String yaml) {
        var file = new Problems(Source.of("figure.yaml", yaml, Origin.SHIPPED));
        return FigureReader.read(YamlParser.of(file).orElseThrow());
    }
}
