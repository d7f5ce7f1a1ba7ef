package decompress.library;

import decompress.library.figure.FigureReader;
import decompress.library.problem.Problems;
import decompress.library.problem.Source;
import decompress.library.yaml.FieldReader;
import decompress.library.yaml.Node.Field;
import decompress.library.yaml.Node.Fields;
import decompress.library.yaml.YamlParser;
import decompress.pose.Figure;
import decompress.safety.Condition;
import decompress.safety.Safety;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What comes with the program besides the exercises, read when it is first asked for. */
public final class Shipped {
    static final KnownIds VOCABULARY = new KnownIds(Shipped::conditions, Shipped::poses);

    private Shipped() {}

    /** Conditions, warning signs, stop signs and the notice. */
    public static Safety safety() {
        return LoadedSafety.SAFETY;
    }

    /** The JSON Schema of exercise files. */
    public static String schema() {
        return Source.shipped("exercises.schema.json").text();
    }

    /** What a person's own exercise file begins as. */
    public static String template() {
        return Source.shipped("template.yaml").text();
    }

    private static Set<String> conditions() {
        return LoadedSafety.CONDITIONS;
    }

    static Set<String> poses() {
        return LoadedPoses.POSES.keySet();
    }

    static Optional<Figure> figure(String pose) {
        return Optional.ofNullable(LoadedPoses.POSES.get(pose))
                .flatMap(field -> new FigureReader(pose, new Problems(List.of())).read(field.value()));
    }

    private static final class LoadedSafety {
        static final Safety SAFETY =
                new SafetyReader(Source.shipped("safety.yaml")).read().orElseThrow();
        static final Set<String> CONDITIONS =
                SAFETY.conditions().stream().map(Condition::id).collect(Collectors.toUnmodifiableSet());
    }

    private static final class LoadedPoses {
        static final Map<String, Field> POSES = poses(Source.shipped("poses.yaml"));

        private static Map<String, Field> poses(Source source) {
            var problems = new Problems(List.of(source));
            return YamlParser.of(source, problems)
                    .flatMap(root -> FieldReader.of("poses", root, FieldReader.keys("poses: {}"), problems))
                    .flatMap(file -> file.node("poses"))
                    .flatMap(poses -> FieldReader.fields("poses", poses, "", problems))
                    .map(Fields::byKey)
                    .orElseThrow();
        }
    }
}
