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
import decompress.exercise.Regimen;
import decompress.library.Library;
import decompress.library.LibraryReader;
import decompress.library.Shipped;
import decompress.library.problem.Source;
import decompress.review.Due;
import decompress.review.Review;
import decompress.safety.Clearance;
import decompress.safety.Profile;
import decompress.session.Prescribed;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.session.Timeline;
import decompress.text.DisplayWidth;
import decompress.view.library.ExerciseMarks;
import decompress.view.library.ExerciseView;
import decompress.view.library.FigureView;
import decompress.view.library.LibraryView;
import decompress.view.library.SafetyView;
import decompress.view.log.LogView;
import decompress.view.log.ReviewView;
import decompress.view.log.SummaryView;
import decompress.view.log.TodayView;
import decompress.view.session.TimelineView;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NarrowWindowsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final Library LIBRARY =
            LibraryReader.read(Source.shipped()).library().orElseThrow();
    private static final Duration ODD = Duration.ofMillis(61_007);
    private static final List<Prescribed> DOSES = LIBRARY.exercises().stream()
            .map(exercise -> new Prescribed(exercise, DoseChoice.LOW.from(exercise.prescription(), ODD)))
            .toList();

    private static List<SessionRecord> records() {
        return List.of(
                lasting(ODD, at("2026-11-20T08:00:00.123+01:00", held("overhead-stretch", 3, 4))),
                with(pain(6, 4), at("2026-11-21T08:00:00+01:00", moved("lower-back-extension", 2, 4))),
                stopped(Reason.PAIN, at("2026-11-22T08:00:00+01:00", held("dead-hang", 1, 3))));
    }

    private static Map<String, List<Line>> pages(int width) {
        var review = new Review(DAY);
        records().forEach(review::take);
        var profile = Profile.NONE
                .having(List.of("pregnancy"), DAY)
                .cleared(new Clearance("dead-hang", "Dr. Maria Silva", DAY));
        var pages = new LinkedHashMap<String, List<Line>>();
        var routine = new LibraryView.RoutineTime(LIBRARY.routines().get(0), ODD);
        var rows = DOSES.stream()
                .map(dose -> new LibraryView.Row(dose, Optional.of(DAY.minusYears(1))))
                .toList();
        var marks = new ExerciseMarks(profile, "dead-hang"::equals);
        pages.put("list", new LibraryView(width, marks, DAY).lines(rows, List.of(routine)));
        pages.put("show floor", new LibraryView(width, marks, DAY).routine(routine, rows));
        for (var dose : DOSES) {
            var id = dose.exercise().id();
            pages.put(
                    id,
                    new ExerciseView(width, Shipped.safety()::conditionName).lines(dose, figure(id, width), List.of()));
        }
        pages.put("timeline", new TimelineView(width).lines(Timeline.of(DOSES, true)));
        var regimen = new Regimen(
                Optional.of("Dr. Maria Silva"),
                Optional.of(DAY),
                Optional.of(2),
                Optional.of(5),
                Optional.of(DAY),
                Optional.of(3));
        pages.put("today", new TodayView(width).lines(List.of(new Due("overhead-stretch", regimen, 1, 2))));
        pages.put("safety", new SafetyView(width).signs(Shipped.safety()));
        pages.put("safety --conditions", new SafetyView(width).conditions(Shipped.safety(), profile));
        pages.put("log", new LogView(width).lines(records()));
        pages.put("review", new ReviewView(width).lines(review));
        records().forEach(record -> pages.put("summary " + record.started(), new SummaryView(width).lines(record)));
        return pages;
    }

    private static List<Line> figure(String id, int width) {
        return new FigureView(width, Art.BRAILLE).lines(LIBRARY.figure(id).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void nothing_is_wider_than_its_window(int width) {
        pages(width)
                .forEach((page, lines) -> assertThat(lines)
                        .as(page)
                        .isNotEmpty()
                        .allMatch(line -> DisplayWidth.of(line.text()) <= width));
    }
}
