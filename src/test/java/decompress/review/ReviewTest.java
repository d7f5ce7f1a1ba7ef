package decompress.review;

import static decompress.support.Sessions.at;
import static decompress.support.Sessions.held;
import static decompress.support.Sessions.interrupted;
import static decompress.support.Sessions.moved;
import static decompress.support.Sessions.pain;
import static decompress.support.Sessions.resuming;
import static decompress.support.Sessions.stopped;
import static decompress.support.Sessions.with;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.session.Pain;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private static Review review(List<SessionRecord> sessions) {
        var review = new Review(TODAY);
        sessions.forEach(review::take);
        return review;
    }

    private static Review review(SessionRecord... sessions) {
        return review(List.of(sessions));
    }

    @Test
    void held_time_is_compared_with_planned_time() {
        var stretch = review(
                        at("2026-11-20T08:00:00+01:00", held("cat-stretch", 3, 4)),
                        at("2026-11-21T08:00:00+01:00", held("cat-stretch", 2, 4), held("cow-stretch", 3, 3)))
                .exercises()
                .get(0);

        assertThat(stretch.exercise()).isEqualTo("cat-stretch");
        assertThat(stretch.sessions()).isEqualTo(2);
        assertThat(stretch.setsDone()).isEqualTo(5);
        assertThat(stretch.setsPlanned()).isEqualTo(8);
        assertThat(stretch.held()).hasSeconds(100);
        assertThat(stretch.holdPlanned()).hasSeconds(160);
        assertThat(stretch.share()).hasValue(0.625);
    }

    @Test
    void repetitions_are_counted_not_timed() {
        var machine = review(at("2026-11-20T08:00:00+01:00", moved("lower-back-extension", 3, 4)))
                .exercises()
                .get(0);

        assertThat(machine.repetitions()).isEqualTo(30);
        assertThat(machine.share()).hasValue(0.75);
    }

    @Test
    void a_resumed_session_plans_nothing_anew() {
        var first = stopped(Reason.QUIT, at("2026-11-20T08:00:00+01:00", held("cat-stretch", 1, 4)));
        var rest = resuming(first.id(), at("2026-11-20T09:00:00+01:00", held("cat-stretch", 3, 3)));

        var stretch = review(first, rest).exercises().get(0);

        assertThat(stretch.setsDone()).isEqualTo(4);
        assertThat(stretch.setsPlanned()).isEqualTo(4);
    }

    @Test
    void an_exercise_that_comes_twice_in_a_session_is_one_session() {
        var twice =
                with(pain(4, 2), at("2026-11-20T08:00:00+01:00", held("cat-stretch", 3, 3), held("cat-stretch", 3, 3)));

        var stretch = review(twice).exercises().get(0);

        assertThat(stretch.sessions()).isEqualTo(1);
        assertThat(stretch.setsDone()).isEqualTo(6);
    }

    @Test
    void pain_is_summed_up_by_weeks_with_a_rating() {
        var review = review(
                with(pain(6, 4), at("2026-09-07T08:00:00+02:00")),
                with(pain(5, 1), at("2026-09-13T08:00:00+02:00")),
                with(Pain.UNKNOWN, at("2026-09-14T08:00:00+02:00")),
                with(new Pain(Optional.empty(), Optional.of(3)), at("2026-11-22T08:00:00+01:00")),
                with(pain(9, 9), at("2026-11-23T08:00:00+01:00")));

        assertThat(review.pain().rated())
                .containsExactly(
                        new PainWeeks.Week(
                                LocalDate.parse("2026-09-07"), OptionalDouble.of(5.5), OptionalDouble.of(2.5), 2),
                        new PainWeeks.Week(
                                LocalDate.parse("2026-11-16"), OptionalDouble.empty(), OptionalDouble.of(3), 0));
        assertThat(review.pain().week(LocalDate.parse("2026-09-14")).count()).isZero();
    }

    @Test
    void pain_is_kept_for_the_latest_twenty_years() {
        var weeks = new PainWeeks();
        for (var week = 0; week < 2000; week++) {
            weeks.take(LocalDate.parse("2026-11-16").minusWeeks(week), pain(4, 2));
        }

        assertThat(weeks.rated())
                .hasSize(1040)
                .last()
                .satisfies(week -> assertThat(week.monday()).hasToString("2026-11-16"));
    }

    @Test
    void stops_keep_their_reason_and_their_place() {
        var stops = review(
                        at("2026-11-19T08:00:00+01:00"),
                        stopped(
                                Reason.PAIN,
                                at("2026-11-20T08:00:00+01:00", held("cat-stretch", 3, 3), held("dead-hang", 1, 3))),
                        stopped(Reason.QUIT, at("2026-11-21T08:00:00+01:00")),
                        interrupted(at("2026-11-22T08:00:00+01:00")))
                .stops();

        assertThat(stops.count()).isEqualTo(3);
        assertThat(stops.count(Cause.PAIN)).isEqualTo(1);
        assertThat(stops.count(Cause.UNKNOWN)).isEqualTo(1);
        assertThat(stops.newestForPain())
                .hasSize(1)
                .allMatch(stop -> stop.exercise().equals(Optional.of("dead-hang")));
        assertThat(stops.newest()).extracting(Stop::cause).containsExactly(Cause.PAIN, Cause.QUIT, Cause.UNKNOWN);
    }

    @Test
    void the_order_of_the_records_makes_no_difference() {
        var seed = 20261122L;
        var random = new Random(seed);
        var sessions = new ArrayList<SessionRecord>();
        var start = at("2023-01-02T08:00:00+01:00");
        for (var i = 0; i < 2000; i++) {
            var started = start.started().plusHours(random.nextInt(30_000)).toString();
            var done = random.nextInt(4);
            sessions.add(with(pain(random.nextInt(11), random.nextInt(11)), at(started, held("cat-stretch", done, 3))));
        }

        var inOrder = told(review(sessions));
        Collections.shuffle(sessions, random);

        assertThat(told(review(sessions))).as("seed %d", seed).isEqualTo(inOrder);
    }

    private static String told(Review review) {
        var stretch = review.exercises().get(0);
        return String.join(
                "\n",
                review.pain().rated().toString(),
                review.spent().toString(),
                String.valueOf(review.calendar().activeOfTheLastSeven()),
                stretch.held() + " " + stretch.setsDone());
    }
}
