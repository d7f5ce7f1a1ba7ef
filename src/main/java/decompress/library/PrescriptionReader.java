package decompress.library;

import decompress.exercise.Ceiling;
import decompress.exercise.Dose;
import decompress.exercise.DoseChoice;
import decompress.exercise.DoseException;
import decompress.exercise.DoseLevel;
import decompress.exercise.PrescribedEffort;
import decompress.exercise.Prescription;
import decompress.exercise.Rest;
import decompress.exercise.Side;
import decompress.library.amount.PrescribedAmounts;
import decompress.library.yaml.FieldReader;
import decompress.library.yaml.FieldValue;
import decompress.library.yaml.Node;
import decompress.library.yaml.Node.Field;
import decompress.library.yaml.Node.Fields;
import decompress.library.yaml.Node.Items;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads how much of an exercise is prescribed.
 *
 * @param place where to point when something is missing from it
 * @param walks whether the exercise is a walk, which has a total time and nothing else
 */
record PrescriptionReader(FieldReader form, Node place, boolean walks) {
    private static final Pattern EITHER =
            Pattern.compile("\\s*(left|right)\\s*(or|and|/|&|\\+)\\s*(left|right)\\s*", Pattern.CASE_INSENSITIVE);

    private static final List<String> OURS = List.of("OURS");

    Optional<Prescription> read() {
        var work = new SideReader(form, place, walks).read(sides());
        var rest = walks ? Optional.of(Rest.NONE) : rest();
        var filled = filled();
        if (work.isEmpty() || rest.isEmpty()) {
            return Optional.empty();
        }
        return fitting(new Prescription(work, rest.get(), first(work.get(0)), ceiling(), filled))
                .map(this::withLessAtFirst);
    }

    /** A built-in starting dose stays as long as it is less than a person's own numbers. */
    private Prescription withLessAtFirst(Prescription full) {
        if (form.node("first").filter(Node::isShipped).isEmpty()) {
            return full;
        }
        var most = DoseChoice.LOW.from(full, Duration.ZERO);
        var first = full.first().stream()
                .filter(start -> isLess(DoseChoice.LOW.from(start, Duration.ZERO), most))
                .toList();
        return new Prescription(full.work(), full.rest(), first, full.ceiling(), full.filled());
    }

    private static boolean isLess(Dose start, Dose most) {
        var longest = start.effort().length().compareTo(most.effort().length());
        return longest < 0 || (longest == 0 && start.work().compareTo(most.work()) < 0);
    }

    private List<Prescription> first(Prescription.OneSide full) {
        var isList = form.node("first").filter(Items.class::isInstance).isPresent();
        var nodes = isList ? form.items("first") : form.node("first").stream().toList();
        return nodes.stream().flatMap(node -> start(node, full).stream()).toList();
    }

    private Optional<Prescription> start(Node node, Prescription.OneSide full) {
        var less = FieldReader.of(form.whose() + ": first", node, LibraryKeys.FIRST)
                .filter(this::hasOnlyAmountsOfThis);
        var start = less.flatMap(amounts -> new PrescriptionReader(with(amounts), node, walks).read());
        var isHeld = full.efforts().get(0) instanceof PrescribedEffort.Hold;
        if (node.isShipped() || start.isEmpty() || start.get().effort() instanceof PrescribedEffort.Hold == isHeld) {
            return start;
        }
        var message = isHeld ? Safeguards.HELD : "sets: this exercise has repetitions, and these are holds";
        new SetLists(less.get().fields())
                .all()
                .forEach(list -> less.get().error(list, message, isHeld ? SetLists.asHolds(list) : "sets: [8, 6]"));
        return Optional.empty();
    }

    /** Less of the same: no sets where a total is prescribed, and no hold where repetitions are. */
    private boolean hasOnlyAmountsOfThis(FieldReader less) {
        if (less.fields().isShipped()) {
            return true;
        }
        var others = less.fields().byKey().keySet().stream()
                .filter(key -> LibraryKeys.FIRST.names().contains(key) && !form.has(key))
                .toList();
        var amounts = LibraryKeys.FIRST.names().stream().filter(form::has).toList();
        var hint = "it takes the amounts of its prescription: " + String.join(", ", amounts);
        others.forEach(key -> less.error(less.key(key), key + " is not prescribed here", hint));
        return others.isEmpty();
    }

    /** This prescription with the amounts of a starting dose. */
    private FieldReader with(FieldReader less) {
        var amounts = new LinkedHashMap<>(
                Overlay.giveWay(form.fields(), less.fields()).byKey());
        amounts.keySet().removeAll(List.of("first", "ceiling", "filled"));
        divided(form.fields()).findFirst().ifPresent(sides -> amounts.putIfAbsent("sides", sides));
        amounts.putAll(less.fields().byKey());
        return new FieldReader(less.whose(), form.fields().with(amounts), form.keys());
    }

    /** The sides that the amounts name, as a list of them. */
    private static Stream<Field> divided(Fields amounts) {
        return SideReader.AMOUNTS.stream()
                .flatMap(key -> Stream.ofNullable(amounts.byKey().get(key)))
                .filter(amount -> amount.value() instanceof Fields)
                .map(amount -> new Field(amount.key(), listed((Fields) amount.value())));
    }

    private static Items listed(Fields sides) {
        return new Items(
                sides.problems(),
                sides.at(),
                sides.byKey().values().stream().<Node>map(Field::key).toList());
    }

    /** The ceiling; a professional who prescribed the exercise knows of none. */
    private Ceiling ceiling() {
        return form.form("ceiling", LibraryKeys.CEILING)
                .map(most -> new Ceiling(
                        most.written("hold").flatMap(PrescribedAmounts.HOLD::readOne),
                        most.written("total").flatMap(PrescribedAmounts.TOTAL::readOne),
                        most.written("repetitions").flatMap(PrescribedAmounts.REPETITIONS::readOne)))
                .filter(ignored -> !form.has("set-by"))
                .orElse(Ceiling.NONE);
    }

    private Optional<Rest> rest() {
        if (!form.has("rest")) {
            form.error(place, "rest is missing", "write rest: as needed ~10s, or rest: none");
        }
        return form.written("rest").flatMap(PrescribedAmounts::rest);
    }

    /** The sides that are named, or those that an amount names; each amount that names sides names all of them. */
    private List<Side> sides() {
        var divided = SideReader.AMOUNTS.stream()
                .filter(key -> form.node(key).filter(Fields.class::isInstance).isPresent())
                .toList();
        var sides = divided.isEmpty() || form.has("sides") ? named() : sidesOf(divided.get(0));
        for (var key : divided) {
            if (!sides.isEmpty() && !Set.copyOf(sides).equals(Set.copyOf(sidesOf(key)))) {
                form.error(form.key(key), key + ": each side needs its own amount", SideReader.EXAMPLE);
                return List.of();
            }
        }
        return sides;
    }

    private List<Side> sidesOf(String key) {
        return form.form(key, LibraryKeys.SIDES).stream()
                .flatMap(sides -> sides.fields().byKey().keySet().stream())
                .flatMap(word -> Stream.ofNullable(SideReader.SIDES.get(word)))
                .toList();
    }

    private List<Side> named() {
        if (!form.has("sides")) {
            return List.of(Side.BOTH);
        }
        var node = form.node("sides").orElseThrow();
        var sides = node instanceof Items
                ? form.list("sides", word -> word.choice(Side.values()))
                : form.written("sides").map(PrescriptionReader::split).orElse(List.of());
        if (sides.stream().distinct().count() < sides.size() || (sides.size() > 1 && sides.contains(Side.BOTH))) {
            form.complain(node, "sides", "each side is named once, and both stands alone");
            return List.of();
        }
        return sides;
    }

    private static List<Side> split(FieldValue written) {
        var text = written.scalar().text();
        if (EITHER.matcher(text).matches()) {
            written.complain(written.quoted() + " names no side", "write it like this: sides: left, right");
            return List.of();
        }
        return Stream.of(text.split(",", -1))
                .map(side -> new Node.Scalar(
                        written.scalar().problems(), written.scalar().at(), side.strip()))
                .map(side -> new FieldValue(written.whose(), side, written.key()))
                .flatMap(side -> side.choice(Side.values()).stream())
                .toList();
    }

    private Map<String, List<String>> filled() {
        var filled = new LinkedHashMap<String, List<String>>();
        if (form.has("repetitions") && !form.has("tempo")) {
            filled.put("tempo", OURS);
        }
        form.form("filled", LibraryKeys.FILLED).ifPresent(sources -> {
            for (var key : LibraryKeys.FILLED.names()) {
                if (sources.has(key) && !form.has(key)) {
                    form.error(sources.key(key), "filled names " + key + ", which is not prescribed", "leave it out");
                }
                if (sources.has(key)) {
                    filled.put(key, sources.texts(key));
                }
            }
        });
        return filled;
    }

    private Optional<Prescription> fitting(Prescription prescription) {
        try {
            for (var level : DoseLevel.values()) {
                var dose = DoseChoice.at(level).from(prescription, Duration.ZERO);
                prescription.ceiling().passedBy(dose).forEach(this::reportExcess);
            }
            return Optional.of(prescription);
        } catch (DoseException e) {
            form.complain(form.key("total"), "total", "not one set with its rest fits into this time");
            return Optional.empty();
        }
    }

    private void reportExcess(Ceiling.Excess excess) {
        var key = switch (excess) {
            case HOLD -> "hold";
            case REPETITIONS -> "repetitions";
            case TOTAL -> form.has("total") ? "total" : "sets";
        };
        var named = form.has(key) ? key : "sets";
        form.error(
                form.key(named),
                named + ": this goes past the ceiling",
                "when a professional prescribed it, say who did: set-by: Dr. Maria Silva");
    }
}
