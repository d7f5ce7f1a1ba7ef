package decompress.view;

import static decompress.support.SessionScreens.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class ReminderViewTest {
    private static final ReminderView VIEW = new ReminderView("Cat stretch, 40 s", Duration.ofMinutes(4), 60);

    @Test
    void a_count_shows_whole_minutes_and_never_zero() {
        assertThat(text(VIEW.sitting(Duration.ofSeconds(1501)))).isEqualTo("""

                        Next break in 26 min

                        Cat stretch, 40 s.

                        Enter start now · f whole routine, 4 min · l I have moved ·
                        p pause 1 h · P until tomorrow · q quit""");
        assertThat(text(VIEW.sitting(Duration.ZERO))).contains("Next break in 1 min");
    }

    @Test
    void a_break_asks_and_shows_every_answer() {
        assertThat(text(VIEW.due(Duration.ofMinutes(30).plusMillis(9)))).isEqualTo("""

                        Time to move

                        You have sat for 30 min. Cat stretch, 40 s.

                        Enter start · f whole routine, 4 min · s in 5 min ·
                        k skip this one · l I have moved · p pause 1 h ·
                        P until tomorrow · q quit""");
    }

    @Test
    void a_pause_shows_when_it_ends() {
        assertThat(text(VIEW.paused(LocalTime.of(6, 0)))).isEqualTo("""

                        Reminders pause until 06:00

                        space continue · P until tomorrow · q quit""");
    }

    @Test
    void every_width_shows_something() {
        for (var columns = 1; columns <= 20; columns++) {
            var narrow = new ReminderView("Cat stretch, 40 s", Duration.ofMinutes(4), columns);
            assertThat(narrow.due(Duration.ofMinutes(30)).lines()).isNotEmpty();
        }
    }

    @Test
    void running_command_has_its_time_and_an_offer() {
        assertThat(text(VIEW.command("make test", Duration.ofSeconds(192)))).isEqualTo("""

                        Running for 3:12: make test

                        Move meanwhile: Cat stretch, 40 s.

                        Enter start · f whole routine, 4 min · q only wait""");
    }
}
