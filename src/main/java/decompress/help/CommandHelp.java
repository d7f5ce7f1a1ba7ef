package decompress.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The help of a command.
 *
 * @param name the words after the program's name, such as "log summary"
 * @param examples command lines to copy, the first the most usual
 * @param words what stands without an option
 * @param common the options that every command takes
 * @param options its own, under their headings, the most used first
 */
public record CommandHelp(
        String name,
        String purpose,
        List<String> examples,
        List<Argument> words,
        List<Argument> common,
        Map<String, List<Argument>> options) {
    /** The words that make a command of this one, among all names; of the program itself, which is called by nothing. */
    public static List<String> below(String name, List<String> names) {
        var words = name.isEmpty() ? "" : name + " ";
        var below = new ArrayList<String>();
        for (var command : names) {
            if (command.startsWith(words) && command.indexOf(' ', words.length()) < 0) {
                below.add(command.substring(words.length()));
            }
        }
        return below;
    }

    /** Every option, its own and those of every command. */
    Stream<Argument> allOptions() {
        return Stream.concat(common.stream(), options.values().stream().flatMap(List::stream));
    }

    /** The words that go with it. */
    String usage() {
        return Stream.concat(
                        Stream.of("decompress", name, "[OPTION]..."),
                        words.stream().map(Argument::usage))
                .collect(Collectors.joining(" "));
    }
}
