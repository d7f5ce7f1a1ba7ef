package decompress.library.edit;

import decompress.library.LibraryReader;
import decompress.library.problem.FileFormat;
import decompress.library.problem.Origin;
import decompress.library.problem.Problem;
import decompress.library.problem.Severity;
import decompress.library.problem.Source;
import decompress.text.SafeText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** An exercise of a person's own, made question by question. */
public final class ExerciseDraft {
    private static final Pattern COUNT = Pattern.compile("([\\d\\s–-]+)(?:x|×|times|reps?|repetitions)?");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{Ll}\\p{Lo}\\p{Nd}\\p{Mn}\\p{Mc}]+");
    /** A hint shows a value with its field, and so may an answer. */
    private static final Pattern FIELD = Pattern.compile("^(?:position|hold|repetitions|sides|sets|rest):\\s*");

    private static final int LONGEST_ID = 50;

    private enum Prompt {
        NAME("What is the exercise called?"),
        POSITION("In which position do you do it: standing, sitting, kneeling, hands-and-knees, prone (face down), "
                + "supine (on your back) or side-lying? Enter = standing:"),
        AMOUNT("How long is a hold, or how many repetitions? For example 20s, 15-20s, 10 or 8-12;\n"
                + "where the sets differ, the amount of each: 8, 6, 4:"),
        SIDES("Do you do it on each side? y = left, then right · Enter = no:"),
        SETS("How many sets, on each side if there are two? Enter = 1:"),
        REST("How long do you rest after a set? For example 10s, none, as needed. Enter = as needed:"),
        STEP("Step");

        private final String prompt;

        Prompt(String prompt) {
            this.prompt = prompt;
        }
    }

    private final Collection<String> taken;
    private final Map<String, Object> prescription = new LinkedHashMap<>();
    private final List<String> steps = new ArrayList<>();
    private String name = "";
    private String position = "standing";
    private Optional<Prompt> next = Optional.of(Prompt.NAME);

    /** @param taken the ids that exercises and routines have already */
    public ExerciseDraft(Collection<String> taken) {
        this.taken = new LinkedHashSet<>(taken);
        // A word of the command line, as in: decompress run today.
        this.taken.add("today");
        prescription.putAll(Map.of("hold", "20s", "sets", "1", "rest", "none"));
    }

    /** An id like this one that no other thing has. */
    public static String unique(String id, Collection<String> taken) {
        var unique = id;
        for (var number = 2; taken.contains(unique); number++) {
            unique = id + "-" + number;
        }
        return unique;
    }

    /** The next question; empty when nothing is left to ask. */
    public Optional<String> prompt() {
        return next.map(question -> question == Prompt.STEP
                ? "Step " + (steps.size() + 1) + ", one sentence. Enter = no more steps:"
                : question.prompt);
    }

    /** Takes the answer to the question; returns what is wrong with it, and the same question comes again. */
    public Optional<String> answer(String typed) {
        var text = SafeText.oneLine(typed).strip();
        var question = next.orElseThrow();
        if (question == Prompt.STEP && text.isEmpty()) {
            next = Optional.empty();
            return Optional.empty();
        }
        var before = new LinkedHashMap<>(prescription);
        var positionBefore = position;
        take(question, text);
        var wrong = question == Prompt.NAME && text.isEmpty() ? Optional.of("Type a name, or q to quit.") : wrong();
        if (wrong.isPresent()) {
            prescription.clear();
            prescription.putAll(before);
            position = positionBefore;
            if (question == Prompt.STEP) {
                steps.remove(steps.size() - 1);
            }
        } else {
            // A list of amounts has the number of sets, too.
            var skipped = question == Prompt.SIDES && prescription.get("sets") instanceof List ? 1 : 0;
            next = Optional.of(Prompt.values()[Math.min(question.ordinal() + 1 + skipped, Prompt.STEP.ordinal())]);
        }
        return wrong;
    }

    private void take(Prompt question, String text) {
        var word = FIELD.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
        switch (question) {
            case NAME -> name = text;
            case POSITION -> position = text.isEmpty() ? position : word.replace(' ', '-');
            case AMOUNT -> amount(word);
            case SIDES -> sides(word);
            case SETS -> prescription.put("sets", text.isEmpty() ? "1" : word);
            case REST -> prescription.put("rest", text.isEmpty() ? "as needed" : word);
            case STEP -> steps.add(text);
        }
    }

    private void amount(String word) {
        var count = COUNT.matcher(word);
        prescription.remove("hold");
        if (word.contains(",")) {
            prescription.put("sets", List.of(word.split(",\\s*")));
        } else if (count.matches()) {
            prescription.put("repetitions", count.group(1).strip());
        } else {
            prescription.put("hold", word);
        }
    }

    private void sides(String word) {
        if (word.equals("y") || word.equals("yes")) {
            prescription.put("sides", List.of("left", "right"));
        } else if (!word.isEmpty() && !word.equals("n") && !word.equals("no")) {
            prescription.put("sides", word);
        }
    }

    /** The first error that the reader of exercise files finds in the draft so far. */
    private Optional<String> wrong() {
        var file = new LinkedHashMap<String, Object>();
        file.put("format", FileFormat.EXERCISES.name());
        file.put("exercises", entries().exercises());
        var text = String.join("\n", YamlText.lines(file, 2));
        return LibraryReader.read(Source.of("", text, Origin.YOURS)).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .map(this::words);
    }

    private String words(Problem problem) {
        var message =
                problem.message().replaceFirst("^" + Pattern.quote(id()) + ": (?:prescription: )?(?:[a-z-]+: )?", "");
        return "This does not work: " + message + "."
                + problem.hint().map(hint -> "\nHint: " + hint).orElse("");
    }

    private String id() {
        var words = NO_LETTERS
                .matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        var length = Math.min(words.codePointCount(0, words.length()), LONGEST_ID);
        var id = words.substring(0, words.offsetByCodePoints(0, length)).replaceAll("-$", "");
        return unique(id.isEmpty() ? "exercise" : id, taken);
    }

    /** The exercise as far as it is known. */
    public Entries entries() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", name.isEmpty() ? "Exercise" : name);
        fields.put("position", position);
        fields.put("prescription", ordered());
        if (!steps.isEmpty()) {
            fields.put("steps", List.copyOf(steps));
        }
        return new Entries(Map.of(id(), fields), Map.of());
    }

    private Map<String, Object> ordered() {
        var ordered = new LinkedHashMap<String, Object>();
        for (var key : List.of("hold", "repetitions", "sets", "sides", "rest")) {
            if (prescription.containsKey(key)) {
                ordered.put(key, prescription.get(key));
            }
        }
        return ordered;
    }
}
