package decompress.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class ReminderViewTest {
    private static final ReminderView VIEW = new ReminderView("Overhead stretch, Cat stretch", 60);

    @Test
    void a_count_shows_whole_minutes_and_never_zero() {
        assertThat(VIEW.sitting(Duration.ofSeconds(1501)).text()).isEqualTo("""

                        Next break in 26 min

                        Overhead stretch, Cat stretch

                        Enter begin now · l I have moved · p pause 1 h ·
                        P until tomorrow · q end""");
        assertThat(VIEW.sitting(Duration.ZERO).text()).contains("Next break in 1 min");
    }

    @Test
    void a_break_asks_and_shows_every_answer() {
        assertThat(VIEW.due(Duration.ofMinutes(30).plusMillis(9)).text()).isEqualTo("""

                        Time to move

                        You have sat for 30 min. Overhead stretch, Cat stretch

                        Enter begin · s in 5 min · k skip this one · l I have moved
                        · p pause 1 h · P until tomorrow · q end""");
    }

    @Test
    void a_pause_shows_when_it_ends() {
        assertThat(VIEW.paused(LocalTime.of(6, 0)).text()).isEqualTo("""

                        Reminders pause until 06:00

                        space go on · P until tomorrow · q end""");
    }

    @Test
    void every_width_shows_something() {
        for (var columns = 1; columns <= 20; columns++) {
            var narrow = new ReminderView("Overhead stretch", columns);
            assertThat(narrow.due(Duration.ofMinutes(30)).lines()).isNotEmpty();
        }
    }
}
