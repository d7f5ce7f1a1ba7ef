package decompress.library;

import decompress.library.figure.FigureReader;
import decompress.library.problem.Problems;
import decompress.library.problem.Source;
import decompress.library.yaml.FieldReader;
import decompress.library.yaml.Node.Field;
import decompress.library.yaml.Node.Fields;
import decompress.library.yaml.YamlParser;
import decompress.pose.Figure;
import decompress.safety.Safety;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What comes with the program, read from its files. */
public final class YamlContent implements ShippedContent {
    private Map<String, Field> poses;

    @Override
    public Library library() {
        return LibraryReader.read(Source.shipped()).library().orElseThrow();
    }

    @Override
    public Safety safety() {
        return new SafetyReader(Source.shipped("safety.yaml")).read().orElseThrow();
    }

    @Override
    public Set<String> poses() {
        return fields().keySet();
    }

    @Override
    public Optional<Figure> figure(String pose) {
        return Optional.ofNullable(fields().get(pose))
                .flatMap(field -> new FigureReader(pose, new Problems(List.of())).read(field.value()));
    }

    private Map<String, Field> fields() {
        if (poses == null) {
            var source = Source.shipped("poses.yaml");
            var problems = new Problems(List.of(source));
            poses = YamlParser.of(source, problems)
                    .flatMap(root -> FieldReader.of("poses", root, FieldReader.keys("poses: {}"), problems))
                    .flatMap(file -> file.node("poses"))
                    .flatMap(node -> FieldReader.fields("poses", node, "", problems))
                    .map(Fields::byKey)
                    .orElseThrow();
        }
        return poses;
    }
}
