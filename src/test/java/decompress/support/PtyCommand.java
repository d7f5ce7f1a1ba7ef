package decompress.support;

import com.pty4j.PtyProcessBuilder;
import com.pty4j.unix.UnixPtyProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A command that is to run on a terminal, with nothing of this environment but PATH and JAVA_HOME. */
public final class PtyCommand {
    private final List<String> command;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private int columns = 80;
    private int rows = 24;
    private Path folder = Path.of("").toAbsolutePath();

    PtyCommand(List<String> command) {
        this.command = new ArrayList<>(command);
        environment.put("TERM", "xterm-256color");
        environment.put("LANG", "C.UTF-8");
        environment.put("PAGER", "cat");
        environment.put("HOME", System.getProperty("java.io.tmpdir"));
        for (var kept : List.of("PATH", "JAVA_HOME")) {
            if (System.getenv(kept) != null) {
                environment.put(kept, System.getenv(kept));
            }
        }
    }

    public PtyCommand with(String argument) {
        command.add(argument);
        return this;
    }

    public PtyCommand size(int newColumns, int newRows) {
        columns = newColumns;
        rows = newRows;
        return this;
    }

    public PtyCommand env(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public PtyCommand without(String name) {
        environment.remove(name);
        return this;
    }

    public PtyCommand in(Path newFolder) {
        folder = newFolder;
        return this;
    }

    /** The command as a shell script, for a shell on a terminal to run. */
    public Path script(Path file) throws IOException {
        var quoted = command.stream().map(each -> "'" + each.replace("'", "'\\''") + "'");
        Files.writeString(file, "#!/bin/sh\nexec " + quoted.collect(Collectors.joining(" ")) + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return file;
    }

    public Pty start() throws IOException {
        var process = (UnixPtyProcess) new PtyProcessBuilder(command.toArray(String[]::new))
                .setEnvironment(environment)
                .setDirectory(folder.toString())
                .setInitialColumns(columns)
                .setInitialRows(rows)
                .setUnixOpenTtyToPreserveOutputAfterTermination(true)
                .start();
        return new Pty(process, columns, rows);
    }
}
