package decompress.view;

import static decompress.support.Exercises.BACK_EXTENSION;
import static decompress.support.Exercises.EXTENSION;
import static decompress.support.Exercises.INVERSION;
import static decompress.support.Exercises.OVERHEAD;
import static decompress.support.Exercises.STRETCH;
import static decompress.support.Exercises.TRACTION;
import static decompress.support.Exercises.holds;
import static decompress.support.Exercises.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.DoseChoice;
import decompress.exercise.Exercise;
import decompress.exercise.Routine;
import decompress.safety.Profile;
import decompress.script.words.DoseWords;
import decompress.script.words.Words;
import decompress.session.PlannedExercise;
import decompress.session.Timeline;
import decompress.view.library.ExerciseMarks;
import decompress.view.library.LibraryView;
import decompress.view.session.TimelineView;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    private static String text(List<Line> lines) {
        return lines.stream().map(Line::text).map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    private static PlannedExercise low(Exercise exercise) {
        return new PlannedExercise(exercise, DoseChoice.LOW.from(exercise.prescription(), Duration.ZERO));
    }

    @ParameterizedTest
    @CsvSource({"20, 20 s", "90, 1 min 30 s", "60, 1 min", "3600, 1 h", "0.5, 0.5 s", "7500, 2 h 5 min"})
    void a_time_is_put_into_words(double time, String words) {
        assertThat(Words.time(seconds(time))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"20, 0:20", "19.2, 0:20", "90, 1:30", "3725, 1:02:05"})
    void a_clock_is_rounded_up(double time, String clock) {
        assertThat(Words.clock(seconds(time))).isEqualTo(clock);
    }

    @Test
    void a_prescription_keeps_its_ranges() {
        assertThat(DoseWords.prescription(STRETCH)).isEqualTo("hold 20–30 s, 4–5 sets, rest as needed (about 10 s)");
        assertThat(DoseWords.prescription(EXTENSION))
                .isEqualTo("10 repetitions at a tempo of 3-1-1, 4–5 sets, rest 1 min");
        assertThat(DoseWords.prescription(TRACTION)).isEqualTo("hold 30–60 s, repeat for 10–15 min, rest 20–30 s");
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static List<LibraryView.Row> rows() {
        return List.of(row(OVERHEAD, TODAY.minusDays(3), false), row(INVERSION, TODAY.minusYears(1), true));
    }

    private static LibraryView.Row row(Exercise exercise, LocalDate lastDone, boolean isYours) {
        var marks = ExerciseMarks.of(exercise, Profile.NONE, Profile.NONE, false, isYours);
        return new LibraryView.Row(low(exercise), Optional.of(lastDone), marks);
    }

    private static LibraryView library(int width) {
        return new LibraryView(width, () -> TODAY);
    }

    @Test
    void a_library_has_a_line_for_each_exercise_where_they_fit() {
        var routine = new Routine("desk-break", "Desk break", List.of("overhead-stretch"));

        assertThat(text(library(70).lines(rows(), List.of(new LibraryView.RoutineTime(routine, seconds(125))))))
                .isEqualTo("""
                           EXERCISE           TIME  LAST      WHAT IT DOES · NEEDS
                           overhead-stretch   1:50  19 Nov    Stretches the whole spine
                        ^+ inversion-table    9:40  Nov 2025  Stretches the whole spine
                        ^ needs a professional's go-ahead · + yours, or with your numbers

                        ROUTINE      TIME  NAME
                        desk-break   2:05  Desk break  1 exercise""");
    }

    @Test
    void a_library_is_pairs_of_lines_where_the_table_is_too_wide() {
        assertThat(text(library(40).lines(rows(), List.of()))).isEqualTo("""
                        overhead-stretch                    1:50
                          standing · no equipment · last 19 Nov
                        ^+ inversion-table                  9:40
                          inverted · no equipment · last Nov
                          2025
                        ^ needs a professional's go-ahead
                        + yours, or with your numbers""");
    }

    @Test
    void a_timeline_shows_each_start_and_the_total() {
        var timeline = Timeline.of(List.of(holds(2, 20, 10, 5), low(BACK_EXTENSION)), false);

        assertThat(text(new TimelineView(80).lines(timeline))).startsWith("""
                        Overhead stretch
                        2 sets of 20 s, rest 10 s
                           0:00  get ready       5 s
                           0:05  hold           20 s  set 1 of 2
                           0:25  rest           10 s
                           0:35  hold           20 s  set 2 of 2

                        Lower back extension
                        4 sets of 10 repetitions (3-1-1), rest 1 min
                           0:55  repeat         50 s  set 1 of 4
                           1:45  rest          1 min
                        """).endsWith("Total 7:15");
    }

    @Test
    void times_of_a_timeline_stand_below_each_other_above_a_minute_too() {
        var timeline = Timeline.of(List.of(holds(2, 90, 10, 5)), false);

        assertThat(text(new TimelineView(80).lines(timeline))).contains("""
                           0:05  hold     1 min 30 s  set 1 of 2
                           1:35  rest           10 s
                        """);
    }
}
