package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.json.Json;
import decompress.library.Shipped;
import decompress.perform.ExitCode;
import decompress.session.Input;
import decompress.support.GoAhead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SafetyCommandTest extends CliTest {
    @Test
    void the_signs_to_act_on_fit_a_small_window() {
        var told = cli.window(80).run("safety").exits(0);
        assertThat(told.out().lines()).hasSizeLessThanOrEqualTo(22).allMatch(line -> line.length() <= 80);
        assertThat(Shipped.safety().warnings())
                .allSatisfy(warning -> assertThat(warning.signs())
                        .allSatisfy(sign -> assertThat(sign).hasSizeLessThanOrEqualTo(76)));
        assertThat(told.out())
                .containsSubsequence(
                        "Call 112, 911 or 999 now",
                        "Both legs hurt",
                        "Call a doctor or urgent-care line today",
                        "Stop at once if you notice",
                        "new numbness");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void recorded_pregnancy_adds_its_signs() {
        assertThat(cli.run("safety").out()).doesNotContain("maternity");
        cli.run("safety --profile --have pregnancy");
        assertThat(cli.run("safety").out())
                .containsSubsequence(
                        "Call a doctor", "call your maternity unit now", "baby moves less", "Stop at once");
    }

    @Test
    void stop_for_pain_shows_the_emergency_signs() {
        GoAhead.in(home);
        cli.key(25, Input.HURTS);
        assertThat(cli.run("run overhead-stretch --no-questions").out())
                .containsSubsequence(
                        "Stopped.",
                        "First check these warning signs.",
                        "Call 112, 911 or 999 now",
                        "Wiping yourself feels");
    }

    @Test
    void conditions_page_lists_conditions_and_clearances() {
        var told = cli.run("safety --conditions");

        assertThat(told.err()).isEmpty();
        assertThat(told.code()).isZero();
        assertThat(told.out())
                .containsSubsequence(
                        "Before you start",
                        "Book an appointment",
                        "Conditions",
                        "    Glaucoma or raised eye pressure",
                        "Your clearances",
                        "none recorded",
                        "It does not treat or cure");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void conditions_are_kept_shown_replaced_and_forgotten() throws Exception {
        cli.run("safety --profile --have glaucoma,hernia").answers(0, """
                Kept on this computer: glaucoma or raised eye pressure; hernia of the belly, the
                groin or the diaphragm.
                Ruled out: inversion-table.
                Ask a doctor or physiotherapist before: childs-pose, t-spine-extension,
                lower-back-extension.
                """, "");
        assertThat(cli.run("safety --conditions").out()).contains("  * Glaucoma", "  * Hernia", "    Pregnancy");
        assertThat(json("safety --json", "profile"))
                .hasToString("{conditions={glaucoma=2026-11-22, hernia=2026-11-22}, go_ahead=null, clearances=[]}");

        assertThat(cli.run("safety --profile --have none").out()).isEqualTo("Kept on this computer: no condition.\n");
        cli.run("safety --profile --have pregnancy");
        assertThat(cli.run("safety --forget").out())
                .isEqualTo("Forgotten: your conditions, your clearances and your go-ahead.\n");
        assertThat(cli.profile()).doesNotExist();
        assertThat(cli.run("safety --forget").out()).isEqualTo("There was nothing to forget.\n");
    }

    @Test
    void a_clearance_is_recorded_shown_and_withdrawn() {
        cli.run("safety", "--cleared", "inversion", "dead-hang", "--by", "Dr. Maria Silva")
                .answers(0, """
                        Recorded on 2026-11-22: inversion-table, cleared by Dr. Maria Silva.
                        Recorded on 2026-11-22: dead-hang, cleared by Dr. Maria Silva.
                        """, "");
        assertThat(cli.run("safety --clearances").out()).isEqualTo("""
                Your clearances
                  · inversion-table: Dr. Maria Silva, recorded on 2026-11-22
                  · dead-hang: Dr. Maria Silva, recorded on 2026-11-22
                """);
        assertThat(cli.run("safety --withdraw dead").out()).isEqualTo("Withdrawn: dead-hang.\n");
        assertThat(cli.run("safety --clearances").out()).doesNotContain("dead-hang");
        assertThat(cli.run("safety --withdraw dead-hang").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void go_ahead_of_more_than_six_months_ago_is_marked_wherever_it_is_shown() {
        assertThat(cli.run("list").out()).contains("\n* dead-hang", "\n* inversion-table", "\n^ lower-back-extension");
        cli.run("safety", "--cleared", "dead-hang", "--by", "Dr. Maria Silva").exits(0);
        assertThat(cli.run("list").out()).contains("\n  dead-hang", "\n* inversion-table");

        cli.at("2027-05-23T08:00:00Z");

        assertThat(cli.run("list").out())
                .contains("\n~ dead-hang", "~ its clearance or go-ahead is older than six months");
        var marked = "recorded on 2026-11-22, more than six months ago: ask again";
        assertThat(cli.run("show dead-hang").out().replaceAll("\\s+", " "))
                .contains("cleared by Dr. Maria Silva, " + marked);
        assertThat(cli.run("safety --clearances").out().replaceAll("\\s+", " "))
                .contains("dead-hang: Dr. Maria Silva, " + marked);
    }

    @Test
    void conflicting_options_are_wrong_usage() {
        for (var wrong : new String[] {
            "safety --cleared dead-hang",
            "safety --by somebody",
            "safety --have glaucoma",
            "safety --profile --have glaucom",
            "safety --profile",
            "safety --profile --forget",
            "safety --profile --have none --forget",
            "safety --clearances --conditions",
            "safety --withdraw dead-hang --clearances",
            "safety --cleared desk-break --by somebody",
            "safety --cleared no-such-exercise --by somebody"
        }) {
            var told = cli.run(wrong);
            assertThat(told.code()).as(wrong).isEqualTo(ExitCode.USAGE);
            assertThat(told.err()).as(wrong).startsWith("decompress: ");
        }
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void a_damaged_or_newer_profile_is_warned_of_once_by_what_only_shows() {
        for (var unusable : List.of("{\"v\": 1", "{\"v\": 2}")) {
            cli.file(cli.profile(), unusable);
            for (var shows : List.of(
                    "list", "list --json", "show cat-stretch", "show desk-break", "safety --conditions", "today")) {
                var told = cli.run(shows);
                assertThat(told.code()).as(shows).isZero();
                assertThat(told.out()).as(shows).isNotBlank();
                if (!shows.equals("today")) {
                    assertThat(told.warning()).as(shows).containsOnlyOnce("decompress: cannot use " + cli.profile());
                    assertThat(told.err().replaceAll("\\s+", " "))
                            .as(shows)
                            .endsWith("Until you repair your profile, nothing here is checked against your conditions,"
                                    + " and 'run' starts nothing. ");
                }
            }
        }
    }

    @Test
    void a_damaged_profile_stops_everything_that_it_guards() throws Exception {
        cli.file(cli.profile(), "{\"v\": 1");
        for (var guarded : new String[] {"run overhead-stretch", "safety --profile --have none"}) {
            var told = cli.run(guarded);
            assertThat(told.code()).as(guarded).isEqualTo(ExitCode.FAILED);
            assertThat(told.warning()).as(guarded).startsWith("decompress: cannot use " + cli.profile());
        }
        assertThat(Files.readString(cli.profile())).isEqualTo("{\"v\": 1");
        assertThat(cli.run("safety --forget").code()).isZero();
        assertThat(cli.run("run overhead-stretch").code()).isZero();
    }

    @Test
    void a_condition_that_is_not_known_is_not_passed_over() {
        cli.run("safety --profile --have glaucoma");
        cli.file(cli.profile(), text(cli.profile()).replace("glaucoma", "glaucome"));

        assertThat(cli.run("run overhead-stretch").err()).contains("your profile names a condition 'glaucome'");
        assertThat(cli.run("safety --profile --have glaucoma").code()).isZero();
        assertThat(cli.run("run overhead-stretch").code()).isZero();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Object json(String command, String key) throws Exception {
        return ((Map<?, ?>) Json.read(cli.run(command).out())).get(key);
    }
}
