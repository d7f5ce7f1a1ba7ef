package decompress.terminal.tty;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the terminal is this process's to use, or the shell has put it into the background. */
public final class Foreground {
    private static final Path STATUS = Path.of("/proc/self/stat");

    private Foreground() {}

    public static boolean isOurs() {
        try {
            return isOurs(Files.exists(STATUS) ? afterCommand(Files.readString(STATUS)) : askPs());
        } catch (IOException unknown) {
            return true;
        }
    }

    /** The fields "process group, session, terminal, group in the foreground". */
    private static String afterCommand(String status) {
        return status.substring(status.lastIndexOf(')') + 1)
                .strip()
                .replaceFirst("\\S+ \\S+ (\\S+) \\S+ \\S+ (\\S+) .*", "$1 $2");
    }

    private static String askPs() throws IOException {
        var pid = Long.toString(ProcessHandle.current().pid());
        var ps = new ProcessBuilder("ps", "-o", "pgid=,tpgid=", "-p", pid).start();
        return new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    }

    /** Compares the process group with the terminal's foreground group; a terminal without one counts as foreground. */
    static boolean isOurs(String groups) {
        var both = groups.split("\\s+", -1);
        return both.length != 2 || !both[1].matches("[1-9][0-9]*") || both[0].equals(both[1]);
    }
}
