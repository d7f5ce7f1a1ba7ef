package decompress.help;

import java.util.List;
import java.util.Map;

/** The files and the environment variables of the program, each with what it is for. */
final class Surroundings {
    static final List<Map.Entry<String, String>> FILES = List.of(
            Map.entry("~/.local/share/decompress/sessions.jsonl", "The session log, one session a line."),
            Map.entry("~/.local/share/decompress/profile.json", "Your conditions, clearances and go-ahead."),
            Map.entry("~/.config/decompress/exercises.yaml", "Your own exercises and numbers."),
            Map.entry("~/.config/decompress/settings.yaml", "Your settings."),
            Map.entry("~/.cache/decompress", "Sounds and class data. You can delete it at any time."));

    static final List<Map.Entry<String, String>> VARIABLES = List.of(
            Map.entry("DECOMPRESS_LOG", "The session log, in place of the file above."),
            Map.entry("DECOMPRESS_LIBRARY", "One exercise file, in place of the built-in exercises and yours."),
            Map.entry("DECOMPRESS_SOUND", "Sound to use: tones, voice, bell or off."),
            Map.entry("DECOMPRESS_PLAYER", "A program that plays a WAV file, its last argument."),
            Map.entry("DECOMPRESS_JAVA_OPTS", "Options for Java."),
            Map.entry("DECOMPRESS_DEBUG", "With 1, a mistake in the program shows where it happened."),
            Map.entry("XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_CACHE_HOME", "Other folders for the files above."),
            Map.entry("NO_COLOR", "No colour."),
            Map.entry("ACCESSIBLE", "With 1, lines instead of a screen, as with --plain."),
            Map.entry("TERM", "With dumb, lines instead of a screen."),
            Map.entry("PAGER", "The program that shows long text."),
            Map.entry("VISUAL, EDITOR", "The program that opens your files."));

    private Surroundings() {}
}
