package decompress.cli;

import static decompress.support.Exercises.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.DoseChoice;
import decompress.library.LibraryReader;
import decompress.library.problem.Origin;
import decompress.library.problem.Source;
import decompress.session.PlannedExercise;
import decompress.session.Timeline;
import decompress.sound.voice.SpokenTranscript;
import decompress.support.GoAhead;
import decompress.support.SessionHarness;
import decompress.view.session.Narration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Home programmes as physiotherapists write them, each with what is printed and what is spoken from start to end. */
class HomeProgrammesTest extends CliTest {
    private static final Path FOLDER = Path.of("src/test/resources/programmes");

    private void use(String programme) throws IOException {
        GoAhead.in(home);
        var own = home.resolve(".config/decompress/exercises.yaml");
        Files.createDirectories(own.getParent());
        Files.copy(FOLDER.resolve(programme + ".yaml"), own);
    }

    private static PlannedExercise planned(String programme) throws IOException {
        var source = Source.of("", Files.readString(FOLDER.resolve(programme + ".yaml")), Origin.YOURS);
        var exercise =
                LibraryReader.read(source).library().orElseThrow().exercises().get(0);
        return new PlannedExercise(exercise, DoseChoice.LOW.from(exercise.prescription(), seconds(20)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamshell", "bridge", "pyramid", "uneven-sides", "weekdays"})
    void programme_is_checked_performed_in_lines_and_spoken(String programme) throws Exception {
        use(programme);
        var planned = planned(programme);
        var looks = SessionHarness.of(planned).toTheEnd();
        var narration = new Narration(Timeline.of(List.of(planned), false), false, () -> false);
        var lines = looks.stream()
                .flatMap(List::stream)
                .flatMap(event -> narration.on(event).stream())
                .collect(Collectors.joining("\n"));

        assertThat(cli.run("check").exits(0).out()).contains("no problems");
        cli.run("run", planned.exercise().id(), "--no-questions").exits(0);
        assertThat("In lines:\n\n" + lines + "\n\nBy voice, from second to second:\n\n"
                        + SpokenTranscript.said(looks, true) + "\n")
                .isEqualTo(Files.readString(FOLDER.resolve(programme + ".txt")));
    }

    @Test
    void page_for_a_clinician_names_the_largest_of_sets_that_differ() throws Exception {
        use("pyramid");
        cli.run("run side-bridge --ready 0s --no-questions").exits(0);

        assertThat(cli.run("log export --format html").exits(0).raw())
                .contains(
                        "6\u00a0sets of up to 20\u00a0s, rest 20\u00a0s",
                        "<td class=\"number\" data-column=\"Share\">100");
        assertThat(cli.run("log").out()).contains("6 sets, held 1 min 30 s");
    }

    @Test
    void exercise_of_some_weekdays_is_due_on_those() throws Exception {
        use("weekdays");

        assertThat(cli.at("2026-11-22T08:00:00Z").run("today").out()).startsWith("free  heel-raise");
        assertThat(cli.at("2026-11-23T08:00:00Z").run("today").out()).startsWith("due   heel-raise");
        cli.run("run today --ready 0s --no-questions").exits(0);
        assertThat(cli.run("today").out()).contains("1 of 2");
    }
}
