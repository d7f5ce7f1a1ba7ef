package decompress.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Small shell scripts that stand for players and speech programs on a PATH of their own, and write down when each was
 * started with what.
 */
public final class TestPrograms {
    /**
     * One start of a program.
     *
     * @param at since the epoch
     * @param last its last word: the text of a speech program, the file of a player
     */
    public record Started(Duration at, String program, String last) {
        /** The name of a file without folder and ending. */
        public String tone() {
            return Path.of(last).getFileName().toString().replace(".wav", "");
        }
    }

    private final Path folder;
    private final Path log;

    public TestPrograms(Path folder) {
        this.folder = folder;
        log = folder.resolve("started.log");
    }

    /** A PATH with nothing else on it. */
    public String path() {
        return folder.toString();
    }

    /** A player that takes its time and is well. */
    public TestPrograms player(String name) {
        return program(name, "/bin/sleep 0.2");
    }

    /** A speech program; it says so when another one is still speaking. */
    public TestPrograms speaker(String name) {
        return speaker(name, 0.5);
    }

    public TestPrograms speaker(String name, double seconds) {
        var speaking = folder.resolve("speaking");
        return program(name, """
                if read other <%1$s && kill -0 "$other"; then printf '0 OVERLAP %%s\\n' "$last" >>%2$s; fi
                echo $$ >%1$s
                exec /bin/sleep %3$s""".formatted(quoted(speaking), quoted(log), seconds));
    }

    public TestPrograms failing(String name) {
        return program(name, "exit 1");
    }

    public TestPrograms hanging(String name) {
        return program(name, "/bin/sleep 600");
    }

    /** Writes as much as it can to its stderr, for ever. */
    public TestPrograms flooding(String name) {
        return program(name, "while :; do echo flooding flooding flooding flooding >&2; done");
    }

    /** Writes down the variables of a cue instead of its last word. */
    public TestPrograms onCue(String name) {
        return program(
                name,
                "last=\"$DECOMPRESS_CUE $DECOMPRESS_EXERCISE $DECOMPRESS_SET/$DECOMPRESS_SETS $DECOMPRESS_SECONDS\"",
                ":");
    }

    /** A script that records its start, then runs the given commands. */
    public TestPrograms program(String name, String then) {
        return program(name, "for last; do :; done", then);
    }

    private TestPrograms program(String name, String before, String then) {
        var script = """
                #!/bin/sh
                %s
                printf '%%s %s %%s\\n' "$(/bin/date +%%s%%N)" "$last" >>%s
                %s
                """.formatted(before, name, quoted(log), then);
        try {
            var file = Files.writeString(folder.resolve(name), script);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    private static String quoted(Path path) {
        return "'" + path + "'";
    }

    /** Begins a new page. */
    public void forget() throws IOException {
        Files.deleteIfExists(log);
    }

    /** Every start so far, in order. */
    public List<Started> started() {
        try (Stream<String> lines = Files.exists(log) ? Files.lines(log) : Stream.empty()) {
            return lines.map(line -> line.split(" ", 3))
                    .map(words -> new Started(Duration.ofNanos(Long.parseLong(words[0])), words[1], words[2]))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public List<Started> started(String program) {
        return started().stream().filter(each -> each.program().equals(program)).toList();
    }

    /** The scripts of this folder that still run. */
    public List<String> running() {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().arguments().stream())
                .flatMap(words -> Stream.of(words)
                        .filter(word -> word.startsWith(folder.toString()))
                        .limit(1))
                .toList();
    }
}
