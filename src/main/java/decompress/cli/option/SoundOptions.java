package decompress.cli.option;

import decompress.cli.io.Environment;
import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.perform.Failure;
import decompress.settings.Settings;
import decompress.settings.SettingsReader;
import decompress.sound.SoundChoice;
import decompress.sound.SoundKind;
import decompress.text.EnumWord;
import java.util.Locale;
import java.util.Optional;

/** The options of a run that say how it is heard. */
public final class SoundOptions {
    private static final int USUAL = 70;

    private final Given<SoundKind> sound;
    private final Given<Integer> volume;
    private final Given<Boolean> breathe;
    private final Given<String> onCue;
    private final Given<Boolean> mayTheDisplaySleep;

    public SoundOptions(Options options) {
        options.group("Sound");
        this.sound = options.choice("--sound", "Sound to use [default: tones].", SoundKind.values());
        this.volume =
                options.number("--volume", "0..100", "Volume of tones and voice [default: 70].", SettingsReader.VOLUME);
        this.breathe = options.flag("--breathe", "Pace breaths with soft tones in still holds.");
        this.onCue = options.text("--on-cue", "COMMAND", "Run this shell command at each cue.");
        this.mayTheDisplaySleep = options.flag("--no-awake", "Let the display sleep during the session.");
    }

    public SoundChoice choice(Environment environment, Settings settings) {
        return new SoundChoice(
                sound.value().orElseGet(() -> usual(environment, settings)),
                volume.or(settings.volume().orElse(USUAL)),
                breathe.isGiven(),
                onCue.value());
    }

    public boolean keepsAwake() {
        return !mayTheDisplaySleep.isGiven();
    }

    private static SoundKind usual(Environment environment, Settings settings) {
        var named = environment.variables().getOrDefault("DECOMPRESS_SOUND", "");
        if (named.isEmpty()) {
            return settings.sound().orElse(SoundKind.TONES);
        }
        return Optional.ofNullable(EnumWord.table(SoundKind.values()).get(named.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> Failure.usage(
                        "DECOMPRESS_SOUND is '%s'; it takes tones, voice, bell or off.".formatted(named)));
    }
}
