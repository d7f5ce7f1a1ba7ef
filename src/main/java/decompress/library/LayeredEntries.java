package decompress.library;

import decompress.library.problem.Problems;
import decompress.library.problem.SimilarNames;
import decompress.library.yaml.FieldKeys;
import decompress.library.yaml.FieldReader;
import decompress.library.yaml.FieldValue;
import decompress.library.yaml.Node;
import decompress.library.yaml.Node.Field;
import decompress.library.yaml.Node.Fields;
import decompress.library.yaml.Node.Flawed;
import decompress.library.yaml.Node.Scalar;
import decompress.text.SafeText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Things of a kind by id, exercises or routines, from one file laid over another. */
final class LayeredEntries {
    /** The word of the command line that is no id. */
    private static final String DUE = "today";

    private final Map<String, Field> things = new LinkedHashMap<>();
    private final Set<String> added = new LinkedHashSet<>();
    private final Set<String> hidden = new LinkedHashSet<>();
    private final String kind;
    private final FieldKeys keys;

    LayeredEntries(String kind, FieldKeys keys) {
        this.kind = kind;
        this.keys = keys;
    }

    /** Keeps a place for what is shipped, whether or not a file says it again. */
    void expect(String id, Problems shipped) {
        things.putIfAbsent(id, new Field(new Scalar(shipped, 0, id), new Flawed(shipped, 0)));
    }

    /** Lays a file's things over what is there; a key with nothing below it is as good as none. */
    void lay(FieldReader file) {
        file.node(kind)
                .filter(node -> !(node instanceof Scalar && node.text().isBlank()))
                .flatMap(node -> FieldReader.fields(kind, node, file.example(kind)))
                .ifPresent(layer -> layer.byKey().forEach(this::lay));
    }

    private void lay(String id, Field field) {
        var written = new FieldValue(kind + ": id", field.key(), LibraryKeys.ID);
        if (KnownIds.id(written).isEmpty()) {
            return;
        }
        if (id.equals(DUE)) {
            written.complain(DUE + " stands for what is due, as in: decompress run today", "give it an id of its own");
            return;
        }
        var form = FieldReader.of(id, field.value(), keys);
        if (form.flatMap(fields -> fields.truth("hidden")).orElse(false)) {
            hide(field.key());
        } else if (form.isPresent()) {
            lay(id, field.key(), form.get().fields());
        } else if (!things.containsKey(id)) {
            // The name counts as known, so that its uses are not reported as unknown.
            lay(id, field.key(), new Flawed(field.key().problems(), field.key().at()));
        }
    }

    private void lay(String id, Scalar key, Node own) {
        var base = things.get(id);
        if (base == null && !key.isShipped()) {
            added.add(id);
        }
        var laid = base != null && base.value() instanceof Fields under && own instanceof Fields top
                ? over(id, under, top)
                : own;
        things.put(id, new Field(key, laid));
    }

    private static Fields over(String id, Fields under, Fields own) {
        new Safeguards(id, under, own).report();
        return new Overlay(under, own).laid();
    }

    private void hide(Scalar key) {
        var id = key.text();
        if (things.remove(id) == null) {
            key.error(
                    "there is nothing called " + SafeText.quoted(id) + " to hide",
                    SimilarNames.hint(id, things.keySet(), "decompress list shows what there is"));
        }
        hidden.add(id);
    }

    /** Says what a thing has not that it needs. */
    void reportMissing(String id, Scalar key, Fields fields, List<String> required) {
        var missing =
                required.stream().filter(name -> fields.node(name).isEmpty()).toList();
        if (!missing.isEmpty()) {
            var others = new LinkedHashSet<>(things.keySet());
            others.removeAll(added);
            var example = keys.example(missing.get(0));
            key.error(
                    id + ": " + String.join(" and ", missing) + (missing.size() == 1 ? " is" : " are") + " missing",
                    isNew(id) ? SimilarNames.hint(id, others, example) : example);
        }
    }

    Map<String, Field> things() {
        return things;
    }

    /** Whether a person's file has it, and the shipped one has not. */
    boolean isNew(String id) {
        return added.contains(id);
    }

    Set<String> hidden() {
        return hidden;
    }
}
