package decompress.library;

import decompress.exercise.Durations;
import decompress.exercise.PrescribedEffort;
import decompress.exercise.Prescription;
import decompress.exercise.Range;
import decompress.exercise.Side;
import decompress.exercise.Tempo;
import decompress.exercise.Volume;
import decompress.library.amount.PrescribedAmounts;
import decompress.library.yaml.FieldReader;
import decompress.library.yaml.FieldValue;
import decompress.library.yaml.Node;
import decompress.library.yaml.Node.Field;
import decompress.library.yaml.Node.Fields;
import decompress.library.yaml.Node.Items;
import decompress.text.EnumWord;
import decompress.text.SafeText;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the work that is prescribed for a side.
 *
 * @param form the fields of the prescription
 * @param place where to point when something is missing from it
 * @param walks whether the exercise is a walk, which has a total time and nothing else
 */
record SideReader(FieldReader form, Node place, boolean walks) {
    /** The amounts that may differ from side to side, as in hold: {left: 10s, right: 20s}. */
    static final List<String> AMOUNTS = List.of("hold", "repetitions", "sets");

    static final Map<String, Side> SIDES = Map.of("left", Side.LEFT, "right", Side.RIGHT);
    static final String EXAMPLE = "write it like this: hold: {left: 10s, right: 20s}";

    private static final String LISTS_OF_SIDES =
            "sets: {left: [20s, 15s], right: [20s]}, or sets: {left: [8, 6], right: [8]}";

    private static final Pattern IN_WORDS = Pattern.compile("(left|right):? (\\S.*), ?(left|right):? (\\S.*)");

    /** Where a prescription names no tempo; as long as 3-1-1, and the commonest on exercise sheets. */
    private static final Tempo EVEN = new Tempo(Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ofSeconds(2));

    /** The same with the amounts of one side in the place of those of both. */
    private SideReader of(Side side) {
        var fields = new LinkedHashMap<>(form.fields().byKey());
        AMOUNTS.forEach(key -> form.node(key)
                .filter(Fields.class::isInstance)
                .flatMap(sides -> sides.node(EnumWord.of(side)))
                .ifPresent(value -> fields.put(key, new Field(fields.get(key).key(), value))));
        return new SideReader(new FieldReader(form.whose(), form.fields().with(fields), form.keys()), place, walks);
    }

    /** The work of each of these sides; none, and reported, where one cannot be read. */
    List<Prescription.OneSide> read(List<Side> sides) {
        if (!areSetsOfOneKind()) {
            return List.of();
        }
        var work = (sides.isEmpty() ? List.of(Side.BOTH) : sides)
                .stream().flatMap(side -> of(side).read(side).stream()).toList();
        return work.size() == sides.size() ? work : List.of();
    }

    private Optional<Prescription.OneSide> read(Side side) {
        var efforts = efforts();
        var volume = walks ? total() : volume(efforts.size());
        return efforts.isEmpty() ? Optional.empty() : volume.map(much -> new Prescription.OneSide(side, efforts, much));
    }

    private List<PrescribedEffort> efforts() {
        if (walks) {
            return walk();
        }
        return isListed() ? listed() : effort().stream().toList();
    }

    private List<PrescribedEffort> walk() {
        Stream.of("hold", "repetitions", "tempo", "sets", "rest")
                .filter(form::has)
                .forEach(key -> form.error(
                        form.key(key),
                        "a walk has a total time, and no " + key,
                        "write total: 20min, and leave " + key + " out"));
        if (!form.has("total")) {
            form.error(place, "total is missing", "write total: 20min");
        }
        return List.of(new PrescribedEffort.Walk());
    }

    private boolean isListed() {
        return form.node("sets").filter(Items.class::isInstance).isPresent();
    }

    /** The efforts of a list of sets, as in sets: [8, 6, 4] or sets: [20s, 15s, 10s]. */
    private List<PrescribedEffort> listed() {
        Stream.of("hold", "repetitions")
                .filter(form::has)
                .forEach(key -> form.error(
                        form.key(key),
                        key + " and a list of sets exclude each other",
                        "the list has them: sets: [8, 6, 4]"));
        var areTimes = new SetLists(form.fields()).areHolds();
        var list = new FieldReader(
                form.whose(), form.fields(), areTimes ? LibraryKeys.LIST_OF_HOLDS : LibraryKeys.LIST_OF_REPETITIONS);
        if (form.node("sets").orElseThrow().nodes().isEmpty()) {
            list.complain(form.key("sets"), "sets", "there is no amount here");
        }
        noTempo(areTimes);
        var tempo = tempo();
        List<PrescribedEffort> efforts = areTimes
                ? list.list("sets", item -> PrescribedAmounts.HOLD.read(item).map(PrescribedEffort.Hold::new))
                : list.list(
                        "sets",
                        item -> PrescribedAmounts.REPETITIONS
                                .read(item)
                                .flatMap(count -> tempo.map(pace -> new PrescribedEffort.Repetitions(count, pace))));
        return efforts.size() < list.items("sets").size() ? List.of() : efforts;
    }

    /** Whether the sets are a number, or lists of one kind of amount; if not, it is reported. */
    private boolean areSetsOfOneKind() {
        var sets = form.node("sets");
        var text = SafeText.oneLine(sets.map(Node::text).orElse(""));
        if (text.contains(",")) {
            form.error(sets.get(), "sets: this list has no brackets", "write it like this: sets: [" + text + "]");
            return false;
        }
        if (SetLists.isTime(text)) {
            var each = "for an amount of each set, sets: [" + text + ", 15s, 10s]";
            form.error(sets.get(), "sets: this is a length of time", "write hold: " + text + "; " + each);
            return false;
        }
        var lists = new SetLists(form.fields());
        var sides = form.fields().inner("sets").size();
        if (lists.areThere() && lists.all().size() < sides) {
            form.error(form.key("sets"), "sets: each side needs a list", LISTS_OF_SIDES);
            return false;
        }
        if (lists.areMixed()) {
            form.error(
                    form.key("sets"),
                    "sets: these are holds and repetitions",
                    sides > 0 ? LISTS_OF_SIDES : "sets: [20s, 15s], or sets: [8, 6]");
            return false;
        }
        return true;
    }

    private Optional<PrescribedEffort> effort() {
        var hold = amount("hold", "20s, 15s, 10s")
                .flatMap(PrescribedAmounts.HOLD::read)
                .<PrescribedEffort>map(PrescribedEffort.Hold::new);
        var count = amount("repetitions", "8, 6, 4").flatMap(PrescribedAmounts.REPETITIONS::read);
        var tempo = tempo();
        if (!isOneOf("hold", "repetitions", "hold: 20-30s, or repetitions: 10")) {
            return Optional.empty();
        }
        noTempo(form.has("hold"));
        return form.has("hold") ? hold : count.flatMap(c -> tempo.map(t -> new PrescribedEffort.Repetitions(c, t)));
    }

    /** One amount for all sets; a list of them belongs elsewhere. */
    private Optional<FieldValue> amount(String key, String listed) {
        if (form.node(key).filter(SideReader::isList).isPresent()) {
            form.error(
                    form.key(key),
                    key + " is one amount for all sets",
                    "for an amount of each set, write sets: [" + listed + "]");
            return Optional.empty();
        }
        return form.written(key).filter(written -> !isOfSides(key, written));
    }

    private static boolean isList(Node amount) {
        return amount instanceof Items
                || amount.text().contains(",") && !ofSides(amount).matches();
    }

    private static Matcher ofSides(Node amount) {
        return IN_WORDS.matcher(Durations.plain(amount.text()));
    }

    private static boolean isOfSides(String key, FieldValue written) {
        var sides = ofSides(written.scalar());
        if (sides.matches()) {
            written.complain(
                    written.quoted() + " is not one amount",
                    "write it like this: %s: {%s: %s, %s: %s}"
                            .formatted(key, sides.group(1), sides.group(2), sides.group(3), sides.group(4)));
        }
        return sides.matches();
    }

    private Optional<Tempo> tempo() {
        return form.has("tempo") ? form.written("tempo").flatMap(PrescribedAmounts::tempo) : Optional.of(EVEN);
    }

    private void noTempo(boolean isHold) {
        if (isHold && form.has("tempo")) {
            form.error(
                    form.key("tempo"),
                    "a tempo goes with repetitions, and this is a hold",
                    "leave it out, or write repetitions: 10 in place of the hold");
        }
    }

    private Optional<Volume> volume(int efforts) {
        var sets = isListed()
                ? Optional.of(Range.exactly(efforts))
                : form.written("sets").flatMap(PrescribedAmounts.SETS::read);
        if (!isOneOf("sets", "total", "sets: 4-5, or total: 10-15min")) {
            return Optional.empty();
        }
        return form.has("sets") ? sets.map(Volume.Sets::new) : total();
    }

    private Optional<Volume> total() {
        return form.written("total").flatMap(PrescribedAmounts.TOTAL::read).map(Volume.Total::new);
    }

    private boolean isOneOf(String one, String other, String example) {
        if (form.has(one) && form.has(other)) {
            var at = form.key(one).at() > form.key(other).at() ? form.key(one) : form.key(other);
            form.error(at, one + " and " + other + " exclude each other", example);
        } else if (!form.has(one) && !form.has(other)) {
            form.error(place, one + " or " + other + " is missing", "write " + example);
        }
        return form.has(one) != form.has(other);
    }
}
