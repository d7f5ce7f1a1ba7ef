package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.session.Input;
import decompress.support.GoAhead;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session that is left, cut off or broken, again and again, by the whole program: from its plan to what is in the log. */
class BrokenOffTest extends CliTest {
    private static final String EXERCISES = """
            exercises:
              side-bend:
                name: Side bend
                position: standing
                prescription: {hold: 8s, sets: 3, rest: 4s, sides: [left, right]}
                steps: [Stand beside a wall]
                way-out: {for: 2s, say: [Stand up straight]}
              hip-raise:
                name: Hip raise
                position: supine
                prescription: {repetitions: 5, tempo: 1-1-1, sets: 2, rest: 6s}
                steps: [Lie on your back]
              long-lean:
                name: Long lean
                position: standing
                prescription: {hold: 10s, total: 1min, rest: 5s}
                steps: [Lean on a table]
                way-out: {for: 3s, say: [Stand up]}
            """;

    private static final String SESSION = "run side-bend hip-raise long-lean --ready 0s --no-questions";

    /** Sets by exercise and side; four holds of 10 s with their rests fill a minute. */
    private static final Map<String, Integer> PLANNED =
            Map.of("side-bend left", 3, "side-bend right", 3, "hip-raise null", 2, "long-lean null", 4);

    private static final int LATEST = 160;

    @BeforeEach
    void arrive() {
        GoAhead.in(home);
        cli.own(EXERCISES);
    }

    private static CliHarness cli(Path home) {
        GoAhead.in(home);
        return new CliHarness(home).own(EXERCISES);
    }

    /** The sets that were done, by exercise and side, of every session of the log. */
    private static Map<String, Integer> done(CliHarness cli) {
        var done = new TreeMap<String, Integer>();
        for (var session : cli.run("log --json").jsonLines()) {
            for (var exercise : session.list("exercises")) {
                var fields = new Result.Fields(exercise);
                for (var set : fields.list("sets")) {
                    var of = new Result.Fields(set);
                    if (Boolean.TRUE.equals(of.at("done"))) {
                        done.merge(fields.text("exercise") + " " + of.text("side"), 1, Integer::sum);
                    }
                }
            }
        }
        return done;
    }

    /** Ends early in one of the ways in which sessions do, or is completed. */
    private static void endsSomehow(CliHarness cli, Random random) {
        var second = 1 + random.nextInt(LATEST) + random.nextInt(1000) / 1000.0;
        switch (random.nextInt(5)) {
            case 0 -> cli.key(second, Input.STOP).key(second + 0.5, Input.STOP);
            case 1 -> cli.signal(second, random.nextBoolean() ? 15 : 1);
            case 2 -> cli.breaks(second);
            case 3 -> cli.key(second, Input.PAUSE_OR_RESUME).signal(second + 9, 2);
            default -> cli.key(0, Input.LOOK);
        }
    }

    @Test
    void interruptions_at_any_moment_leave_every_set_done_once() {
        for (var seed = 1L; seed <= 15; seed++) {
            var random = new Random(seed);
            var cli = cli(home.resolve("home" + seed));
            endsSomehow(cli, random);
            var result = cli.run(SESSION);
            for (var sitting = 1; !isOver(result); sitting++) {
                assertThat(sitting).as("seed %d: %s", seed, result).isLessThan(60);
                endsSomehow(cli, random);
                result = cli.run("run --resume --no-questions");
            }
            assertThat(done(cli)).as("seed %d", seed).isEqualTo(PLANNED);
            var summary = cli.run("log summary --json").json();
            for (var exercise : summary.list("exercises")) {
                var fields = new Result.Fields(exercise);
                assertThat(fields.text("sets_done")).as("seed %d", seed).isEqualTo(fields.text("sets_planned"));
            }
        }
    }

    private static boolean isOver(Result result) {
        return result.code() == 0
                || result.err().contains("nothing is left")
                || result.err().contains("no session to go on with");
    }

    @ParameterizedTest
    @ValueSource(doubles = {8.1, 9.5, 12.5, 20.1, 27.5, 44.9, 45.1, 60.5, 75.5, 79.5, 85.5, 100.5, 118.5, 130.5, 138.5})
    void what_had_been_done_at_any_moment_is_in_the_log_after_a_break_and_nothing_else(double second) {
        cli.signal(second, 15).run(SESSION);
        var asLogged = done(cli);
        var other = cli(home.resolve("other"));
        other.breaks(second).run(SESSION);

        assertThat(done(other)).isEqualTo(asLogged).isNotEmpty();
        assertThat(other.run("log --json").exits(0).jsonLines()).hasSize(1);
    }

    @Test
    void completed_session_leaves_no_snapshot() throws Exception {
        cli.key(20, Input.STOP).key(21, Input.STOP).run(SESSION);
        assertThat(kept()).containsExactly("unfinished.json");
        cli.run("run --resume --no-questions").exits(0);

        assertThat(kept()).isEmpty();
        assertThat(cli.run("run --resume").exits(1).warning()).startsWith("decompress: nothing to resume:");
    }

    private List<String> kept() throws Exception {
        try (var files = Files.list(home.resolve(".local/share/decompress/sessions.jsonl.d"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .toList();
        }
    }

    @Test
    void resumed_session_names_the_session_it_resumes() {
        cli.key(20, Input.STOP).key(21, Input.STOP).run(SESSION);
        cli.key(10, Input.STOP).key(11, Input.STOP).run("run --resume --no-questions");
        cli.run("run --resume --no-questions").exits(0);
        var sessions = cli.run("log --json").jsonLines();

        assertThat(sessions).hasSize(3);
        assertThat(sessions.get(1).text("resumes")).isEqualTo(sessions.get(0).text("id"));
        assertThat(sessions.get(2).text("resumes")).isEqualTo(sessions.get(1).text("id"));
    }

    @Test
    void numbers_that_changed_meanwhile_change_nothing_of_what_is_left() {
        cli.key(20, Input.STOP).key(21, Input.STOP).run("run side-bend --hold 9s --ready 0s --no-questions");
        cli.own(EXERCISES.replace("hold: 8s, sets: 3", "hold: 30s, sets: 9"));

        var plan = cli.run("run --resume --dry-run").exits(0).out();
        assertThat(plan).contains("2 sets of 9 s", "3 sets of 9 s").doesNotContain("30 s", "of 9\n");
    }

    @Test
    void an_exercise_that_is_gone_meanwhile_is_named_and_nothing_begins() {
        cli.key(20, Input.STOP).key(21, Input.STOP).run(SESSION);
        cli.own(EXERCISES.substring(0, EXERCISES.indexOf("  hip-raise")));

        assertThat(cli.run("run --resume --no-questions").exits(1).warning()).contains("hip-raise");
        assertThat(cli.run("log --json").jsonLines()).hasSize(1);
    }

    @Test
    void undone_session_is_not_resumed() {
        cli.key(20, Input.STOP).key(21, Input.STOP).run(SESSION);
        cli.run("log undo").exits(0);

        cli.run("run --resume --no-questions").exits(1);
        assertThat(cli.run("log --json").exits(0).out()).isEmpty();
    }

    @Test
    void skipped_set_comes_again_and_all_skipped_is_not_completed() {
        for (var second = 1; second <= 40; second++) {
            cli.key(second, Input.NEXT);
        }
        var skipped = cli.run(SESSION).exits(3);

        assertThat(skipped.out()).contains("0 of 12 sets in 24 s.");
        assertThat(cli.run("log --json").jsonLines().get(0).text("outcome")).isEqualTo("stopped");
        assertThat(cli.run("log --json").jsonLines().get(0).text("reason")).isEqualTo("skipped");
        cli.run("run --resume --no-questions").exits(0);
        assertThat(done(cli)).isEqualTo(PLANNED);
    }
}
