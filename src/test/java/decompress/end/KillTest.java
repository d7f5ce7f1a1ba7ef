package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.Main;
import decompress.log.SessionLog;
import decompress.log.store.LogEntry;
import decompress.log.store.LogException;
import decompress.log.store.LogProblem;
import decompress.session.ExerciseRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    private static final long SEED = 20261122;
    private static final int KILLS = 200;
    /** From before the first line of a session to after its last. */
    private static final int LATEST_MILLIS = 1600;

    @TempDir
    private Path home;

    @Test
    void kill_at_any_moment_loses_no_finished_set() throws Exception {
        var random = new Random(SEED);
        var workers = Executors.newFixedThreadPool(2);
        try {
            var kills = Stream.generate(() -> random.nextInt(LATEST_MILLIS))
                    .limit(KILLS)
                    .map(moment -> (Callable<String>) () -> killedAfter(moment))
                    .toList();
            for (var kill : workers.invokeAll(kills)) {
                assertThat(kill.get()).isEmpty();
            }
        } catch (ExecutionException failed) {
            throw new AssertionError("seed " + SEED, failed.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    /** What is wrong after one kill; empty when nothing is. */
    private String killedAfter(int millis) throws IOException, InterruptedException, LogException {
        var folder = Files.createTempDirectory(home, "session");
        var told = folder.resolve("told");
        var process = session(folder, told).start();
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        var finished = Files.readAllLines(told).stream()
                .filter(line -> line.startsWith("Release."))
                .count();
        var logged = logged(folder.resolve("log.jsonl"));
        return logged.problems().isEmpty()
                        && logged.entries().size() <= 1
                        && logged.sets() >= finished
                        && logged.sets() <= finished + 1
                ? ""
                : "killed after %d ms: %d sets told, %s".formatted(millis, finished, logged);
    }

    private static ProcessBuilder session(Path folder, Path told) {
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "run",
                "overhead-stretch",
                "--hold=0.05s",
                "--sets=10",
                "--rest=0s",
                "--ready=0s",
                "--sound=off",
                "--no-awake",
                "--no-questions",
                "--plain");
        command.environment().put("HOME", folder.toString());
        command.environment().put("DECOMPRESS_LOG", folder.resolve("log.jsonl").toString());
        return command.redirectInput(
                        ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectError(folder.resolve("err").toFile())
                .redirectOutput(told.toFile());
    }

    private record Logged(List<LogEntry> entries, List<LogProblem> problems, int sets) {}

    /** What the log holds after the next command has recovered what was cut off, twice to see that once is enough. */
    private static Logged logged(Path path) throws LogException {
        var log = new SessionLog(path);
        log.recover();
        log.recover();
        var entries = new ArrayList<LogEntry>();
        var problems = new ArrayList<LogProblem>();
        log.read(entries::add, problems::add);
        var sets = entries.stream()
                .flatMap(entry -> entry.record().exercises().stream())
                .mapToInt(ExerciseRecord::setsDone)
                .sum();
        return new Logged(entries, problems, sets);
    }
}
