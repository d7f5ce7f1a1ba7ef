package decompress.help;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.view.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HelpPageTest {
    private static final CommandHelp WALK = new CommandHelp(
            "walk",
            "Walk around the block.",
            List.of("decompress walk", "decompress walk --pace slow", "decompress walk dog cat"),
            List.of(Some.word("COMPANION", "Who comes along.")),
            List.of(Some.flag("Show this help.", "-h", "--help")),
            groups());

    /** What arguments of a made-up command look like. */
    private static final class Some {
        static Argument word(String label, String description) {
            return new Argument(List.of(), label, description, true, true, List.of());
        }

        static Argument flag(String description, String... names) {
            return new Argument(List.of(names), "", description, true, false, List.of());
        }

        static Argument option(String label, String description, boolean several, String... choices) {
            return new Argument(
                    List.of("--" + label.toLowerCase(Locale.ROOT)),
                    choices.length == 0 ? label : String.join("|", choices),
                    description,
                    false,
                    several,
                    List.of(choices));
        }
    }

    private static Map<String, List<Argument>> groups() {
        var groups = new LinkedHashMap<String, List<Argument>>();
        groups.put(
                "",
                List.of(
                        Some.option(
                                "PACE",
                                "How fast, so that 100% of the way can be talked through.",
                                false,
                                "slow",
                                "fast"),
                        Some.flag("Around it twice.", "--twice")));
        groups.put("Weather", List.of(Some.option("RAIN", "What to wear, one after the other.", true)));
        return groups;
    }

    private static String page(int window) {
        return HelpPage.of(WALK, window).stream().map(Line::text).collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void examples_come_first_then_words_then_options_under_their_headings() {
        assertThat(page(80)).isEqualTo("""
                Walk around the block.

                  decompress walk
                  decompress walk --pace slow
                  decompress walk dog cat

                decompress walk [OPTION]... [COMPANION]...
                  COMPANION         Who comes along.
                  --pace slow|fast  How fast, so that 100% of the way can be talked through.
                  --twice           Around it twice.
                Weather
                  --rain RAIN...    What to wear, one after the other.
                Every command takes --library FILE, --color auto|always|never and --help.
                """);
    }

    @Test
    void no_window_is_too_wide_to_be_read() {
        assertThat(page(300)).isEqualTo(page(80));
    }

    @Test
    void in_a_narrow_window_what_it_is_for_stands_underneath() {
        assertThat(page(36)).isEqualTo("""
                Walk around the block.

                  decompress walk
                  decompress walk --pace slow
                  decompress walk dog cat

                decompress walk [OPTION]...
                [COMPANION]...
                  COMPANION
                    Who comes along.
                  --pace slow|fast
                    How fast, so that 100% of the
                    way can be talked through.
                  --twice
                    Around it twice.
                Weather
                  --rain RAIN...
                    What to wear, one after the
                    other.
                Every command takes --library FILE,
                --color auto|always|never and
                --help.
                """);
    }
}
