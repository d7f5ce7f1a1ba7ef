package decompress.library.edit;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.events.StreamStartEvent;

/** Writes maps, lists and texts as YAML; a short list or map stands on one line. */
final class YamlText {
    private static final int WIDTH = 76;
    private static final int SHORT = 58;
    /** The depth of an entry's fields: id, field, value. */
    private static final int VALUES = 2;

    private final Emitter emitter;

    private YamlText(StringWriter out, int step) {
        var options = new DumperOptions();
        options.setIndent(step);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setWidth(WIDTH);
        emitter = new Emitter(out, options);
    }

    /** The lines of entries by id, each level indented by this many spaces. */
    static List<String> lines(Map<String, ?> entries, int step) {
        var out = new StringWriter();
        try {
            new YamlText(out, step).document(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().lines().toList();
    }

    private void document(Map<String, ?> entries) throws IOException {
        emitter.emit(new StreamStartEvent(null, null));
        emitter.emit(new DocumentStartEvent(null, null, false, null, Map.of()));
        node(entries, 0);
        emitter.emit(new DocumentEndEvent(null, null, false));
        emitter.emit(new StreamEndEvent(null, null));
    }

    private void node(Object value, int depth) throws IOException {
        var style = depth >= VALUES && isShort(value) ? FlowStyle.FLOW : FlowStyle.BLOCK;
        if (value instanceof Map<?, ?> fields) {
            emitter.emit(new MappingStartEvent(null, null, true, null, null, style));
            for (var field : fields.entrySet()) {
                node(field.getKey(), depth + 1);
                node(field.getValue(), depth + 1);
            }
            emitter.emit(new MappingEndEvent(null, null));
        } else if (value instanceof List<?> items) {
            emitter.emit(new SequenceStartEvent(null, null, true, null, null, style));
            for (var item : items) {
                node(item, depth + 1);
            }
            emitter.emit(new SequenceEndEvent(null, null));
        } else {
            var text = value.toString();
            emitter.emit(
                    new ScalarEvent(null, null, new ImplicitTuple(true, true), text, null, null, ScalarStyle.PLAIN));
        }
    }

    /** Sentences of a list stand on lines of their own. */
    private static boolean isShort(Object value) {
        return value.toString().length() <= SHORT
                && !(value instanceof Collection<?> items
                        && items.stream().anyMatch(item -> item.toString().contains(" ")));
    }
}
