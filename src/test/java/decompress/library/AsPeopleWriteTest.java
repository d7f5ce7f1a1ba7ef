package decompress.library;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.PrescribedEffort;
import decompress.exercise.Range;
import decompress.exercise.Regimen;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Own exercises as people and physiotherapists write them: read, or answered with a hint that does what was meant. */
class AsPeopleWriteTest {
    private static String file(String exercise) {
        return "format: decompress/1\nexercises:\n  bridge: " + exercise + "\n";
    }

    private static String with(String prescription) {
        return file("{name: Bridge, position: supine, prescription: {" + prescription + "}}");
    }

    private static String problems(String text) {
        return LibraryReader.read(Yaml.own(text)).problems().stream()
                .map(problem -> problem.message() + " | " + problem.hint())
                .collect(Collectors.joining("\n"));
    }

    private static Library library(String text) {
        assertThat(problems(text)).isEmpty();
        return LibraryReader.read(Yaml.own(text)).library().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reps: 10, sets: 3, rest: 20s | did you mean repetitions?",
                "hold: 5s, sets: 3, rest: 20s, sides: left or right | write it like this: sides: left, right",
                "repetitions: 2, tempo: lift 2, hold 3, lower 2, sets: 1 | in quotes, like this: tempo: \"lift 2, hold 3,",
                "repetitions: [8, 6, 4], sets: 3, rest: 20s | for an amount of each set, write sets: [8, 6, 4]",
                "hold: [20s, 15s], rest: 20s | for an amount of each set, write sets: [20s, 15s, 10s]",
                "repetitions: 8, sets: [8, 6, 4], rest: 20s | the list has them: sets: [8, 6, 4]",
                "sets: [8, 20s], rest: 20s | sets: [20s, 15s], or sets: [8, 6]",
                "sets: [], rest: 20s | for example: sets: [8, 6, 4]",
                "sets: [8, few], rest: 20s | for example: sets: [8, 6, 4]",
                "sets: [20s, short], rest: 20s | for example: sets: [20s, 15s, 10s]",
                "sets: [20s, 15-10s], rest: 20s | write it like this: 10-15s",
                "'sets: {left: [8, few], right: [6]}, rest: 20s' | for example: sets: [8, 6, 4]",
                "sets: '8, 6, 4', rest: 20s | write it like this: sets: [8, 6, 4]",
                "sets: 8, 6, 4, rest: 20s | in brackets, like this: sets: [8, 6, 4]",
                "hold: 20s, sets: 2, rest: none, days: mon, wed | in brackets, like this: days: [mon, wed, fri]",
                "hold: 20s, 15s, sets: 2, rest: 20s | in brackets, like this: sets: [20s, 15s, 10s]",
                "hold: '20s, 15s', rest: 20s, sets: 2 | for an amount of each set, write sets: [20s, 15s, 10s]",
                "repetitions: '8, 6', rest: 20s, sets: 2 | for an amount of each set, write sets: [8, 6, 4]",
                "sets: 20s, rest: 20s | write hold: 20s; for an amount of each set, sets: [20s, 15s, 10s]",
                "sets: 3 sets, hold: '5 m', rest: none, first: {sets: 1m} | write hold: 1m;",
                "'sets: {left: [20s], right: [8]}, rest: 20s' | sets: {left: [20s, 15s], right: [20s]}, or sets: {left:",
                "'sets: {left: [20s], right: 3}, rest: 20s' | sets: {left: [20s, 15s], right: [20s]}",
                "'hold: 20s, sets: 3, rest: 20s, first: {sets: [10, 5]}' | write it like this: [10s, 5s]",
                "'repetitions: 20, sets: 3, rest: 20s, first: {sets: [10s]}' | sets: [8, 6]",
                "sets: [20s, 15s], tempo: 2-1-2, rest: 20s | leave it out",
                "hold: 'left 10s, right 20s', sets: 2, rest: 5s | write it like this: hold: {left: 10s, right: 20s}",
                "hold: left 10s, right 20s, sets: 2, rest: 5s | in braces, like this: hold: {left: 10s, right: 20s}",
                "hold: {left: 10s, rigth: 20s}, sets: 2, rest: 5s | did you mean right?",
                "'hold: {left: 10s, right: 20s}, sets: {left: 2}, rest: 5s' | hold: {left: 10s, right: 20s}",
                "hold: 5s, sets: 3, rest: 20s, sides: left, right | brackets, like this: sides: [left, right]",
            })
    void a_hint_does_what_was_meant(String prescription, String hint) {
        assertThat(problems(with(prescription))).contains(hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hold: 3 x 10s, sets: 1, rest: 20s | hold: \"3 x 10s\" is not a length of time",
                "hold: 10 20s, sets: 1, rest: 20s | hold: \"10 20s\" is not a length of time",
                "repetitions: 2 x 8, sets: 1, rest: 20s | repetitions: \"2 x 8\" is not a whole number",
                "hold: 5s, sets: 1 2, rest: 20s | sets: \"1 2\" is not a whole number",
                "sets: [3 x 10s], rest: 20s | sets: \"3 x 10s\" is not a length of time",
            })
    void two_numbers_are_never_read_as_one(String prescription, String problem) {
        assertThat(problems(with(prescription))).contains(problem);
    }

    @Test
    void a_position_with_a_capital_has_one_hint() {
        assertThat(problems(file("{name: Bridge, position: Standing, prescription: {hold: 5s, sets: 1, rest: none}}")))
                .endsWith("| did you mean standing?");
    }

    @Test
    void indentation_with_no_break_spaces_is_named_in_its_line() {
        assertThat(problems("format: decompress/1\nexercises:\n\u00a0\u00a0bridge:\n    name: Bridge\n"))
                .startsWith("this line is indented with no-break spaces");
    }

    @Test
    void a_tab_after_a_key_is_read_as_yaml_allows() {
        assertThat(library("format:\tdecompress/1\nexercises:\n  bridge:\t{name: Bridge, position: supine,"
                                + " prescription: {hold: 5s, sets: 1, rest: none}}\n")
                        .exercise("bridge"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "10 reps", "10x", "10 repetitions", "x10"})
    void a_count_may_name_what_it_counts(String written) {
        var text = with("repetitions: " + written + ", sets: 3 sets, rest: 20s");
        if (written.startsWith("x")) {
            assertThat(problems(text)).contains("is not a whole number or a range");
        } else {
            assertThat(library(text)
                            .exercise("bridge")
                            .orElseThrow()
                            .prescription()
                            .effort())
                    .isInstanceOfSatisfying(
                            PrescribedEffort.Repetitions.class,
                            reps -> assertThat(reps.count()).isEqualTo(Range.exactly(10)));
        }
    }

    private static Regimen regimen(String schedule) {
        return library(with("hold: 5s, sets: 3, rest: 20s, " + schedule)).regimen("bridge");
    }

    @Test
    void how_often_is_read_in_many_ways() {
        assertThat(regimen("per-day: 5x").perDay()).contains(5);
        assertThat(regimen("days: daily").daysPerWeek()).contains(7);
        assertThat(regimen("days: 3x/week").daysPerWeek()).contains(3);
        assertThat(regimen("days: 3 times a week").daysPerWeek()).contains(3);
        assertThat(regimen("days: [mon, Wednesday, fri]").weekdays())
                .isEqualTo(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY));
        assertThat(regimen("every: 2 days").everyDays()).contains(2);
        assertThat(regimen("every: day").everyDays()).contains(1);
        assertThat(problems(with("hold: 5s, sets: 3, rest: 20s, every: 20 days")))
                .contains("is not a number of days, 1 to 14");
        assertThat(problems(with("hold: 5s, sets: 3, rest: 20s, days: [mon, noday]")))
                .contains("is no day of the week");
    }

    @Test
    void an_exercise_is_due_on_its_days_only() {
        var sunday = LocalDate.parse("2026-11-22");
        assertThat(regimen("days: [sun]").isOn(sunday, Optional.empty())).isTrue();
        assertThat(regimen("days: [mon, fri]").isOn(sunday, Optional.empty())).isFalse();
        assertThat(regimen("every: 2 days").isOn(sunday, Optional.of(sunday.minusDays(1))))
                .isFalse();
        assertThat(regimen("every: 2 days").isOn(sunday, Optional.of(sunday.minusDays(2))))
                .isTrue();
    }
}
