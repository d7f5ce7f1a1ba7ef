package decompress.library;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.library.problem.Problems;
import decompress.library.problem.Source;
import decompress.safety.WarningSigns;
import org.junit.jupiter.api.Test;

class ShippedSafetyTest {

    @Test
    void the_shipped_safety_file_has_no_problem() {
        var file = new Problems(Source.shipped("safety.yaml"));

        SafetyReader.read(file);

        assertThat(file.inOrder()).isEmpty();
    }

    @Test
    void everything_that_a_person_should_know_is_there() {
        var safety = Shipped.safety();

        assertThat(safety.groups()).hasSize(6);
        assertThat(safety.conditions()).hasSize(46).doesNotHaveDuplicates().allSatisfy(condition -> {
            assertThat(condition.name()).isNotBlank();
            assertThat(condition.about()).isNotBlank();
        });
        assertThat(safety.condition("pregnancy").orElseThrow().name()).isEqualTo("pregnancy");
        assertThat(safety.condition("no-such")).isEmpty();
        assertThat(safety.warnings().stream().map(WarningSigns::id))
                .containsExactly("emergency", "same-day", "appointment");
        assertThat(safety.warnings()).allSatisfy(warning -> {
            assertThat(warning.whatToDo()).isNotBlank();
            assertThat(warning.signs()).isNotEmpty();
        });
        assertThat(safety.stopSigns()).isNotEmpty();
        assertThat(safety.notice()).isNotEmpty();
        assertThat(safety.claims()).isNotEmpty();
    }
}
