package decompress.view;

import static decompress.support.Sessions.at;
import static decompress.support.Sessions.held;
import static decompress.support.Sessions.lasting;
import static decompress.support.Sessions.moved;
import static decompress.support.Sessions.pain;
import static decompress.support.Sessions.stopped;
import static decompress.support.Sessions.with;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.DoseChoice;
import decompress.exercise.Exercise;
import decompress.exercise.Regimen;
import decompress.exercise.Routine;
import decompress.exercise.Side;
import decompress.library.Library;
import decompress.library.LibraryReader;
import decompress.library.Shipped;
import decompress.library.problem.Source;
import decompress.review.Due;
import decompress.review.Review;
import decompress.review.SittingDay;
import decompress.safety.Clearance;
import decompress.safety.Profile;
import decompress.script.words.DoseWords;
import decompress.session.ExerciseRecord;
import decompress.session.PlannedExercise;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.session.SetRecord;
import decompress.session.Timeline;
import decompress.support.ForeignWords;
import decompress.text.DisplayWidth;
import decompress.text.WordWrap;
import decompress.view.library.ExerciseMarks;
import decompress.view.library.ExerciseView;
import decompress.view.library.FigureView;
import decompress.view.library.LibraryView;
import decompress.view.library.SafetyView;
import decompress.view.log.LogView;
import decompress.view.log.ReviewView;
import decompress.view.log.TodayView;
import decompress.view.session.TimelineView;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NarrowWindowsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final Library LIBRARY =
            LibraryReader.read(Source.shipped()).library().orElseThrow();
    private static final Duration ODD = Duration.ofMillis(61_007);
    private static final Routine FLOOR = LIBRARY.routines().get(0);
    private static final String NOTE = "Better than yesterday, but the left shoulder still pulls.";

    private static List<SessionRecord> records(UnaryOperator<String> words) {
        var set = new SetRecord(Side.LEFT, Duration.ofMillis(19_993), Optional.empty(), true);
        var odd = new ExerciseRecord(
                words.apply("childs-pose"),
                Optional.empty(),
                3,
                Optional.of(Duration.ofMillis(20_001)),
                Optional.empty(),
                Duration.ofMillis(1),
                List.of(set, set));
        return List.of(
                lasting(ODD, at("2026-11-20T08:00:00.123+01:00", held("overhead-stretch", 3, 4))),
                lasting(ODD, at("2026-11-20T09:00:00.999+01:00", odd)).withNote(words.apply(NOTE)),
                with(pain(6, 4), at("2026-11-21T08:00:00+01:00", moved("lower-back-extension", 2, 4))),
                stopped(Reason.PAIN, at("2026-11-22T08:00:00+01:00", held("dead-hang", 1, 3))));
    }

    /** Every page of a library in words of some kind. */
    private static Map<String, List<Line>> pages(
            int width, UnaryOperator<Exercise> exercises, UnaryOperator<String> words) {
        var doses = LIBRARY.exercises().stream()
                .map(exercises)
                .map(exercise -> new PlannedExercise(exercise, DoseChoice.LOW.from(exercise.prescription(), ODD)))
                .toList();
        var records = records(words);
        var review = new Review(DAY);
        records.forEach(review::take);
        var profile = Profile.NONE
                .having(List.of("pregnancy"), DAY)
                .cleared(new Clearance("dead-hang", words.apply("Dr. Maria Silva"), DAY));
        var pages = new LinkedHashMap<String, List<Line>>();
        var routine =
                new LibraryView.RoutineTime(new Routine(FLOOR.id(), words.apply(FLOOR.name()), FLOOR.exercises()), ODD);
        var rows = doses.stream()
                .map(dose -> new LibraryView.Row(
                        dose,
                        Optional.of(DAY.minusYears(1)),
                        ExerciseMarks.of(
                                dose.exercise(),
                                profile,
                                profile,
                                false,
                                dose.exercise().id().equals("dead-hang"))))
                .toList();
        pages.put("list", new LibraryView(width, () -> DAY).lines(rows, List.of(routine)));
        pages.put("show floor", new LibraryView(width, () -> DAY).routine(routine, rows));
        for (var dose : doses) {
            var id = dose.exercise().id();
            pages.put(
                    id,
                    new ExerciseView(width, Shipped.safety()::conditionName)
                            .lines(dose.exercise(), DoseWords.dose(dose.dose()), figure(id, width), List.of()));
        }
        pages.put("timeline", new TimelineView(width).lines(Timeline.of(doses, true)));
        var regimen = new Regimen(
                Optional.of(words.apply("Dr. Maria Silva")),
                Optional.of(DAY),
                Optional.of(2),
                Optional.of(5),
                Set.of(),
                Optional.empty(),
                Optional.of(DAY),
                Optional.of(3));
        pages.put(
                "today",
                new TodayView(width)
                        .lines(
                                List.of(new Due("overhead-stretch", regimen, 1, 2, true)),
                                ignored -> "4 sets of 20 s, rest 10 s"));
        pages.put("safety", new SafetyView(width).signs(Shipped.safety(), profile));
        pages.put("safety --conditions", new SafetyView(width).conditions(Shipped.safety(), profile, DAY));
        pages.put("log", new LogView(width).lines(records));
        var sitting = SittingDay.of(List.of());
        pages.put("review", new ReviewView(width).lines(review, sitting, true));
        pages.put("review on one screen", new ReviewView(width).lines(review, sitting, false));
        return pages;
    }

    private static List<Line> figure(String id, int width) {
        return LIBRARY.figure(id).map(new FigureView(width)::lines).orElse(List.of());
    }

    private static IntStream widths() {
        return IntStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("widths")
    void nothing_is_wider_than_its_window(int width) {
        pages(width, UnaryOperator.identity(), UnaryOperator.identity())
                .forEach((page, lines) -> assertThat(lines)
                        .as(page)
                        .isNotEmpty()
                        .allMatch(line -> DisplayWidth.of(line.text()) <= width));
    }

    @ParameterizedTest
    @MethodSource("widths")
    void no_language_is_torn_or_too_wide_for_a_window(int width) {
        pages(width, ForeignWords::of, ForeignWords::of)
                .forEach((page, lines) -> assertThat(lines.stream().map(Line::text))
                        .as(page)
                        .isNotEmpty()
                        .allSatisfy(line ->
                                assertThat(ForeignWords.flaw(width).apply(line)).isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("widths")
    void text_of_any_language_wraps_without_a_loss(int width) {
        for (var seed = 0; seed < 200; seed++) {
            var text = ForeignWords.of("word ".repeat(1 + seed % 9) + seed);
            var lines = WordWrap.lines(text, width);

            assertThat(String.join("", lines).replace(" ", ""))
                    .as("seed %d", seed)
                    .isEqualTo(DisplayWidth.shown(text).replace(" ", ""));
            assertThat(lines)
                    .as("seed %d", seed)
                    .allSatisfy(line ->
                            assertThat(ForeignWords.flaw(width).apply(line)).isEmpty());
            assertThat(ForeignWords.flaw(width).apply(DisplayWidth.shortened(text, width)))
                    .as("seed %d", seed)
                    .isIn("", width == 1 ? "too wide" : "");
        }
    }
}
