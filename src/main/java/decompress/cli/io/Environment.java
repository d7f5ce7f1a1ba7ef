package decompress.cli.io;

import decompress.cli.library.LibrarySource;
import decompress.files.XdgFolders;
import decompress.perform.Clocks;
import decompress.perform.Profiles;
import decompress.perform.ui.UiFactory;
import decompress.profile.ProfileFile;
import decompress.terminal.ProcessIo;
import decompress.terminal.tty.Tty;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

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

    public Clocks clocks() {
        return new Clocks(clock, io.monotonic());
    }

    /** The exercise files that count; a file that the command line names comes first. */
    public LibrarySource librarySource(Optional<Path> named) {
        return new LibrarySource(
                named.or(() -> path("DECOMPRESS_LIBRARY")), folders().config("exercises.yaml"));
    }

    public Path settingsFile() {
        return folders().config("settings.yaml");
    }

    public Path logFile() {
        return path("DECOMPRESS_LOG").orElseGet(() -> folders().data("sessions.jsonl"));
    }

    public Profiles profiles() {
        return new Profiles(new ProfileFile(folders().data("profile.json")), clock);
    }

    private XdgFolders folders() {
        return new XdgFolders(variables, home);
    }

    private Optional<Path> path(String variable) {
        var value = variables.getOrDefault(variable, "");
        return value.isEmpty() ? Optional.empty() : Optional.of(Path.of(value));
    }

    /** Whether a person sits at the terminal, for output and for keys. */
    public boolean isInteractive() {
        return tty.input() && tty.output();
    }

    /** Whether a variable is set to something that means yes. */
    public boolean isOn(String variable) {
        return !variables.getOrDefault(variable, "").matches("(?i)|0|no|false|off");
    }

    public boolean isTerminal(String kind) {
        return kind.equals(variables.get("TERM"));
    }
}
