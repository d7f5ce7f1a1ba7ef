package decompress.report;

import static decompress.support.Sessions.at;
import static decompress.support.Sessions.held;
import static decompress.support.Sessions.moved;
import static decompress.support.Sessions.pain;
import static decompress.support.Sessions.stopped;
import static decompress.support.Sessions.with;

import decompress.exercise.Exercise;
import decompress.review.Review;
import decompress.session.ExerciseRecord;
import decompress.session.Reason;
import decompress.support.SessionScreens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A page of some weeks for tests. */
final class Pages {
    static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    static final KnownExercises NAMES = new KnownExercises(
            SessionScreens.SHIPPED::exercise, id -> Optional.of("Dr. Silva").filter(ignored -> id.equals("dead-hang")));

    private static final List<String> NOTES = List.of(
            "Left side tight.",
            "<script>alert(1)</script> & \"more\"",
            "A walk around the block in the rain, and then the stairs again. ".repeat(8),
            "כאב בגב התחתון בצד שמאל, אחרי ישיבה ארוכה",
            "a".repeat(160));

    private Pages() {}

    static Review weeks() {
        var review = new Review(TODAY);
        for (var day = 0; day < 60; day += 2) {
            var started = LocalDate.parse("2026-09-24").plusDays(day) + "T08:00:00+01:00";
            review.take(with(
                    pain(7 - day / 12, 5 - day / 12),
                    at(started, held("cat-stretch", 3, 3), moved("lower-back-extension", 3, 4))));
        }
        review.take(stopped(Reason.PAIN, at("2026-11-21T08:00:00+01:00", held("dead-hang", 1, 3)))
                .withNote("<script>alert(1)</script> & \"more\"\nLeft side"));
        return review;
    }

    /** The newest so many days, with a session each: long notes and short ones, some ended early. */
    static Review sessions(int number) {
        var review = new Review(TODAY);
        for (var back = number - 1; back >= 0; back--) {
            var session = at(TODAY.minusDays(back) + "T08:00:00+01:00", ten(back % 7 > 0));
            var rated = with(pain(3 + back % 5, back % 4), back % 9 == 0 ? stopped(Reason.PAIN, session) : session);
            review.take(back % 4 == 0 ? rated.withNote(NOTES.get(back / 4 % NOTES.size())) : rated);
        }
        return review;
    }

    static Review withoutRatings() {
        var review = new Review(TODAY);
        for (var back = 0; back < 30; back++) {
            review.take(at(TODAY.minusDays(back) + "T08:00:00+01:00", ten(true)));
        }
        return review;
    }

    private static ExerciseRecord[] ten(boolean whole) {
        return SessionScreens.SHIPPED.exercises().stream()
                .map(Exercise::id)
                .map(id -> id.startsWith("t-spine") || id.startsWith("lower")
                        ? moved(id, whole ? 4 : 3, 4)
                        : held(id, whole ? 3 : 1, 3))
                .toArray(ExerciseRecord[]::new);
    }

    static String page(Review review, String name) {
        return new ClinicianPage(new StringBuilder(), review, NAMES, Optional.of(name), Optional.empty(), TODAY).text();
    }
}
