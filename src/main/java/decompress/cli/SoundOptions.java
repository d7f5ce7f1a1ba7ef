package decompress.cli;

import decompress.run.Failure;
import decompress.sound.SoundChoice;
import decompress.sound.SoundKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of a run that say how it is heard. */
final class SoundOptions {
    private static final int LOUDEST = 100;

    @Option(
            names = "--sound",
            paramLabel = "tones|voice|bell|off",
            description = "What to hear ($DECOMPRESS_SOUND, else tones).")
    private SoundKind sound;

    @Option(
            names = "--volume",
            paramLabel = "0..100",
            description = "How loud tones and voice are (70).",
            defaultValue = "70")
    private int volume;

    @Option(names = "--breathe", description = "Pace slow breaths with soft tones in still holds.")
    private boolean breathe;

    @Option(
            names = "--on-cue",
            paramLabel = "COMMAND",
            description =
                    "Give a line to the shell at each cue, told in $DECOMPRESS_CUE, _EXERCISE, _SET, _SETS and _SECONDS.")
    private String onCue;

    @Option(names = "--no-awake", description = "Let the display sleep during the session.")
    private boolean mayTheDisplaySleep;

    SoundChoice choice(Environment environment) {
        if (volume < 0 || volume > LOUDEST) {
            throw Failure.usage("--volume takes a number from 0 to 100, not " + volume + ".");
        }
        return new SoundChoice(sound == null ? usual(environment) : sound, volume, breathe, Optional.ofNullable(onCue));
    }

    boolean keepsAwake() {
        return !mayTheDisplaySleep;
    }

    private static SoundKind usual(Environment environment) {
        var named = environment.variables().getOrDefault("DECOMPRESS_SOUND", "");
        if (named.isEmpty()) {
            return SoundKind.TONES;
        }
        return Arrays.stream(SoundKind.values())
                .filter(kind -> kind.name().equals(named.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Failure.usage(
                        "DECOMPRESS_SOUND is '%s'; it takes tones, voice, bell or off.".formatted(named)));
    }
}
