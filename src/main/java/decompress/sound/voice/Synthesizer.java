package decompress.sound.voice;

import decompress.programs.Programs;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that turns text into speech and runs as long as it speaks.
 *
 * @param command its words, up to the text
 * @param textAsArgument whether the text is its last word; else it is in the environment
 * @param silence a command that stops what it said through a service of the machine
 */
public record Synthesizer(List<String> command, boolean textAsArgument, Optional<List<String>> silence) {
    static final List<String> NAMES = List.of("say", "spd-say", "espeak-ng", "espeak");

    private static final String TEXT = "DECOMPRESS_TEXT";
    private static final String WORDS_A_MINUTE = "160";
    private static final String WINDOWS = "Add-Type -AssemblyName System.Speech;"
            + " $voice = New-Object System.Speech.Synthesis.SpeechSynthesizer;"
            + " $voice.Volume = %d; $voice.Speak($env:" + TEXT + ")";

    /** Those that the machine has, the best first; as loud as a volume from 0 to 100. */
    public static List<Synthesizer> on(Programs programs, int volume) {
        return Stream.concat(NAMES.stream(), Stream.of("powershell"))
                .flatMap(name -> programs.find(name).stream().map(file -> of(name, file, volume)))
                .toList();
    }

    private static Synthesizer of(String name, Path file, int volume) {
        var program = file.toString();
        return switch (name) {
            case "say" -> new Synthesizer(List.of(program, "-r", WORDS_A_MINUTE, "--"), true, Optional.empty());
            case "spd-say" ->
                new Synthesizer(
                        List.of(program, "--wait", "--volume", Integer.toString(volume - 100), "--"),
                        true,
                        Optional.of(List.of(program, "--cancel")));
            case "powershell" ->
                new Synthesizer(
                        List.of(program, "-NoProfile", "-Command", WINDOWS.formatted(volume)), false, Optional.empty());
            default ->
                new Synthesizer(
                        List.of(program, "-s", WORDS_A_MINUTE, "-a", Integer.toString(volume), "--"),
                        true,
                        Optional.empty());
        };
    }

    List<String> saying(String text) {
        return textAsArgument
                ? Stream.concat(command.stream(), Stream.of(plain(text))).toList()
                : command;
    }

    Map<String, String> environment(String text) {
        return textAsArgument ? Map.of() : Map.of(TEXT, plain(text));
    }

    /** Without control characters and without the brackets that "say" takes for commands. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}|\\[\\[|]]", " ");
    }
}
