package decompress.library;

import decompress.library.problem.Problems;
import decompress.library.problem.Source;
import decompress.library.yaml.Node;
import decompress.library.yaml.YamlParser;
import decompress.pose.Figure;
import decompress.safety.Safety;
import java.util.List;
import java.util.Optional;

/** The built-in content, read from its YAML files. */
public final class YamlContent implements ShippedContent {
    private Node poses;

    @Override
    public Library library() {
        return LibraryReader.read(Source.shipped()).library().orElseThrow();
    }

    @Override
    public Safety safety() {
        return SafetyReader.read(new Problems(Source.shipped("safety.yaml")));
    }

    @Override
    public List<String> poses() {
        return List.copyOf(figures().byKey().keySet());
    }

    @Override
    public Optional<Figure> figure(String pose) {
        return figures().node(pose).map(FigureReader::read);
    }

    private Node figures() {
        if (poses == null) {
            poses = YamlParser.of(new Problems(Source.shipped("poses.yaml")))
                    .flatMap(root -> root.node("poses"))
                    .orElseThrow();
        }
        return poses;
    }
}
