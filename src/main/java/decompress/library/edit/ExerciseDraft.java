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
import java.util.EnumMap;
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
    private final Map<Prompt, String> answers = new EnumMap<>(Prompt.class);
    private final List<String> steps = new ArrayList<>();
    private Optional<Prompt> next = Optional.of(Prompt.NAME);

    /** @param taken the ids that exercises and routines have already */
    public ExerciseDraft(Collection<String> taken) {
        this.taken = new LinkedHashSet<>(taken);
        // A word of the command line, as in: decompress run today.
        this.taken.add("today");
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
        if (question == Prompt.STEP) {
            steps.add(text);
        } else {
            answers.put(question, text);
        }
        var wrong = question == Prompt.NAME && text.isEmpty() ? Optional.of("Type a name, or q to quit.") : wrong();
        if (wrong.isEmpty()) {
            // A list of amounts has the number of sets, too.
            var skipped = question == Prompt.SIDES && amount().contains(",") ? 1 : 0;
            next = Optional.of(Prompt.values()[Math.min(question.ordinal() + 1 + skipped, Prompt.STEP.ordinal())]);
        } else if (question == Prompt.STEP) {
            steps.remove(steps.size() - 1);
        } else {
            answers.remove(question);
        }
        return wrong;
    }

    /** The first error that the reader of exercise files finds in the draft so far. */
    private Optional<String> wrong() {
        var file = new LinkedHashMap<String, Object>();
        file.put("format", FileFormat.EXERCISES.name());
        file.putAll(entries().byKind());
        var text = String.join("\n", YamlText.lines(file, 2));
        return LibraryReader.read(Source.of("", text, Origin.YOURS)).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .map(this::words);
    }

    private String words(Problem problem) {
        var message =
                problem.message().replaceFirst("^" + Pattern.quote(id()) + ": (?:prescription: )?(?:[a-z-]+: )?", "");
        return "This does not work: " + message + ".\nHint: " + problem.hint();
    }

    private String name() {
        return answers.getOrDefault(Prompt.NAME, "");
    }

    private String id() {
        var words = NO_LETTERS
                .matcher(name().toLowerCase(Locale.ROOT))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        var length = Math.min(words.codePointCount(0, words.length()), LONGEST_ID);
        var id = words.substring(0, words.offsetByCodePoints(0, length)).replaceAll("-$", "");
        return unique(id.isEmpty() ? "exercise" : id, taken);
    }

    /** The exercise as far as it is known. */
    public Entries entries() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", name().isEmpty() ? "Exercise" : name());
        fields.put("position", word(Prompt.POSITION, "standing", "standing").replace(' ', '-'));
        fields.put("prescription", prescription());
        if (!steps.isEmpty()) {
            fields.put("steps", List.copyOf(steps));
        }
        return Entries.exercise(id(), fields);
    }

    private Map<String, Object> prescription() {
        var fields = new LinkedHashMap<String, Object>();
        var count = COUNT.matcher(amount());
        if (amount().contains(",")) {
            fields.put("sets", List.of(amount().split(",\\s*")));
        } else if (count.matches()) {
            fields.put("repetitions", count.group(1).strip());
        } else {
            fields.put("hold", amount());
        }
        fields.putIfAbsent("sets", word(Prompt.SETS, "1", "1"));
        var sides = word(Prompt.SIDES, "no", "no");
        if (sides.equals("y") || sides.equals("yes")) {
            fields.put("sides", List.of("left", "right"));
        } else if (!sides.equals("n") && !sides.equals("no")) {
            fields.put("sides", sides);
        }
        fields.put("rest", word(Prompt.REST, "as needed", "none"));
        return fields;
    }

    private String amount() {
        return word(Prompt.AMOUNT, "", "20s");
    }

    /** The answer as the value of a field: Enter has a meaning, and so has a question that was not asked yet. */
    private String word(Prompt question, String entered, String unasked) {
        var answer = answers.get(question);
        if (answer == null) {
            return unasked;
        }
        return answer.isEmpty()
                ? entered
                : FIELD.matcher(answer.toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
