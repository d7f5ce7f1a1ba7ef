package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.library.Shipped;
import decompress.support.GoAhead;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTest extends CliTest {
    private static final String REHEARSAL = "run overhead-stretch --dry-run";

    private Path file() {
        return home.resolve(".config/decompress/settings.yaml");
    }

    private CliHarness settings(String yaml) {
        return cli.file(file(), "format: decompress-settings/1\n" + yaml);
    }

    @Test
    void an_option_wins_over_the_settings() {
        var bare = cli.run(REHEARSAL).out();
        settings("ready: 7s\ndose: high\n");

        var usual = cli.run(REHEARSAL);
        assertThat(usual.out())
                .isNotEqualTo(bare)
                .contains("get ready      17 s")
                .contains("5 sets");
        assertThat(cli.run(REHEARSAL + " --ready 9s --dose low").out())
                .contains("get ready       9 s")
                .contains("4 sets");
    }

    @Test
    void dose_setting_keeps_starting_doses_and_shows_everywhere() {
        settings("dose: high\n");
        cli.own("exercises: {overhead-stretch: {prescription: {per-day: 1}}}");

        assertThat(cli.run("run dead-hang --dry-run").out()).contains("starting dose", "3 sets of 10 s");
        for (var shown : List.of("run overhead-stretch --dry-run", "show overhead-stretch", "today")) {
            assertThat(cli.run(shown).exits(0).out()).as(shown).contains("5 sets of 30 s", "your settings say dose:");
        }
        GoAhead.in(home);
        cli.run("run overhead-stretch --no-questions").exits(0);
        assertThat(cli.run("list --json").json().text("exercises.0.seconds")).isEqualTo("205");
    }

    @Test
    void the_environment_wins_over_the_settings() {
        settings("sound: voice\n");

        assertThat(cli.with("DECOMPRESS_SOUND", "nonsense")
                        .run("run cat-stretch --no-questions")
                        .err())
                .startsWith("decompress: DECOMPRESS_SOUND is 'nonsense'");
    }

    @Test
    void settings_problem_is_reported_with_its_place() {
        settings("volume: loud\n");

        var told = cli.run(REHEARSAL);
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).isEqualTo("""
                %s:2:9: error: the file: volume: "loud" is not a whole number
                    volume: loud
                            ^
                  hint: for example: volume: 70
                """.formatted(file()));
        assertThat(cli.run("list").code()).isZero();
        assertThat(cli.run("list").err()).contains("left out here");
    }

    @Test
    void each_kind_of_mistake_is_shown_in_80_columns_with_its_place_and_a_way_out() {
        settings("""
                volumme: 70
                sound: loud
                ready: [5s, 10s]
                questions: perhaps  # at first I wanted none, but then the doctor said that they are of use
                """);

        var told = cli.window(80).run("check --settings");
        assertThat(told.code()).isEqualTo(1);
        assertThat((told.out() + told.err()).replace(file().toString(), "settings.yaml"))
                .startsWith("""
                        settings.yaml:2:1: error: the file: there is no field "volumme"
                            volumme: 70
                            ^
                          hint: did you mean volume?

                        settings.yaml:3:8: error: the file: sound: "loud" is none of tones, voice, bell, off
                            sound: loud
                                   ^
                          hint: for example: sound: voice

                        settings.yaml:4:8: error: the file: ready: one value is expected here
                            ready: [5s, 10s]
                                   ^
                          hint: for example: ready: 10s

                        settings.yaml:5:12: error: the file: questions: "perhaps" is none of true, false
                            questions: perhaps  # at first I wanted none, but then the doctor said th...
                                       ^
                          hint: for example: questions: true

                        decompress: 4 errors in""");
    }

    @Test
    void check_looks_at_both_files() {
        settings("volume: loud\n");
        cli.own("exercises: {cat-stretch: {prescription: {hold: soon}}}");

        cli.run("check").exits(1).warns("decompress: 2 errors in " + cli.own() + " and " + file());
        cli.run("check --settings").exits(1).warns("decompress: 1 error in " + file());
        settings("volume: 30\n").run("check --settings").answers(0, "no problems in " + file() + "\n", "");
    }

    @Test
    void edit_makes_them_from_a_template_that_is_right_as_it_is_and_without_the_comments() throws Exception {
        cli.with("EDITOR", "true").run("edit --settings").answers(0, "no problems in " + file() + "\n", "");

        assertThat(file()).hasContent(Shipped.text("settings.template.yaml"));
        assertThat(file().resolveSibling("settings.schema.json")).hasContent(Shipped.text("settings.schema.json"));
        Files.writeString(file(), Files.readString(file()).replaceAll("(?m)^#(?=[a-z])", ""));
        cli.run("check --settings").answers(0, "no problems in " + file() + "\n", "");
    }

    @Test
    void missing_settings_print_nothing() {
        cli.run("check --settings")
                .answers(0, "You have no settings yet; 'decompress edit --settings' makes them.\n", "");
        assertThat(cli.run("check --settings --schema").out()).isEqualTo(Shipped.text("settings.schema.json"));
        assertThat(cli.run("check --settings mine.yaml").code()).isEqualTo(2);
    }
}
