package decompress.cli;

import decompress.cli.io.HarmlessWriter;
import decompress.log.LogPath;
import decompress.run.Clocks;
import decompress.run.Console;
import decompress.run.Journal;
import decompress.run.Profiles;
import decompress.run.ui.UiFactory;
import decompress.terminal.ProcessIo;
import decompress.terminal.tty.Tty;
import decompress.text.SafeText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * Everything outside that the commands touch.
 *
 * @param variables the environment variables
 * @param clock the date and time, for records; a session is measured by the monotonic time of io
 */
public record Environment(
        Map<String, String> variables,
        Path home,
        Clock clock,
        ProcessIo io,
        Tty tty,
        PrintWriter out,
        PrintWriter err,
        UiFactory uis) {
    public Environment {
        err = new PrintWriter(new HarmlessWriter(err), true);
    }

    /** The same with other displays for sessions. */
    public Environment with(UiFactory others) {
        return new Environment(variables, home, clock, io, tty, out, err, others);
    }

    public Clocks clocks() {
        return new Clocks(clock, io.monotonic());
    }

    public Journal journal(Console console) {
        return new Journal(LogPath.of(variables, home), clock, console);
    }

    public Profiles profiles() {
        return new Profiles(folder("XDG_DATA_HOME", ".local/share").resolve("decompress/profile.json"), clock);
    }

    /** A folder of the XDG conventions, by its variable or its place under home; relative values do not count. */
    public Path folder(String variable, String underHome) {
        var value = variables.getOrDefault(variable, "");
        return value.startsWith("/") ? Path.of(value) : home.resolve(underHome);
    }

    /** Prints JSON; what the output cannot write stands there by its number, which is the same to every reader. */
    public void printJson(String json) {
        var harmless = SafeText.escaped(json);
        out.println(io.charset().newEncoder().canEncode(harmless) ? harmless : inAscii(harmless));
    }

    private static String inAscii(String json) {
        var text = new StringBuilder();
        json.chars().forEach(unit -> text.append(unit < 0x80 ? Character.toString(unit) : "\\u%04x".formatted(unit)));
        return text.toString();
    }

    /** Whether a variable is set to something that means yes. */
    public boolean isOn(String variable) {
        return !variables.getOrDefault(variable, "").matches("(?i)|0|no|false|off");
    }
}
