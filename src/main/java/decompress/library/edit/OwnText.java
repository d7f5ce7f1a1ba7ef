package decompress.library.edit;

import decompress.library.problem.FileFormat;
import decompress.library.problem.Origin;
import decompress.library.problem.Problems;
import decompress.library.problem.Source;
import decompress.library.yaml.Node;
import decompress.library.yaml.Node.Fields;
import decompress.library.yaml.YamlParser;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a person's exercise file. New entries are put between its lines; no line of it changes.
 *
 * @param text without a byte order mark
 */
public record OwnText(String text) {
    private static final int STEP = 2;
    private static final int WIDEST_STEP = 8;

    /** Why a text cannot be changed safely. */
    public static final class UnsafeException extends Exception {
        private static final long serialVersionUID = 1L;

        UnsafeException(String message) {
            super(message);
        }
    }

    /**
     * The text with these entries.
     *
     * @throws UnsafeException unless the result says exactly what the old text and the entries say
     */
    public OwnText with(Entries added) throws UnsafeException {
        var result = started();
        var expected = new LinkedHashMap<>(result.root().contentByKey());
        for (var kind : added.byKind().entrySet()) {
            expect(expected, kind.getKey(), kind.getValue());
            result = result.with(kind.getKey(), kind.getValue());
        }
        if (!root(result.text).map(Node::content).filter(expected::equals).isPresent()) {
            throw new UnsafeException("its layout is unusual");
        }
        return result;
    }

    private static void expect(Map<String, Object> content, String kind, Map<String, Object> added) {
        var entries = new LinkedHashMap<Object, Object>();
        if (content.get(kind) instanceof Map<?, ?> old) {
            entries.putAll(old);
        }
        entries.putAll(added);
        if (!added.isEmpty()) {
            content.put(kind, entries);
        }
    }

    /** Whether there are only comments. */
    public boolean isBlank() {
        return text.lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"));
    }

    /** This text, with a first line where it has none but comments. */
    private OwnText started() {
        return isBlank() ? new OwnText(ended() + "format: " + FileFormat.EXERCISES.name() + lineEnd()) : this;
    }

    /** The root of a text; empty when it is not YAML, or has something that exercise files do not use. */
    static Optional<Node> root(String text) {
        var problems = new Problems(Source.of("", text, Origin.YOURS));
        return Problems.untilEnough(() -> YamlParser.of(problems))
                .flatMap(root -> root)
                .filter(root -> !problems.hasErrors());
    }

    private Node root() throws UnsafeException {
        return root(text)
                .orElseThrow(() -> new UnsafeException("it uses anchors, or something else that is not known here"));
    }

    private OwnText with(String kind, Map<String, Object> entries) throws UnsafeException {
        if (entries.isEmpty()) {
            return this;
        }
        var root = root();
        refuseBraces(root, "it");
        var field = root.byKey().get(kind);
        if (field == null) {
            var margin = " ".repeat(column(root));
            var gap = ended().endsWith(lineEnd() + lineEnd()) ? "" : lineEnd();
            return new OwnText(
                    ended() + gap + margin + kind + ":" + lineEnd() + block(entries, column(root) + STEP, STEP));
        }
        var value = field.value();
        var step = STEP;
        if (value instanceof Fields) {
            refuseBraces(value, "its field " + kind);
            step = column(value) - column(field.key());
        }
        return insertedAfterLineOf(field.key(), block(entries, column(field.key()) + step, step));
    }

    private void refuseBraces(Node node, String what) throws UnsafeException {
        if (text.startsWith("{", position(node))) {
            throw new UnsafeException(what + " is written in braces");
        }
    }

    private OwnText insertedAfterLineOf(Node key, String block) {
        var end = text.indexOf('\n', position(key));
        return end < 0
                ? new OwnText(ended() + block)
                : new OwnText(text.substring(0, end + 1) + block + text.substring(end + 1));
    }

    private String block(Map<String, Object> entries, int margin, int step) {
        var block = new StringBuilder();
        for (var line : YamlText.lines(entries, step >= STEP && step <= WIDEST_STEP ? step : STEP)) {
            block.append(line.isEmpty() ? "" : " ".repeat(margin)).append(line).append(lineEnd());
        }
        return block.toString();
    }

    /** The text with an end of its last line. */
    private String ended() {
        return text.isEmpty() || text.endsWith("\n") ? text : text + lineEnd();
    }

    private String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private int column(Node node) {
        var at = position(node);
        return at - (text.lastIndexOf('\n', at - 1) + 1);
    }

    private int position(Node node) {
        return text.offsetByCodePoints(0, node.at());
    }
}
