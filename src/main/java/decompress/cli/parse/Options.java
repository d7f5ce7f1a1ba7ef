package decompress.cli.parse;

import decompress.exercise.Durations;
import decompress.exercise.Range;
import decompress.help.Argument;
import decompress.help.CommandHelp;
import decompress.perform.Failure;
import decompress.script.words.Words;
import decompress.text.EnumWord;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** Describes what a command takes, in the parser's own model, and in which groups its help shows it. */
public final class Options {
    /** Marks a word as text, with a character that no argument contains; the parser would read the text "-hip" as the option -h. */
    private static final String TEXT = "\0";

    private final CommandSpec spec;
    private final List<Argument> words = new ArrayList<>();
    private final Map<String, List<Argument>> groups = new LinkedHashMap<>();
    private List<Argument> common = List.of();
    private String group = "";

    public Options(CommandSpec spec) {
        this.spec = spec;
    }

    /** Puts the options that follow under this heading. */
    public void group(String heading) {
        group = heading;
    }

    /** Ends the options of every command; the command's own options follow. */
    public void ownFollow() {
        common = soFar();
        groups.clear();
    }

    /** The options without a heading. */
    public List<Argument> soFar() {
        return List.copyOf(groups.getOrDefault("", List.of()));
    }

    /** Builds the help of the command with these options. */
    public CommandHelp help(String name, String purpose, List<String> examples) {
        return new CommandHelp(name, purpose, examples, words, common, groups);
    }

    public void help() {
        add(OptionSpec.builder("-h", "--help").usageHelp(true).arity("0"), "Show this help.");
    }

    public void version() {
        add(OptionSpec.builder("-V", "--version").versionHelp(true).arity("0"), "Show the version.");
    }

    /** Adds a flag: true if given. */
    public Given<Boolean> flag(String name, String description) {
        return option(OptionSpec.builder(name).type(Boolean.class).arity("0"), "", description);
    }

    public Given<String> text(String name, String label, String description) {
        var described = converted(name, Options::withoutMark);
        described.preprocessor((words, command, text, info) -> {
            if (!words.isEmpty() && !command.optionsMap().containsKey(words.peek())) {
                words.push(TEXT + words.pop());
            }
            return false;
        });
        return option(described, label, description);
    }

    private static String withoutMark(String word) {
        return word.startsWith(TEXT) ? word.substring(1) : word;
    }

    public Given<Integer> number(String name, String label, String description, Range<Integer> limits) {
        var takes = name + " takes a number";
        return option(
                converted(name, written -> within(limits, number(written), takes, String::valueOf)),
                label,
                description);
    }

    public Given<Duration> duration(String name, String description, Range<Duration> limits) {
        var takes = name + " takes a duration";
        return option(
                converted(name, written -> within(limits, duration(written), takes, Words::time)),
                "DURATION",
                description);
    }

    /** A path; its label says of what, such as FILE. */
    public Given<Path> path(String name, String label, String description) {
        return option(converted(name, Path::of), label, description);
    }

    /** The word of one of these values. */
    public <T extends Enum<T>> Given<T> choice(String name, String description, T[] values) {
        var words = EnumWord.table(values);
        var described = converted(name, word -> choice(word, words)).completionCandidates(words.keySet());
        return option(described, String.join("|", words.keySet()), description);
    }

    /** Words with commas between them. */
    public Given<List<String>> list(String name, String label, String description) {
        return option(words(name).splitRegex(","), label, description);
    }

    /** Adds an option with one or more values. */
    public Given<List<String>> texts(String name, String label, String description) {
        return option(words(name).arity("1..*"), label, description);
    }

    /** The word of one of these values, without an option. */
    public <T extends Enum<T>> Given<T> choice(String description, T[] values) {
        var words = EnumWord.table(values);
        var described = PositionalParamSpec.builder()
                .type(Object.class)
                .index("0")
                .arity("1")
                .converters(word -> choice(word, words))
                .completionCandidates(words.keySet());
        return positional(described, String.join("|", words.keySet()), description);
    }

    /** One word that stands without an option. */
    public Given<String> word(String arity, String label, String description) {
        var described = PositionalParamSpec.builder().type(String.class).index("0");
        return positional(described.arity(arity), label, description);
    }

    /** The words that stand without an option. */
    public Given<List<String>> words(String arity, String label, String description) {
        var described = PositionalParamSpec.builder().type(List.class).auxiliaryTypes(String.class);
        return positional(described.arity(arity), label, description);
    }

    /** Free text; it includes words that start with - and are no options of the command. */
    public Given<List<String>> freeText(String label, String description) {
        spec.parser().unmatchedOptionsArePositionalParams(true);
        var described = PositionalParamSpec.builder().type(List.class).auxiliaryTypes(Object.class);
        described.converters(Options::withoutMark);
        described.preprocessor((words, command, text, info) -> {
            words.push(TEXT + words.pop());
            return false;
        });
        return positional(described.arity("1..*"), label, description);
    }

    private static OptionSpec.Builder converted(String name, ITypeConverter<?> converter) {
        return OptionSpec.builder(name).type(Object.class).converters(converter);
    }

    private static OptionSpec.Builder words(String name) {
        return OptionSpec.builder(name).type(List.class).auxiliaryTypes(String.class);
    }

    private static <T extends Comparable<T>> T within(
            Range<T> limits, T given, String takes, Function<T, String> words) {
        if (limits.includes(given)) {
            return given;
        }
        var to = limits.high().map(high -> " to " + words.apply(high)).orElse("");
        throw Failure.usage(takes + " from " + words.apply(limits.low()) + to + ", not " + words.apply(given) + ".");
    }

    private static Duration duration(String written) {
        return Durations.parse(written)
                .orElseThrow(() -> wrong(written, "is not a duration; write it like 90, 90s, 1m30s, 1:30 or 10min"));
    }

    private static Integer number(String written) {
        try {
            return Integer.valueOf(written.strip());
        } catch (NumberFormatException notANumber) {
            throw wrong(written, "is not a whole number");
        }
    }

    private static <T> T choice(String written, Map<String, T> words) {
        return Optional.ofNullable(words.get(written.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> wrong(written, "is not one of " + String.join(", ", words.keySet())));
    }

    private static TypeConversionException wrong(String written, String what) {
        return new TypeConversionException("'" + written + "' " + what);
    }

    private <T> Given<T> positional(PositionalParamSpec.Builder described, String label, String description) {
        var given = new Given<T>();
        var word = described
                .required(described.arity().min() > 0)
                .paramLabel(label)
                .getter(given)
                .setter(given)
                .build();
        spec.addPositional(word);
        words.add(argument(List.of(), word, description));
        return given;
    }

    private <T> Given<T> option(OptionSpec.Builder described, String label, String description) {
        var given = new Given<T>();
        add(described.paramLabel(label).getter(given).setter(given), description);
        return given;
    }

    private void add(OptionSpec.Builder described, String description) {
        var option = described.build();
        spec.addOption(option);
        groups.computeIfAbsent(group, heading -> new ArrayList<>())
                .add(argument(List.of(option.names()), option, description));
    }

    /** Describes an option or parameter for the help and for messages. */
    public static Argument argument(List<String> names, ArgSpec taken, String description) {
        var choices = new ArrayList<String>();
        if (taken.completionCandidates() != null) {
            taken.completionCandidates().forEach(choices::add);
        }
        var label = taken.arity().max() == 0 ? "" : taken.paramLabel();
        return new Argument(
                names,
                label,
                description,
                taken.arity().min() == 0,
                taken.arity().max() > 1,
                choices);
    }
}
