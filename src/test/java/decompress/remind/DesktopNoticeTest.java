package decompress.remind;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.programs.Programs;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DesktopNoticeTest {
    @Test
    void a_text_is_an_argument_and_never_part_of_a_script() {
        assertThat(DesktopNotice.commands("\"; rm -rf / #")).allSatisfy(command -> {
            assertThat(command).last().isEqualTo("\"; rm -rf / #");
            assertThat(command.subList(0, command.size() - 1)).noneMatch(word -> word.contains("rm -rf"));
        });
    }

    @Test
    void a_machine_without_a_program_for_it_shows_nothing() {
        assertThat(new DesktopNotice(new Programs(Map.of("PATH", "/nowhere"))).show("Time to move."))
                .isFalse();
    }
}
