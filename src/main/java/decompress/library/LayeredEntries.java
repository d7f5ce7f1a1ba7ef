package decompress.library;

import decompress.library.problem.Problems;
import decompress.library.problem.SimilarNames;
import decompress.library.problem.Source;
import decompress.library.yaml.FieldReader;
import decompress.library.yaml.FieldValue;
import decompress.library.yaml.Node;
import decompress.library.yaml.Node.Field;
import decompress.library.yaml.Node.Fields;
import decompress.library.yaml.Node.Items;
import decompress.library.yaml.Node.Scalar;
import decompress.text.SafeText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Things by id, exercises or routines, from one file laid over another. */
final class LayeredEntries {
    /** The word of the command line that is no id. */
    private static final String DUE = "today";

    private final Map<String, Field> things = new LinkedHashMap<>();
    private final Set<String> added = new LinkedHashSet<>();
    private final Set<String> hidden = new LinkedHashSet<>();
    private final String kind;
    private final Map<String, String> keys;
    private final Problems problems;

    /** Things of a kind, such as exercises, with their known keys. */
    LayeredEntries(String kind, Map<String, String> keys, Problems problems) {
        this.kind = kind;
        this.keys = keys;
        this.problems = problems;
    }

    /** Lays a file's things over what is there. */
    void lay(Fields layer) {
        layer.byKey().values().forEach(this::lay);
    }

    /** Keeps a place for what is shipped, whether or not a file says it again. */
    void expect(String id, Source shipped) {
        things.putIfAbsent(id, new Field(new Scalar(shipped, 0, id), new Node.Flawed(shipped, 0)));
    }

    private void lay(Field field) {
        var id = field.key().text();
        var written = new FieldValue(kind, "id", field.key(), "id: wall-slide", problems);
        if (KnownIds.id(written).isEmpty()) {
            return;
        }
        if (id.equals(DUE)) {
            written.complain(DUE + " stands for what is due, as in: decompress run today", "give it an id of its own");
            return;
        }
        FieldReader.of(id, field.value(), keys, problems).ifPresent(form -> {
            if (form.yes("hidden")) {
                hide(field.key());
            } else {
                lay(id, new Field(field.key(), form.fields()));
            }
        });
        if (!(field.value() instanceof Fields) && !things.containsKey(id)) {
            take(id, field.key());
        }
    }

    /** Takes a name, so that whoever uses it is not told that it does not exist. */
    private void take(String id, Scalar key) {
        added.add(id);
        things.put(id, new Field(key, new Node.Flawed(key.source(), key.at())));
    }

    private void lay(String id, Field own) {
        var base = things.get(id);
        if (base == null && !own.key().source().isShipped()) {
            added.add(id);
        }
        things.put(id, base != null && base.value() instanceof Fields under ? over(id, under, own) : own);
    }

    private Field over(String id, Fields under, Field own) {
        var overlay = new Overlay(under, (Fields) own.value());
        reportEasedClearance(id, overlay);
        overlay.raisedCeilings().forEach(ceiling -> reportRaisedCeiling(id, ceiling));
        overlay.takenConditions().forEach(list -> reportTakenConditions(id, list));
        return new Field(own.key(), overlay.laid());
    }

    /** A list that was right when it was written may add nothing any more; an empty one never was. */
    private void reportTakenConditions(String id, Field list) {
        var key = list.key().text();
        var message = id + ": " + key + ": a file adds conditions to a shipped exercise and takes none away";
        var hint = "name only what you add, or leave this line out; the shipped conditions stay";
        if (((Items) list.value()).nodes().isEmpty()) {
            problems.error(list.value(), message, hint);
        } else {
            problems.warning(list.value(), message, hint);
        }
    }

    /** A file, which may be anybody's, is no professional's yes. */
    private void reportEasedClearance(String id, Overlay overlay) {
        overlay.easedClearance()
                .ifPresent(clearance -> problems.error(
                        clearance,
                        id + ": clearance: this exercise needs a clearance that names it, which a file cannot give",
                        "when you have one: decompress safety --cleared " + id + " --by \"Dr. Maria Silva\""));
    }

    private void reportRaisedCeiling(String id, Node ceiling) {
        problems.error(
                ceiling,
                id + ": ceiling: a file may lower the ceiling of a shipped exercise, not raise it",
                "when a professional prescribed more, say who did: set-by: Dr. Maria Silva");
    }

    private void hide(Scalar key) {
        var id = key.text();
        if (things.remove(id) == null) {
            problems.error(
                    key,
                    "there is nothing called " + SafeText.quoted(id) + " to hide",
                    SimilarNames.hint(id, things.keySet(), "decompress list shows what there is"));
        }
        hidden.add(id);
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
