package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.log.SessionLog;
import decompress.session.Input;
import decompress.support.GoAhead;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An unfinished session, and the parts of it that a resumed one remembers. */
class ResumeTest {
    /** 3 holds of 10 s on each side, rests of 5 s. */
    private static final String TWO_SIDED = """
            exercises:
              wall-stretch:
                name: Wall stretch
                position: standing
                prescription: {hold: 10s, sets: 3, rest: 5s, sides: [left, right]}
                steps: [Stand beside a wall]
            """;

    private static final String BENDS = """
            exercises:
              side-bends:
                name: Side bends
                position: standing
                prescription: {repetitions: 10, tempo: 3-1-1, sets: 3, rest: as needed ~5s}
                steps: [Stand tall]
            """;

    private Path home;
    private CliHarness cli;

    @BeforeEach
    void a_house(@TempDir Path folder) {
        home = folder;
        GoAhead.in(home);
        cli = new CliHarness(home).own(TWO_SIDED);
    }

    @Test
    void resume_shows_the_remaining_doses_and_sides() {
        cli.key(14, Input.STOP).key(15, Input.STOP).run("run wall-stretch --ready 0s");

        assertThat(cli.run("run --resume").out())
                .startsWith("Resuming the session of 2026-11-22 07:31: Wall stretch, left 2 sets of 10 s,\n"
                        + "right 3 sets of 10 s, rest 5 s.");
    }

    @Test
    void a_second_time_it_offers_what_the_first_left() {
        cli.key(14, Input.STOP).key(14.1, Input.STOP).run("run wall-stretch --ready 0s");
        cli.key(11, Input.STOP).key(11.1, Input.STOP).run("run --resume");

        assertThat(cli.run("run --resume").out())
                .startsWith("Resuming the session of")
                .contains("Wall stretch, left 1 set of 10 s,\nright 3 sets of 10 s, rest 5 s.");
        assertThat(cli.run("run --resume").exits(1).err()).contains("nothing to resume: no session is unfinished.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1]", "{\"v\":1}"})
    void damaged_session_to_resume_is_named_and_not_called_completed(String text) throws Exception {
        cli.key(14, Input.STOP).key(15, Input.STOP).run("run wall-stretch --ready 0s");
        Files.writeString(home.resolve(".local/share/decompress/sessions.jsonl.d/unfinished.json"), text);

        assertThat(cli.run("run --resume").exits(1).warning())
                .matches(
                        "decompress: cannot resume: .*unfinished.json cannot be read. Delete it and name what to run.");
    }

    @Test
    void resumed_session_keeps_the_chosen_time_to_get_ready() {
        cli.key(4, Input.STOP).key(5, Input.STOP).run("run wall-stretch --ready 3s");

        assertThat(cli.run("run --resume --dry-run").out()).contains("0:12  get ready       5 s");
        assertThat(cli.run("run --resume --dry-run --ready 9s").out()).contains("0:00  get ready       9 s");
    }

    @Test
    void own_pace_stays_own_pace() {
        cli.own(BENDS).key(4, Input.STOP).key(5, Input.STOP).run("run side-bends --self-paced --ready 0s");

        assertThat(cli.run("run --resume --dry-run").out()).contains("until you say");
    }

    @Test
    void pain_before_is_not_asked_again_on_the_same_day() {
        cli.key(14, Input.STOP).key(15, Input.STOP).run("run wall-stretch --pain-before 4");

        assertThat(cli.answer(null).run("run --resume").questions())
                .hasSize(1)
                .allMatch(each -> each.startsWith("Pain now"));
        assertThat(cli.run("log --last 1 --json").jsonLines().get(0).at("pain.before"))
                .hasToString("4");
    }

    @Test
    void a_dry_run_asks_nothing_even_after_pain() {
        cli.key(14, Input.HURTS).run("run wall-stretch");

        assertThat(cli.run("run --resume --dry-run").exits(0).out()).contains("Total");
    }

    /** As it was kept before a session had a plan of its own. */
    @Test
    void session_without_a_plan_is_logged_and_cannot_be_resumed() throws Exception {
        cli.key(14, Input.STOP).key(15, Input.STOP).run("run wall-stretch --ready 0s");
        var beside = home.resolve(".local/share/decompress/sessions.jsonl.d/unfinished.json");
        var kept = Files.readString(beside);
        Files.writeString(
                beside,
                kept.substring(0, kept.indexOf("\"plan\":"))
                        + "\"plan\":{\"self_paced\":true,\"rest_as_needed\":[false]}}\n");
        var logged = cli.run("log --json").out();

        cli.run("run --resume")
                .exits(1)
                .warns("decompress: the session of 2026-11-22 was kept without its plan; name what to run.");
        assertThat(cli.run("log --json").exits(0).out()).isEqualTo(logged).isNotEmpty();
        cli.key(1, Input.STOP).key(2, Input.STOP).run("run wall-stretch --ready 0s");
        assertThat(cli.run("run --resume --dry-run").exits(0).out()).contains("3 sets");
    }

    @Test
    void resume_is_offered_only_where_it_is_possible() throws Exception {
        cli.key(14, Input.STOP).key(15, Input.STOP).run("run wall-stretch --ready 0s");
        var folder = home.resolve(".local/share/decompress/sessions.jsonl.d");
        var kept = Files.readString(folder.resolve("unfinished.json"));
        var withoutPlan = kept.substring(0, kept.indexOf("\"plan\":")) + "\"plan\":null}\n";
        var set = "{\"side\":\"left\",\"hold_s\":10}";
        var planned = kept.lastIndexOf("\"sets\":[" + set);
        var nothingLeft = kept.substring(0, planned) + "\"sets\":[" + set + kept.substring(kept.indexOf(']', planned));

        assertThat(toldAfterAKill(folder, kept))
                .contains("in the log as stopped.")
                .endsWith("To continue it: decompress run --resume\n");
        assertThat(toldAfterAKill(folder, withoutPlan))
                .contains("in the log as stopped.")
                .doesNotContain("--resume");
        assertThat(toldAfterAKill(folder, nothingLeft))
                .contains("in the log as stopped.")
                .doesNotContain("--resume");
    }

    private String toldAfterAKill(Path folder, String kept) throws Exception {
        Files.deleteIfExists(folder.resolve("unfinished.json"));
        Files.deleteIfExists(folder.resolveSibling("sessions.jsonl"));
        Files.writeString(folder.resolve("01KANF3Q000000000000000000.running"), kept);
        return cli.run("log").err();
    }

    @Test
    void a_session_that_is_being_resumed_is_not_resumed_a_second_time() throws Exception {
        cli.key(14, Input.STOP).key(15, Input.STOP).run("run wall-stretch --ready 0s");
        var log = new SessionLog(home.resolve(".local/share/decompress/sessions.jsonl"));
        var id = log.unfinished().snapshot().orElseThrow().record().id();

        try (var claim = log.unfinished().claim(id).orElseThrow()) {
            assertThat(claim).isNotNull();
            assertThat(cli.run("run --resume").exits(1).err()).contains("is being resumed somewhere else");
        }
        cli.run("run --resume").exits(0);
    }
}
