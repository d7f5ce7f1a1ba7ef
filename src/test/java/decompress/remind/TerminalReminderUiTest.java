package decompress.remind;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.perform.ScriptedConsole;
import decompress.perform.ui.Display;
import decompress.support.PersonAtATerminal;
import decompress.terminal.ColorChoice;
import decompress.terminal.Palette;
import decompress.terminal.ProcessIo;
import decompress.view.Art;
import decompress.view.Glyphs;
import decompress.view.ReminderView;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TerminalReminderUiTest {
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    /** Such as /dev/null, a pipe or cron. */
    private static final class NoTerminal extends PersonAtATerminal {
        @Override
        public boolean input() {
            return false;
        }

        @Override
        public boolean output() {
            return false;
        }
    }

    @Test
    @Timeout(20)
    void without_a_keyboard_each_break_is_announced_and_none_waits_for_a_key() {
        var console = ScriptedConsole.nobody();
        var io = new ProcessIo(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                StandardCharsets.UTF_8,
                () -> Duration.ZERO,
                code -> {});
        var palette = Palette.choose(ColorChoice.NEVER, Map.of(), false);
        var display = new Display(
                new NoTerminal(),
                io,
                palette,
                Glyphs.of(io.charset()),
                console,
                () -> false,
                false,
                Art.BRAILLE,
                false,
                false,
                Clock.systemUTC());
        var offer = new ReminderView("Cat stretch, 45 s", Duration.ofMinutes(3), 80);
        try (var ui = new TerminalReminderUi(display, offer, sat -> {}, signal -> {})) {
            for (var due = 0; due < 2; due++) {
                ui.breakIsDue(HALF_AN_HOUR);
                assertThat(ui.next(HALF_AN_HOUR)).contains(ReminderInput.SKIP);
                assertThat(ui.next(Duration.ZERO)).isEmpty();
            }
        }
        var line = offer.dueLine(HALF_AN_HOUR);
        assertThat(console.told()).isEqualTo(List.of(line, line));
    }
}
