package decompress.library;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.PrescribedEffort;
import decompress.exercise.Prescription;
import decompress.exercise.Range;
import decompress.exercise.Rest;
import decompress.exercise.Tempo;
import decompress.exercise.Volume;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource({
        "20-30s, 20, 30",
        "20 - 30 s, 20, 30",
        "20–30s, 20, 30",
        "20s-1min, 20, 60",
        "20s, 20, 20",
        "45, 45, 45",
        "1.5s, 1.5, 1.5",
        "1:30, 90, 90",
        "1:00-1:30, 60, 90",
        "1m30s-2min, 90, 120",
        "1h, 3600, 3600",
        "20 S, 20, 20",
        "20\u00a0s, 20, 20",
        "30 secs, 30, 30",
        "2 mins, 120, 120",
        "1.5 min, 90, 90",
        "15 to 20 s, 15, 20",
        "15 s to 1 min, 15, 60",
    })
    void a_length_is_one_or_a_range_with_its_unit_written_once_or_twice(String written, double low, double high) {
        assertThat(prescription("hold: " + written + "\nsets: 2\nrest: none").effort())
                .isEqualTo(new PrescribedEffort.Hold(Range.between(seconds(low), seconds(high))));
    }

    @Test
    void an_open_top_has_no_high_end() {
        var prescription = prescription("hold: 20s+\nsets: 3+\nrest: none");

        assertThat(prescription.effort()).isEqualTo(new PrescribedEffort.Hold(Range.atLeast(seconds(20))));
        assertThat(prescription.volume()).isEqualTo(new Volume.Sets(Range.atLeast(3)));
    }

    @Test
    void a_total_is_a_length_of_time() {
        assertThat(prescription("hold: 20s\ntotal: 10-15min\nrest: none").volume())
                .isEqualTo(new Volume.Total(Range.between(seconds(600), seconds(900))));
    }

    @Test
    void a_rest_is_none_or_fixed_or_as_needed_with_a_suggestion() {
        assertThat(rest("none")).isEqualTo(Rest.NONE);
        assertThat(rest("0s")).isEqualTo(Rest.NONE);
        assertThat(rest("20-30s")).isEqualTo(new Rest(Range.between(seconds(20), seconds(30)), false));
        assertThat(rest("as needed")).isEqualTo(new Rest(Range.exactly(seconds(10)), true));
        assertThat(rest("As needed ~1min")).isEqualTo(new Rest(Range.exactly(seconds(60)), true));
        assertThat(rest("as needed ~20-30s")).isEqualTo(new Rest(Range.between(seconds(20), seconds(30)), true));
    }

    @Test
    void a_tempo_is_down_pause_up() {
        assertThat(prescription("repetitions: 8-12\ntempo: 3-0-1.5\nsets: 2\nrest: none")
                        .effort())
                .isEqualTo(new PrescribedEffort.Repetitions(
                        Range.between(8, 12), new Tempo(seconds(3), seconds(0), seconds(1.5))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2-3-1.5 up first",
                "2s-3s-1.5s, Up first",
                "'lift 2, hold 3, lower 1.5'",
                "Lift 2 s - wait 3 s - lower 1.5 s",
                "lift 2 hold 3 lower 1.5"
            })
    void a_tempo_may_start_with_the_way_up(String written) {
        assertThat(tempo(written)).isEqualTo(new Tempo(seconds(1.5), seconds(3), seconds(2), true));
    }

    @Test
    void a_tempo_in_words_may_start_with_the_way_down() {
        assertThat(tempo("lower 3, wait 1, lift 2")).isEqualTo(new Tempo(seconds(3), seconds(1), seconds(2)));
    }

    @Test
    void repetitions_without_a_tempo_get_one_that_is_marked_as_filled() {
        var prescription = prescription("repetitions: 10\nsets: 2\nrest: none");

        assertThat(prescription.effort())
                .isEqualTo(new PrescribedEffort.Repetitions(
                        Range.exactly(10), new Tempo(seconds(2), seconds(1), seconds(2))));
        assertThat(prescription.filled()).containsEntry("tempo", List.of("OURS"));
    }

    @Test
    void yaml_words_stay_text() {
        var library = Yaml.alone("""
                exercises:
                  "no": {name: off, position: prone, prescription: {hold: 1:30, sets: 0x2, rest: none}}
                """.replace("0x2", "2"));

        assertThat(library.exercise("no").orElseThrow().name()).isEqualTo("off");
    }

    private static Tempo tempo(String written) {
        var effort = prescription("repetitions: 2\nsets: 1\nrest: none\ntempo: " + written)
                .effort();
        return ((PrescribedEffort.Repetitions) effort).tempo();
    }

    private static Rest rest(String written) {
        return prescription("hold: 20s\nsets: 2\nrest: " + written).rest();
    }

    private static Prescription prescription(String fields) {
        var library = Yaml.alone(
                "exercises:\n  a:\n    name: A\n    position: prone\n    prescription:\n" + fields.indent(6));
        return library.exercise("a").orElseThrow().prescription();
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
