package decompress.library;

import decompress.library.problem.Origin;
import decompress.library.problem.Problems;
import decompress.library.problem.Source;
import decompress.library.yaml.YamlParser;
import decompress.pose.Figure;
import java.util.LinkedHashMap;
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

    public static Figure figure(String yaml) {
        var file = new Problems(Source.of("figure.yaml", yaml, Origin.SHIPPED));
        return FigureReader.read(YamlParser.of(file).orElseThrow());
    }
}
