package decompress.sound.voice;

import decompress.programs.Programs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that turns text into speech and runs as long as it speaks.
 *
 * @param command its words, up to the text
 * @param before what stands before the text in its last word
 * @param silence a command that stops what it said through a service of the machine
 */
public record Synthesizer(List<String> command, String before, Optional<List<String>> silence) {
    static final List<String> NAMES = List.of("say", "spd-say", "espeak-ng", "espeak");

    private static final String WORDS_A_MINUTE = "160";

    /** Those that the machine has, the best first; as loud as a volume from 0 to 100. */
    public static List<Synthesizer> on(Programs programs, int volume) {
        return NAMES.stream()
                .flatMap(name -> programs.find(name).stream().map(file -> of(name, file, volume)))
                .toList();
    }

    private static Synthesizer of(String name, Path file, int volume) {
        var program = file.toString();
        return switch (name) {
            case "say" ->
                new Synthesizer(List.of(program, "-r", WORDS_A_MINUTE, "--"), volumeOfSay(volume), Optional.empty());
            case "spd-say" ->
                new Synthesizer(
                        List.of(program, "--wait", "--volume", Integer.toString(volume - 100), "--"),
                        "",
                        Optional.of(List.of(program, "--cancel")));
            default ->
                new Synthesizer(
                        List.of(program, "-s", WORDS_A_MINUTE, "-a", Integer.toString(volume), "--"),
                        "",
                        Optional.empty());
        };
    }

    /** It has no option for it, only a command inside the text. */
    private static String volumeOfSay(int volume) {
        return "[[volm " + volume / 100.0 + "]] ";
    }

    List<String> saying(String text) {
        return Stream.concat(command.stream(), Stream.of(before + plain(text))).toList();
    }

    /** Without control characters and without the brackets that "say" takes for commands. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}|\\[\\[|]]", " ");
    }
}
