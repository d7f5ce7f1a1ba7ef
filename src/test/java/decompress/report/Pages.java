package decompress.report;

import static decompress.support.Sessions.at;
import static decompress.support.Sessions.held;
import static decompress.support.Sessions.moved;
import static decompress.support.Sessions.pain;
import static decompress.support.Sessions.stopped;
import static decompress.support.Sessions.with;

import decompress.review.Review;
import decompress.session.Reason;
import java.time.LocalDate;
import java.util.Optional;

/** A page of some weeks for tests. */
final class Pages {
    static final LocalDate TODAY = LocalDate.parse("2026-11-22");

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

    static String page(Review review, String name) {
        return new ClinicianPage(review, Optional.of(name), Optional.empty(), TODAY).text();
    }
}
