package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Exercise;
import decompress.exercise.RequiredClearance;
import decompress.library.Shipped;
import decompress.log.SessionLog;
import decompress.perform.ExitCode;
import decompress.profile.ProfileFile;
import decompress.safety.Condition;
import decompress.session.ExerciseRecord;
import decompress.session.Input;
import decompress.support.GoAhead;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No condition, option or answer starts an exercise that is ruled out. */
class NothingForbiddenBeginsTest {
    private static final List<Exercise> EXERCISES = Shipped.library().exercises();
    private static final List<String> CONDITIONS =
            Shipped.safety().conditions().stream().map(Condition::id).toList();
    private static final List<String> OPTIONS = List.of(
            "--dose low",
            "--dose high",
            "--dose first",
            "--ready 0s",
            "--rest 20s",
            "--self-paced",
            "--plain",
            "--pain-before 0",
            "--note ok",
            "--fit 30m",
            "--no-awake",
            "--sound off");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    private static Stream<Exercise> exercises() {
        return EXERCISES.stream();
    }

    private static String options(Random random) {
        var options = new StringBuilder();
        OPTIONS.stream()
                .filter(each -> random.nextInt(4) == 0)
                .forEach(each -> options.append(' ').append(each));
        return options.toString();
    }

    /** The exercises of every session that is in the log. */
    private static Set<String> begun(Path home) throws Exception {
        var begun = new TreeSet<String>();
        var log = home.resolve(".local/share/decompress/sessions.jsonl");
        if (Files.exists(log)) {
            new SessionLog(log)
                    .read(
                            entry -> entry.record().exercises().stream()
                                    .map(ExerciseRecord::exercise)
                                    .forEach(begun::add),
                            problem -> {
                                throw new AssertionError(problem);
                            });
        }
        return begun;
    }

    /** The person ends each started session after two seconds. */
    private static CliHarness cli(Path home) {
        return new CliHarness(home).key(1, Input.STOP).key(2, Input.STOP);
    }

    private static void told(Path home, List<String> conditions) throws Exception {
        new ProfileFile(home.resolve(".local/share/decompress/profile.json"))
                .change(profile -> profile.noticed(DAY).having(conditions, DAY).withGoAhead(DAY));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void ruled_out_exercise_never_starts(Exercise exercise) throws Exception {
        var avoid = exercise.precautions().avoidIf();
        for (var seed = 1L; seed <= 6; seed++) {
            var random = new Random(seed * exercise.id().hashCode());
            var home = Files.createDirectory(folder.resolve("home" + seed));
            var has = new ArrayList<>(List.of(avoid.get(random.nextInt(avoid.size()))));
            CONDITIONS.stream().filter(ignored -> random.nextInt(9) == 0).forEach(has::add);
            told(home, has);
            var cli = cli(home);
            if (random.nextBoolean()) {
                cli.own("exercises:\n  " + exercise.id() + ": {set-by: Dr. Maria Silva, set-on: 2026-11-01}\n");
            }
            new CliHarness(home).run("safety --cleared " + exercise.id() + " --by Dr");
            if (random.nextBoolean()) {
                cli.types("y", "y", "y", "y", "y", "y", "y", "y");
            }
            var line = "run " + exercise.id() + options(random)
                    + (random.nextBoolean() ? " --cleared" : "")
                    + (random.nextBoolean() ? " --no-questions" : "");
            var result = cli.run(line);

            assertThat(begun(home)).as("%s with %s", result, has).isEmpty();
            assertThat(result.code()).as("%s with %s", result, has).isIn(ExitCode.FAILED, ExitCode.STOPPED, 2);
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void exercise_needing_confirmation_never_starts_without_questions(Exercise exercise) throws Exception {
        var precautions = exercise.precautions();
        for (var seed = 1L; seed <= 5; seed++) {
            var random = new Random(seed * exercise.id().hashCode());
            var home = Files.createDirectory(folder.resolve("home" + seed));
            var share = seed * 12;
            var has = CONDITIONS.stream()
                    .filter(ignored -> share > 12 && random.nextInt((int) share) == 0)
                    .toList();
            told(home, has);
            var result =
                    cli(home).types("y", "y", "y").run("run " + exercise.id() + options(random) + " --no-questions");

            var needsAYes = precautions.clearance() != RequiredClearance.GENERAL
                    || has.stream()
                            .anyMatch(each -> precautions.avoidIf().contains(each)
                                    || precautions.askIf().contains(each));
            assertThat(begun(home).contains(exercise.id()) && needsAYes)
                    .as("%s with %s", result, has)
                    .isFalse();
            assertThat(result.questions()).as("%s", result).isEmpty();
            assertThat(result.out()).as("%s", result).doesNotContain("y/N", "Enter =");
        }
    }

    @ParameterizedTest
    @CsvSource({"--cleared", "--no-questions"})
    void a_routine_never_takes_in_what_is_ruled_out(String option) throws Exception {
        for (var routine : Shipped.library().routines()) {
            var home = Files.createDirectory(folder.resolve(routine.id()));
            told(home, List.of("spinal-fracture"));
            var result = cli(home).types("y", "y", "y", "y").run("run " + routine.id() + " " + option);

            assertThat(begun(home)).as("%s", result).isEmpty();
        }
    }

    /** Strong pain, a rise of two, and a stop for pain: then the signs are named, and at no other time. */
    @Test
    void pain_that_is_a_warning_ends_with_the_signs_to_act_on() {
        for (var before : List.of(0, 3, 5)) {
            for (var after = 0; after <= 10; after++) {
                GoAhead.in(folder.resolve(before + "-" + after));
                var cli = new CliHarness(folder.resolve(before + "-" + after));
                var result = cli.run("run overhead-stretch --sets 1 --hold 1s --ready 0s --no-questions --pain-before "
                                + before + " --pain-after " + after)
                        .exits(0);
                var rating = after;
                var isWarning = after >= 7 || after - before >= 2;

                assertThat(result.out().contains("First check these warning signs."))
                        .as("%d before, %d after", before, after)
                        .isEqualTo(isWarning);
                if (isWarning) {
                    Shipped.safety()
                            .warnings()
                            .get(0)
                            .signs()
                            .forEach(sign -> assertThat(flat(result.out()))
                                    .as("%d before, %d after", before, rating)
                                    .contains(flat(sign)));
                }
            }
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
