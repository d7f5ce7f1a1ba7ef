package decompress.cli.parse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Describes what a command takes, in the parser's own model, and in which groups its help shows it. */
public final class Options {
    private final CommandSpec spec;
    private final Map<String, List<OptionSpec>> groups = new LinkedHashMap<>();
    private List<OptionSpec> common = List.of();
    private String group = "";

    public Options(CommandSpec spec) {
        this.spec = spec;
    }

    /** What is described from now on stands under this heading. */
    public void group(String heading) {
        group = heading;
    }

    /** What every command takes has been described; what follows is the command's own. */
    public void ownFollow() {
        common = List.copyOf(groups.getOrDefault("", List.of()));
        groups.clear();
    }

    public List<OptionSpec> common() {
        return common;
    }

    /** The command's own options under their headings, in the order in which they were described. */
    public Map<String, List<OptionSpec>> ofItsOwn() {
        return groups;
    }

    /** True when it is there, else nothing. */
    public Given<Boolean> flag(String name, String description) {
        return option(OptionSpec.builder(name).type(Boolean.class).arity("0"), description);
    }

    public void help() {
        add(OptionSpec.builder("-h", "--help").usageHelp(true).arity("0").description("Show this help."));
    }

    public void version() {
        add(OptionSpec.builder("-V", "--version").versionHelp(true).arity("0").description("Show the version."));
    }

    public Given<String> text(String name, String label, String description) {
        return option(OptionSpec.builder(name).type(String.class).paramLabel(label), description);
    }

    public Given<Integer> number(String name, String label, String description) {
        return option(typed(name, Integer.class, new NumberConverter()).paramLabel(label), description);
    }

    public Given<Duration> duration(String name, String description) {
        return option(typed(name, Duration.class, new DurationConverter()).paramLabel("DURATION"), description);
    }

    public Given<Path> file(String name, String description) {
        return path(name, "FILE", description);
    }

    public Given<Path> folder(String name, String description) {
        return path(name, "FOLDER", description);
    }

    private Given<Path> path(String name, String label, String description) {
        return option(typed(name, Path.class, Path::of).paramLabel(label), description);
    }

    /** One of these values; their names stand in the same order, with bars between them. */
    public <T> Given<T> choice(String name, String names, String description, T[] values) {
        var converter = new ChoiceConverter<>(List.of(names.split("\\|")), List.of(values));
        return option(
                typed(name, Object.class, converter).paramLabel(names).completionCandidates(converter.names()),
                description);
    }

    /** Words with commas between them. */
    public Given<List<String>> list(String name, String label, String description) {
        var words = OptionSpec.builder(name).type(List.class).auxiliaryTypes(String.class);
        return option(words.splitRegex(",").paramLabel(label), description);
    }

    /** One or more words behind the option. */
    public Given<List<String>> texts(String name, String label, String description) {
        return option(
                OptionSpec.builder(name)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1..*")
                        .paramLabel(label),
                description);
    }

    /** One of these values, without an option. */
    public <T> Given<T> choice(String names, String description, T[] values) {
        var converter = new ChoiceConverter<>(List.of(names.split("\\|")), List.of(values));
        return positional(
                PositionalParamSpec.builder()
                        .type(Object.class)
                        .index("0")
                        .arity("1")
                        .converters(converter)
                        .completionCandidates(converter.names()),
                names,
                description);
    }

    /** One word that stands without an option. */
    public Given<String> word(String arity, String label, String description) {
        return positional(
                PositionalParamSpec.builder().type(String.class).index("0").arity(arity), label, description);
    }

    /** The words that stand without an option. */
    public Given<List<String>> words(String arity, String label, String description) {
        return positional(
                PositionalParamSpec.builder()
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity(arity),
                label,
                description);
    }

    private <T> Given<T> positional(PositionalParamSpec.Builder described, String label, String description) {
        var given = new Given<T>();
        spec.addPositional(described
                .required(described.arity().min() > 0)
                .paramLabel(label)
                .description(literally(description))
                .getter(given)
                .setter(given)
                .build());
        return given;
    }

    private static OptionSpec.Builder typed(String name, Class<?> type, ITypeConverter<?> converter) {
        return OptionSpec.builder(name).type(type).converters(converter);
    }

    private <T> Given<T> option(OptionSpec.Builder described, String description) {
        var given = new Given<T>();
        add(described.description(literally(description)).getter(given).setter(given));
        return given;
    }

    /** The parser takes its descriptions for formats. */
    private static String literally(String description) {
        return description.replace("%", "%%");
    }

    private void add(OptionSpec.Builder described) {
        var option = described.build();
        spec.addOption(option);
        groups.computeIfAbsent(group, heading -> new ArrayList<>()).add(option);
    }
}
