package decompress.library;

import decompress.exercise.CueMoment;
import decompress.exercise.Equipment;
import decompress.exercise.Exercise;
import decompress.exercise.Guidance;
import decompress.exercise.Position;
import decompress.exercise.Precautions;
import decompress.exercise.RequiredClearance;
import decompress.exercise.WayOut;
import decompress.library.amount.PrescribedAmounts;
import decompress.library.problem.Origin;
import decompress.library.yaml.FieldReader;
import decompress.library.yaml.FieldValue;
import decompress.library.yaml.Node.Items;
import decompress.text.EnumWord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one exercise.
 *
 * @param others ids of all exercises that are there
 */
record ExerciseReader(FieldReader form, Set<String> others) {
    /** The longest cue that can be spoken in about three seconds. */
    private static final int WORDS_OF_A_CUE = 8;

    /** The exercise; empty when something is wrong with it, which is reported. */
    Optional<Library.Entry> read(String id, Optional<String> variant, Origins origins) {
        var name = form.text("name");
        var purpose = form.text("for");
        var targets = form.list("targets", KnownIds::id);
        var position = form.choice("position", Position.values());
        var walks = position.equals(Optional.of(Position.WALKING));
        var equipment = equipment();
        var prescribed = form.node("prescription")
                .flatMap(
                        node -> FieldReader.fields(form.whose() + ": prescription", node, form.example("prescription")))
                .flatMap(fields -> FieldReader.of(form.whose(), fields, LibraryKeys.PRESCRIPTION));
        var prescription =
                prescribed.flatMap(amounts -> new PrescriptionReader(amounts, form.key("prescription"), walks).read());
        var regimen = prescribed.map(RegimenReader::read);
        var guidance = guidance(walks);
        var precautions = precautions(origins.exercise());
        var instead = form.list("instead", this::instead);
        var pose = form.written("pose").flatMap(KnownIds::pose);
        var sources = form.texts("sources");
        if (name.isEmpty() || position.isEmpty() || prescription.isEmpty()) {
            return Optional.empty();
        }
        var exercise = new Exercise(
                id,
                variant,
                name.get(),
                purpose,
                targets,
                position.get(),
                equipment,
                prescription.get(),
                guidance,
                precautions,
                instead,
                pose,
                sources);
        return Optional.of(new Library.Entry(exercise, regimen.orElseThrow(), origins));
    }

    /** An exercise that is there; a shipped one may be hidden. */
    private Optional<String> instead(FieldValue written) {
        return written.scalar().isShipped()
                ? written.value().filter(others::contains)
                : KnownIds.exercise(written, others);
    }

    private List<Equipment> equipment() {
        var equipment = new ArrayList<Equipment>();
        for (var item : form.items("equipment")) {
            var anyOf = item instanceof Items things ? things.nodes() : List.of(item);
            var things = anyOf.stream()
                    .flatMap(thing -> form.written("equipment", thing).flatMap(KnownIds::id).stream())
                    .toList();
            if (!things.isEmpty()) {
                equipment.add(new Equipment(things));
            }
        }
        return equipment;
    }

    private Guidance guidance(boolean walks) {
        var breath = form.form("breath", LibraryKeys.BREATH)
                .map(written -> new Guidance.Breath(cue(written, "in"), cue(written, "out")))
                .orElse(Guidance.Breath.NONE);
        var wayOut = form.form("way-out", LibraryKeys.WAY_OUT)
                .map(written -> new WayOut(
                        written.written("for")
                                .flatMap(PrescribedAmounts.WAY_OUT::readOne)
                                .orElse(WayOut.UNSAID.length()),
                        written.texts("say")));
        return new Guidance(
                form.texts("steps"),
                cues(),
                breath,
                wayOut.orElse(walks ? WayOut.NONE : WayOut.UNSAID),
                form.text("end"),
                form.texts("easier"));
    }

    private Map<CueMoment, String> cues() {
        var cues = new EnumMap<CueMoment, String>(CueMoment.class);
        form.form("cues", LibraryKeys.CUES).ifPresent(written -> {
            for (var moment : CueMoment.values()) {
                cue(written, EnumWord.of(moment)).ifPresent(text -> cues.put(moment, text));
            }
        });
        return cues;
    }

    private static Optional<String> cue(FieldReader cues, String key) {
        var text = cues.text(key);
        var words = text.map(cue -> cue.split(" ").length).orElse(0);
        if (words > WORDS_OF_A_CUE) {
            cues.node(key)
                    .orElseThrow()
                    .warn(
                            cues.whose() + ": " + key + ": " + words + " words are too many to be spoken in time",
                            "use eight words or fewer; the rest belongs in steps");
        }
        return text;
    }

    private Precautions precautions(Origin origin) {
        return new Precautions(
                form.texts("cautions"),
                avoidIf(origin),
                form.list("ask-if", KnownIds::condition),
                adaptations(),
                clearance(),
                form.truth("partner").orElse(false));
    }

    /** A person's own exercise is never done with a condition that rules out every exercise, whatever the file says. */
    private List<String> avoidIf(Origin origin) {
        var conditions = new LinkedHashSet<>(form.list("avoid-if", KnownIds::condition));
        if (origin != Origin.SHIPPED) {
            conditions.addAll(Shipped.safety().universal());
        }
        return List.copyOf(conditions);
    }

    /** Where a professional has set the numbers, only the yes by name is left to ask for. */
    private RequiredClearance clearance() {
        var required = form.choice("clearance", RequiredClearance.values()).orElse(RequiredClearance.GENERAL);
        var isSet = form.fields().inner("prescription").containsKey("set-by");
        return required == RequiredClearance.PRESCRIBED && isSet ? RequiredClearance.NAMED : required;
    }

    private Map<String, String> adaptations() {
        var tips = new LinkedHashMap<String, String>();
        for (var field : form.fields("adapt-if").values()) {
            var tip = form.written("adapt-if", field.value()).flatMap(FieldValue::text);
            form.written("adapt-if", field.key())
                    .flatMap(KnownIds::condition)
                    .ifPresent(condition -> tip.ifPresent(text -> tips.put(condition, text)));
        }
        return tips;
    }
}
