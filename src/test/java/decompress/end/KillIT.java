package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.Main;
import decompress.log.SessionLog;
import decompress.log.store.LogEntry;
import decompress.log.store.LogException;
import decompress.log.store.LogProblem;
import decompress.session.ExerciseRecord;
import decompress.support.ChildJava;
import decompress.support.Rounds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillIT {
    private static final long SEED = 20261122;
    private static final int KILLS = Rounds.of(20);
    private static final int SETS = 4;
    /** A set lasts a second. */
    private static final int LATEST_MILLIS = 1000;

    /** The last set and a part of the way out; a busy machine has seconds left to kill it there. */
    private static final int LATEST_AFTER_THE_LAST_BUT_ONE = 3000;

    private static final String BEGUN = "Set 1 of";
    /** A set is over when the next one begins, or the way out. */
    private static final Pattern FINISHED = Pattern.compile("Set [2-9] of |^Come out of the position");

    @TempDir
    private Path home;

    /** After so many sets and so long. */
    private record Moment(int sets, int millis) {}

    private record Killed(Moment moment, boolean alive, long told, OptionalLong saved, Logged logged) {
        /** Recovery brings in all that was on the disk, and makes nothing up. */
        boolean keepsWhatWasSaved() {
            return saved.isEmpty() || saved.getAsLong() == logged.sets();
        }

        /** A set reported at the moment of the kill may not have reached the disk yet. */
        boolean isInOrder() {
            return logged.problems().isEmpty()
                    && logged.entries().size() <= 1
                    && logged.sets() >= told - 1
                    && logged.sets() <= told + 1;
        }

        boolean lostTheLast() {
            return logged.sets() < told;
        }
    }

    private static boolean isFinished(String line) {
        return FINISHED.matcher(line).find();
    }

    @Test
    void kill_at_any_moment_of_a_session_loses_no_finished_set() throws Exception {
        var random = new Random(SEED);
        var workers = Executors.newFixedThreadPool(8);
        try {
            var kills = Stream.generate(() -> moment(random))
                    .limit(KILLS)
                    .map(moment -> (Callable<Killed>) () -> killedAt(moment))
                    .toList();
            var killed = new ArrayList<Killed>();
            for (var kill : workers.invokeAll(kills)) {
                killed.add(kill.get());
            }
            assertThat(killed).as("seed %d", SEED).allMatch(Killed::keepsWhatWasSaved);
            assertThat(killed).as("seed %d", SEED).allMatch(Killed::isInOrder);
            assertThat(killed.stream().filter(each -> each.saved().orElse(0) > 0))
                    .as("killed with a set on the disk, and before the end")
                    .hasSizeGreaterThan(KILLS / 4);
            assertThat(killed.stream().filter(Killed::alive)).hasSizeGreaterThan(KILLS * 9 / 10);
            assertThat(killed.stream().filter(Killed::lostTheLast)).hasSizeLessThan(KILLS / 5);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Moment moment(Random random) {
        var sets = random.nextInt(SETS);
        return new Moment(sets, random.nextInt(sets == SETS - 1 ? LATEST_AFTER_THE_LAST_BUT_ONE : LATEST_MILLIS));
    }

    private Killed killedAt(Moment moment) throws IOException, InterruptedException, LogException {
        var folder = Files.createTempDirectory(home, "session");
        var process = session(folder).start();
        var told = 0L;
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            var line = out.readLine();
            while (line != null && !line.contains(BEGUN)) {
                line = out.readLine();
            }
            while (line != null && told < moment.sets()) {
                line = out.readLine();
                told += line != null && isFinished(line) ? 1 : 0;
            }
            var alive = !process.waitFor(moment.millis(), TimeUnit.MILLISECONDS);
            // The process itself would close the pipe with what is still in it.
            process.toHandle().destroyForcibly();
            told += out.lines().filter(KillIT::isFinished).count();
            var log = folder.resolve("log.jsonl");
            return new Killed(moment, alive, told, saved(folder.resolve("log.jsonl.d")), logged(log));
        }
    }

    /** The finished sets that the process had saved; empty if it had not started to, or had cleaned up. */
    private static OptionalLong saved(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*.running")) {
            for (var file : files) {
                return OptionalLong.of(Pattern.compile("\"done\":true")
                        .matcher(Files.readString(file))
                        .results()
                        .count());
            }
        } catch (NoSuchFileException killedBefore) {
            return OptionalLong.empty();
        }
        return OptionalLong.empty();
    }

    private static ProcessBuilder session(Path folder) {
        var command = new ProcessBuilder(ChildJava.command(
                List.of(),
                Main.class,
                "run",
                "overhead-stretch",
                "--hold=1s",
                "--sets=" + SETS,
                "--rest=0s",
                "--ready=0s",
                "--sound=off",
                "--no-awake",
                "--no-questions",
                "--plain"));
        command.environment().put("HOME", folder.toString());
        command.environment().put("DECOMPRESS_LOG", folder.resolve("log.jsonl").toString());
        return command.redirectInput(
                        ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectError(folder.resolve("err").toFile());
    }

    private record Logged(List<LogEntry> entries, List<LogProblem> problems, int sets) {}

    /** The log after the next command has recovered the interrupted session, twice to show that once is enough. */
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
