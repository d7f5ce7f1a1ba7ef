package decompress.library;

import decompress.exercise.Durations;
import decompress.exercise.RequiredClearance;
import decompress.library.yaml.Node;
import decompress.library.yaml.Node.Field;
import decompress.library.yaml.Node.Fields;
import decompress.text.EnumWord;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The precautions of an exercise that a file from any source cannot remove. */
record Safeguards(String id, Fields base, Fields own) {
    static final String HELD = "sets: this exercise is held, and these are repetitions";
    private static final Pattern BARE = Pattern.compile("[\\s0-9.,–-]+");

    void report() {
        List.of("avoid-if", "ask-if").forEach(this::reportTakenConditions);
        reportEasedClearance();
        for (var numbers : numbersOfTheirOwn()) {
            reportRaisedCeiling(numbers);
            reportStartingDose(numbers);
        }
        reportListWithoutUnits(own);
        own.inner("variants").values().forEach(variant -> reportListWithoutUnits(variant.value()));
    }

    /** Bare numbers in a list are repetitions, to which the ceiling of a hold does not apply. */
    private void reportListWithoutUnits(Node exercise) {
        if (base.inner("prescription").containsKey("hold")) {
            exercise.node("prescription").map(SetLists::new).map(SetLists::all).orElse(List.of()).stream()
                    .filter(list -> Overlay.texts(list).stream()
                            .allMatch(amount -> BARE.matcher(amount).matches()))
                    .forEach(list -> list.error(id + ": " + HELD, SetLists.asHolds(list)));
        }
    }

    /** A list that was right when it was written may add nothing any more; an empty one never was. */
    private void reportTakenConditions(String key) {
        var under = base.node(key).map(Overlay::texts).orElse(List.of());
        var list = own.node(key).filter(Node.Items.class::isInstance);
        var texts = list.map(Overlay::texts).orElse(under);
        if (texts.size() >= under.size() || !under.containsAll(texts)) {
            return;
        }
        var message = id + ": " + key + ": a file adds conditions to a shipped exercise and takes none away";
        var hint = "name only what you add, or leave this line out; the shipped conditions stay";
        if (texts.isEmpty()) {
            list.get().error(message, hint);
        } else {
            list.get().warn(message, hint);
        }
    }

    private void reportEasedClearance() {
        own.node("clearance")
                .filter(clearance -> strictness(own) < strictness(base))
                .ifPresent(clearance -> clearance.error(
                        id + ": clearance: this exercise needs a clearance that names it, which a file cannot give",
                        "when you have one: decompress safety --cleared " + id + " --by \"Dr. Maria Silva\""));
    }

    /** A word that is none is reported where it is read. */
    private static int strictness(Fields exercise) {
        var words = EnumWord.table(RequiredClearance.values());
        return exercise.node("clearance")
                .map(word -> words.getOrDefault(word.text(), RequiredClearance.GENERAL))
                .map(Enum::ordinal)
                .orElse(0);
    }

    /** The prescriptions, also those of variants, that name no professional. */
    private List<Node> numbersOfTheirOwn() {
        if (own.inner("prescription").containsKey("set-by")) {
            return List.of();
        }
        var variants = own.inner("variants").values().stream().map(Field::value);
        return Stream.concat(Stream.of(own), variants)
                .flatMap(exercise -> exercise.node("prescription").stream())
                .filter(numbers -> numbers.node("set-by").isEmpty())
                .toList();
    }

    /** The starting dose of hang and inversion; no other choice of a person replaces it either. */
    private void reportStartingDose(Node numbers) {
        if (strictness(base) == 0 || !base.inner("prescription").containsKey("first")) {
            return;
        }
        numbers.node("first")
                .ifPresent(first -> first.error(
                        id + ": first: only a professional's numbers replace the starting dose of this exercise",
                        "when a professional set it, say who did: set-by: Dr. Maria Silva"));
    }

    /** Who prescribes more than the ceiling, or leaves a part of it out, says who that is. */
    private void reportRaisedCeiling(Node numbers) {
        var ceiling = numbers.node("ceiling");
        if (ceiling.isEmpty()) {
            return;
        }
        var most = base.node("prescription")
                .map(amounts -> amounts.inner("ceiling"))
                .orElse(Map.of());
        most.entrySet().stream()
                .filter(part -> isRaised(part, ceiling.get()))
                .map(part -> ceiling.get().node(part.getKey()).orElse(ceiling.get()))
                .distinct()
                .forEach(raised -> raised.error(
                        id + ": ceiling: a file may lower the ceiling of a shipped exercise, not raise it",
                        "when a professional prescribed more, say who did: set-by: Dr. Maria Silva"));
    }

    /** Repetitions compare as times do; the reader reports values that are not amounts. */
    private static boolean isRaised(Map.Entry<String, Field> most, Node ceiling) {
        var own = ceiling.node(most.getKey());
        return own.isEmpty()
                || Durations.parse(own.get().text())
                        .flatMap(ours -> Durations.parse(most.getValue().value().text())
                                .filter(theirs -> ours.compareTo(theirs) > 0))
                        .isPresent();
    }
}
