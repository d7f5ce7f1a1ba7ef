package decompress.terminal;

import static decompress.terminal.ColorChoice.ALWAYS;
import static decompress.terminal.ColorChoice.AUTO;
import static decompress.terminal.ColorChoice.NEVER;
import static decompress.terminal.Palette.COLOUR;
import static decompress.terminal.Palette.MONOCHROME;
import static decompress.terminal.Palette.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.view.Line;
import decompress.view.Span;
import decompress.view.Style;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    @ParameterizedTest
    @CsvSource({
        "'',                                 COLOUR,     NONE",
        "TERM=dumb,                          NONE,       NONE",
        "NO_COLOR=1,                         MONOCHROME, NONE",
        "NO_COLOR=,                          COLOUR,     NONE",
        "NO_COLOR=1 TERM=dumb,               NONE,       NONE",
        "NO_COLOR=1 FORCE_COLOR=1,           MONOCHROME, NONE",
        "NO_COLOR=1 CLICOLOR_FORCE=1,        MONOCHROME, NONE",
        "FORCE_COLOR=1,                      COLOUR,     COLOUR",
        "FORCE_COLOR=3 TERM=dumb,            COLOUR,     COLOUR",
        "FORCE_COLOR=,                       COLOUR,     NONE",
        "FORCE_COLOR=0,                      MONOCHROME, NONE",
        "FORCE_COLOR=false CLICOLOR_FORCE=1, MONOCHROME, NONE",
        "CLICOLOR_FORCE=1,                   COLOUR,     COLOUR",
        "CLICOLOR_FORCE=0,                   COLOUR,     NONE",
        "CLICOLOR=0,                         MONOCHROME, NONE",
        "CLICOLOR=0 CLICOLOR_FORCE=1,        COLOUR,     COLOUR",
        "CLICOLOR=1,                         COLOUR,     NONE"
    })
    void without_an_option_the_environment_decides(String environment, Palette onTerminal, Palette inPipe) {
        var variables = new TreeMap<String, String>();
        for (var each : environment.split(" ")) {
            if (each.contains("=")) {
                variables.put(each.split("=", 2)[0], each.split("=", 2)[1]);
            }
        }
        assertThat(Palette.choose(AUTO, variables, true)).isEqualTo(onTerminal);
        assertThat(Palette.choose(AUTO, variables, false)).isEqualTo(inPipe);
    }

    @Test
    void the_option_beats_the_environment() {
        assertThat(Palette.choose(ALWAYS, Map.of("NO_COLOR", "1"), false)).isEqualTo(COLOUR);
        assertThat(Palette.choose(NEVER, Map.of("FORCE_COLOR", "1"), false)).isEqualTo(NONE);
        assertThat(Palette.choose(NEVER, Map.of("FORCE_COLOR", "1"), true)).isEqualTo(MONOCHROME);
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void the_colours_of_a_terminal_stay_its_own(Style style) {
        assertThat(COLOUR.codes(style)).doesNotContainPattern("[34]8|39|4[0-9]|30|37|9[0-7]");
        assertThat(MONOCHROME.codes(style)).matches("|\033\\[(1|7|1;7)m");
        assertThat(NONE.render(Line.of("text", style))).isEqualTo("text");
    }

    @Test
    void meanings_begin_and_end_with_their_text() {
        var line =
                new Line(List.of(new Span("hold ", Style.PLAIN), new Span("20", Style.WORK), new Span("", Style.CUE)));
        assertThat(COLOUR.render(line)).isEqualTo("hold \033[1;32m20\033[m");
        assertThat(COLOUR.render(Line.of("8", Style.FLASH))).isEqualTo("\033[1;7m8\033[m");
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void nothing_in_a_text_can_steer_the_terminal(Palette palette) {
        var evil = "a\033[2Jb\u009b31mc\u202ed\r\te\u200bf\u2028g\u0007";
        assertThat(palette.render(Line.of(evil))).isEqualTo("a[2Jb31mcd ef g");
    }
}
