package decompress.help;

import decompress.text.WordWrap;
import decompress.view.session.KeysPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The manual page of a command, from the same descriptions as its help. */
public final class ManPage {
    /** Pages are the same bytes whenever they are made. */
    private static final String DATE = "2026-11-24";

    private static final int WIDTH = 70;

    private static final List<Map.Entry<String, String>> FILES = List.of(
            Map.entry("~/.local/share/decompress/sessions.jsonl", "The session log, one session a line."),
            Map.entry("~/.local/share/decompress/profile.json", "Your conditions, clearances and go-ahead."),
            Map.entry("~/.config/decompress/exercises.yaml", "Your own exercises and numbers."),
            Map.entry("~/.config/decompress/settings.yaml", "Your settings."),
            Map.entry("~/.cache/decompress", "Sounds and class data. You can delete it at any time."));

    private static final List<Map.Entry<String, String>> VARIABLES = List.of(
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

    private final StringBuilder page = new StringBuilder();

    private ManPage(String name, String purpose, String version) {
        line(".TH " + name.toUpperCase(Locale.ROOT) + " 1 " + DATE + " \"decompress " + version + "\"");
        section("NAME");
        line(text(name) + " \\-");
        prose(purpose);
        section("SYNOPSIS");
    }

    /** Writes the page of the program and one for each command into a folder. */
    public static void writeAll(List<CommandHelp> commands, String version, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("decompress.1"), program(commands, version));
        for (var command : commands) {
            Files.writeString(folder.resolve(name(command) + ".1"), of(command, version));
        }
    }

    private static String program(List<CommandHelp> commands, String version) {
        var man = new ManPage("decompress", HelpPage.PURPOSE, version);
        man.line(".B decompress");
        man.line("COMMAND [OPTION]... [WORD]...");
        man.section("DESCRIPTION");
        man.prose(HelpPage.PURPOSE + " " + HelpPage.ADVICE);
        man.section("COMMANDS");
        commands.forEach(command -> man.entry(command.name(), command.purpose()));
        man.section("KEYS DURING A SESSION");
        KeysPage.KEYS.forEach(
                key -> man.entry(key.substring(0, KeysPage.COLUMN).strip(), key.substring(KeysPage.COLUMN)));
        man.exitStatus();
        man.section("ENVIRONMENT");
        VARIABLES.forEach(entry -> man.entry(entry.getKey(), entry.getValue()));
        man.section("FILES");
        FILES.forEach(entry -> man.entry(entry.getKey(), entry.getValue()));
        man.prose("decompress --version shows where they are here, and where the documents are.");
        man.section("SEE ALSO");
        commands.forEach(each -> man.line(".BR " + text(name(each)) + " (1)"));
        return man.page.toString();
    }

    private static String of(CommandHelp command, String version) {
        var man = new ManPage(name(command), command.purpose(), version);
        man.line(text(command.usage()));
        man.section("DESCRIPTION");
        man.prose(command.purpose());
        man.entries(command.words());
        man.section("OPTIONS");
        command.options().forEach(man::group);
        man.group("Every command", command.common());
        man.exitStatus();
        man.section("EXAMPLES");
        man.line(".EX");
        command.examples().forEach(example -> man.line(text(example)));
        man.line(".EE");
        man.section("SEE ALSO");
        man.line(".BR decompress (1)");
        return man.page.toString();
    }

    private void exitStatus() {
        section("EXIT STATUS");
        prose(HelpPage.EXIT_CODES);
    }

    private void group(String heading, List<Argument> options) {
        if (!heading.isEmpty()) {
            line(".SS " + text(heading));
        }
        entries(options);
    }

    private void entries(List<Argument> arguments) {
        arguments.forEach(argument -> entry(argument.written(), argument.description()));
    }

    private void section(String heading) {
        line(".SH " + heading);
    }

    private void entry(String name, String text) {
        line(".TP");
        line(".B " + text(name));
        prose(text);
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    /** In short lines, which the formatter fills again. */
    private void prose(String text) {
        WordWrap.lines(text, WIDTH).forEach(line -> line(text(line)));
    }

    private static String name(CommandHelp command) {
        return "decompress-" + command.name().replace(' ', '-');
    }

    /** Text as the formatter takes it: no command at the beginning, and hyphens that can be copied. */
    private static String text(String text) {
        var escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
