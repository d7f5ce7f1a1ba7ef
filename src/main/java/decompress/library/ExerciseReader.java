package decompress.library;

import decompress.exercise.CueMoment;
import decompress.exercise.Equipment;
import decompress.exercise.Exercise;
import decompress.exercise.Guidance;
import decompress.exercise.Position;
import decompress.exercise.Precautions;
import decompress.exercise.Prescription;
import decompress.exercise.RequiredClearance;
import decompress.exercise.WayOut;
import decompress.library.problem.SimilarNames;
import decompress.library.yaml.FieldReader;
import decompress.library.yaml.FieldValue;
import decompress.library.yaml.Node.Fields;
import decompress.library.yaml.Node.Items;
import decompress.text.EnumWord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one exercise. */
final class ExerciseReader {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_SOURCE = 200;
    /** What can be spoken in about three seconds. */
    private static final int WORDS_OF_A_CUE = 8;

    private static final Map<String, Position> POSITIONS = EnumWord.table(Position.values());
    private static final Map<String, RequiredClearance> CLEARANCES = EnumWord.table(RequiredClearance.values());

    private final FieldReader form;
    private final Set<String> others;

    /** @param others ids of all exercises that are there */
    ExerciseReader(FieldReader form, Set<String> others) {
        this.others = others;
        this.form = form;
    }

    /** The exercise; empty when something is wrong with it, which is reported. */
    Optional<Exercise> read(String id, Optional<String> variant, Optional<Prescription> prescription) {
        var name = form.text("name", LONGEST_NAME);
        var purpose = form.text("for", LONGEST_TEXT);
        var targets = form.list("targets", KnownIds::id);
        var position = form.choice("position", POSITIONS);
        var equipment = equipment();
        var guidance = guidance();
        var precautions = precautions();
        var instead = form.list("instead", this::instead);
        var pose = form.written("pose").flatMap(KnownIds::pose);
        var sources = form.texts("sources", LONGEST_SOURCE);
        if (name.isEmpty() || position.isEmpty() || prescription.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Exercise(
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
                sources));
    }

    /** An exercise that is there; a shipped one may be hidden. */
    private Optional<String> instead(FieldValue written) {
        var id = written.value();
        if (id.isEmpty()
                || others.contains(id.get())
                || written.scalar().source().isShipped()) {
            return id.filter(others::contains);
        }
        return written.complain(
                "there is no exercise " + written.quoted(),
                SimilarNames.hint(id.get(), others, "decompress list shows the exercises"));
    }

    private List<Equipment> equipment() {
        var equipment = new ArrayList<Equipment>();
        for (var item : form.items("equipment")) {
            var things = new ArrayList<String>();
            for (var thing : item instanceof Items any ? any.nodes() : List.of(item)) {
                form.written("equipment", thing).flatMap(KnownIds::id).ifPresent(things::add);
            }
            if (!things.isEmpty()) {
                equipment.add(new Equipment(things));
            }
        }
        return equipment;
    }

    private Guidance guidance() {
        return new Guidance(
                form.texts("steps", LONGEST_TEXT),
                cues(),
                breath(),
                form.form("way-out", LibraryKeys.WAY_OUT)
                        .map(ExerciseReader::wayOut)
                        .orElse(WayOut.UNSAID),
                form.text("end", LONGEST_TEXT),
                form.texts("easier", LONGEST_TEXT));
    }

    private static WayOut wayOut(FieldReader form) {
        var length = form.written("for").flatMap(PrescribedAmounts::wayOut).orElse(WayOut.UNSAID.length());
        return new WayOut(length, form.texts("say", LONGEST_TEXT));
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

    private Guidance.Breath breath() {
        return form.form("breath", LibraryKeys.BREATH)
                .map(written -> new Guidance.Breath(cue(written, "in"), cue(written, "out")))
                .orElse(Guidance.Breath.NONE);
    }

    private static Optional<String> cue(FieldReader cues, String key) {
        var text = cues.text(key, LONGEST_TEXT);
        var words = text.isEmpty() ? 0 : text.get().split(" ").length;
        if (words > WORDS_OF_A_CUE) {
            cues.problems()
                    .warning(
                            cues.node(key).orElseThrow(),
                            cues.whose() + ": " + key + ": " + words + " words are too many to be spoken in time",
                            "use eight words or fewer; the rest belongs in steps");
        }
        return text;
    }

    private Precautions precautions() {
        return new Precautions(
                form.texts("cautions", LONGEST_TEXT),
                form.list("avoid-if", KnownIds::condition),
                form.list("ask-if", KnownIds::condition),
                adaptations(),
                clearance(),
                form.yes("partner"));
    }

    /** Where a professional has set the numbers, only the yes by name is left to ask for. */
    private RequiredClearance clearance() {
        var required = form.choice("clearance", CLEARANCES).orElse(RequiredClearance.GENERAL);
        var isSet = form.node("prescription")
                .filter(node ->
                        node instanceof Fields amounts && amounts.byKey().containsKey("set-by"))
                .isPresent();
        return required == RequiredClearance.PRESCRIBED && isSet ? RequiredClearance.NAMED : required;
    }

    private Map<String, String> adaptations() {
        var tips = new LinkedHashMap<String, String>();
        for (var field : form.fields("adapt-if").values()) {
            var tip = form.written("adapt-if", field.value()).flatMap(written -> written.text(LONGEST_TEXT));
            form.written("adapt-if", field.key())
                    .flatMap(KnownIds::condition)
                    .ifPresent(condition -> tip.ifPresent(text -> tips.put(condition, text)));
        }
        return tips;
    }
}
