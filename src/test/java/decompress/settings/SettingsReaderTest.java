package decompress.settings;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.DoseLevel;
import decompress.library.Shipped;
import decompress.library.problem.FileFormat;
import decompress.library.problem.Origin;
import decompress.library.problem.Problem;
import decompress.library.problem.Source;
import decompress.library.yaml.SchemaWriter;
import decompress.sound.SoundKind;
import decompress.text.EnumWord;
import decompress.view.Art;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SettingsReaderTest {
    private static SettingsReader.Reading read(String yaml) {
        return SettingsReader.read(Source.of("settings.yaml", "format: decompress-settings/1\n" + yaml, Origin.YOURS));
    }

    private static String problems(String yaml) {
        return read(yaml).problems().stream().map(Problem::picture).collect(Collectors.joining("\n"));
    }

    @Test
    void each_setting_has_its_value() {
        var reading = read("""
                sound: voice
                volume: 0
                dose: low
                ready: 1m30s
                questions: false
                art: none
                every: 25 minutes
                days-per-week: 4
                """);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.settings())
                .isEqualTo(new Settings(
                        Optional.of(SoundKind.VOICE),
                        Optional.of(0),
                        Optional.of(DoseLevel.LOW),
                        Optional.of(Duration.ofSeconds(90)),
                        Optional.of(false),
                        Optional.of(Art.NONE),
                        Optional.of(Duration.ofMinutes(25)),
                        Optional.of(4)));
    }

    @Test
    void omitted_settings_stay_unset() {
        assertThat(read("").settings()).isEqualTo(Settings.NONE);
    }

    @Test
    void every_problem_has_its_place_and_a_way_out() {
        assertThat(problems("""
                sound: vioce
                volume: 101
                ready: 5-10s
                question: true
                every: 10s
                """)).isEqualTo("""
                settings.yaml:2:8: error: the file: sound: "vioce" is none of tones, voice, bell, off
                    sound: vioce
                           ^
                  hint: did you mean voice?
                settings.yaml:3:9: error: the file: volume: "101" is not between 0 and 100
                    volume: 101
                            ^
                  hint: for example: volume: 70
                settings.yaml:4:8: error: the file: ready: this is one value, not a range
                    ready: 5-10s
                           ^
                  hint: for example: ready: 10s
                settings.yaml:5:1: error: the file: there is no field "question"
                    question: true
                    ^
                  hint: did you mean questions?
                settings.yaml:6:8: error: the file: every: "10s" is not between 1min and 8h
                    every: 10s
                           ^
                  hint: for example: every: 30m""");
    }

    @Test
    void another_file_is_no_settings_file() {
        var exercises = Source.of("settings.yaml", "format: decompress/1\nexercises: {}\n", Origin.YOURS);

        assertThat(SettingsReader.read(exercises).problems())
                .extracting(Problem::message)
                .contains("the file: format: \"decompress/1\" is not a format that is known here");
    }

    @Test
    void file_of_mistakes_gives_five_hundred_problems() {
        var keys = IntStream.range(0, 600).mapToObj(i -> "key" + i + ": 1\n").collect(Collectors.joining());
        var problems = read(keys).problems();

        assertThat(problems).hasSize(501);
        assertThat(problems.get(500).message()).isEqualTo("there are more than 500 problems");
    }

    @Test
    void schema_says_what_the_keys_say() throws IOException {
        var name = "settings.schema.json";
        var schema = new SchemaWriter()
                .words("sound", EnumWord.table(SoundKind.values()).keySet())
                .words("dose", EnumWord.table(DoseLevel.values()).keySet())
                .words("art", EnumWord.table(Art.values()).keySet());

        assertThat(Shipped.text(name))
                .as(SchemaWriter.remedy(name))
                .isEqualTo(schema.write(name, FileFormat.SETTINGS, SettingsReader.KEYS));
    }
}
