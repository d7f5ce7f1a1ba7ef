package decompress.library.yaml;

import decompress.library.problem.FileFormat;
import decompress.library.problem.Problems;
import decompress.library.problem.Source;
import java.util.Map;
import java.util.Optional;

/** Opens files that say which format they have. */
public final class YamlFile {
    private YamlFile() {}

    /** The fields of a file; empty, and reported, when it is something else. */
    public static Optional<FieldReader> open(
            Source source, FileFormat format, Map<String, String> keys, Problems problems) {
        var root = YamlParser.of(source, problems).orElse(null);
        if (root instanceof Node.Scalar scalar && scalar.text().isBlank()) {
            problems.error(root, "there is nothing in this file", format.hint());
        } else if (root instanceof Node.Fields) {
            var file = FieldReader.of("the file", root, keys, problems);
            file.ifPresent(fields -> reportFormat(fields, format));
            return file;
        } else if (root != null) {
            problems.error(root, "this is not " + format.kind(), format.hint());
        }
        return Optional.empty();
    }

    private static void reportFormat(FieldReader file, FileFormat format) {
        if (!file.has("format")) {
            file.problems().error(file.fields(), "the format is missing", format.hint());
        }
        file.written("format")
                .filter(written -> !written.scalar().text().equals(format.name()))
                .ifPresent(written -> {
                    var program = format.name().substring(0, format.name().indexOf('/') + 1);
                    var newer = written.scalar().text().startsWith(program) ? "; a newer program may know it" : "";
                    written.complain(written.quoted() + " is not a format that is known here" + newer, format.hint());
                });
    }
}
