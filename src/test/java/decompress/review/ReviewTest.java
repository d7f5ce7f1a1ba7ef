package decompress.review;

import static decompress.support.Sessions.at;
import static decompress.support.Sessions.held;
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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(stretch.pain().count()).isEqualTo(1);
        assertThat(stretch.setsDone()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({
        "4, -3, TOO_FEW",
        "5, -2, LOWER",
        "5, -1, WITHIN_NOISE",
        "5, 0, WITHIN_NOISE",
        "5, 1, WITHIN_NOISE",
        "9, 2, HIGHER"
    })
    void little_or_few_is_no_conclusion(int sessions, int change, PainVerdict verdict) {
        var changes = new PainChanges();
        Collections.nCopies(sessions, pain(5, 5 + change)).forEach(changes::take);

        assertThat(changes.verdict()).isEqualTo(verdict);
        assertThat(changes.count()).isEqualTo(sessions);
        assertThat(changes.median()).hasValue(change);
    }

    @Test
    void one_number_alone_is_no_change() {
        var changes = new PainChanges();
        changes.take(new Pain(Optional.of(5), Optional.empty()));
        changes.take(Pain.UNKNOWN);

        assertThat(changes.count()).isZero();
        assertThat(changes.median()).isEmpty();
    }

    @Test
    void pain_over_time_is_grouped_by_day_or_week() {
        var trend = new PainTrend();
        for (var day = 0; day < 15; day++) {
            trend.take(LocalDate.parse("2026-11-02").plusDays(day), pain(day % 7 + 2, day % 7));
        }

        assertThat(trend.points(15)).hasSize(15).allMatch(point -> point.days() == 1);
        assertThat(trend.points(14).stream().map(PainTrend.Medians::toString))
                .containsExactly(
                        "Medians[from=2026-11-02, days=7, before=OptionalDouble[5.0],"
                                + " after=OptionalDouble[3.0], sessions=7]",
                        "Medians[from=2026-11-09, days=7, before=OptionalDouble[5.0],"
                                + " after=OptionalDouble[3.0], sessions=7]",
                        "Medians[from=2026-11-16, days=7, before=OptionalDouble[2.0],"
                                + " after=OptionalDouble[0.0], sessions=1]");
        assertThat(trend.points(1)).hasSize(1);
    }

    @Test
    void monthly_pain_needs_five_ratings() {
        var review = new Review(LocalDate.parse("2026-11-22"));
        var before = review.before();
        for (var day = 8; day < 12; day++) {
            review.take(with(pain(5 + day % 2, 0), at("2026-09-%02dT08:00:00+01:00".formatted(day))));
        }
        assertThat(before.firstAndLastMonth()).isEmpty();
        assertThat(before.weeks()).isEmpty();

        review.take(with(pain(6, 0), at("2026-09-15T08:00:00+01:00")));
        review.take(with(Pain.UNKNOWN, at("2026-09-16T08:00:00+01:00")));
        assertThat(before.firstAndLastMonth()).containsExactly(new PainBefore.Month(YearMonth.of(2026, 9), 6, 5));
        for (var day = 16; day < 22; day++) {
            review.take(with(pain(3, 0), at("2026-11-%dT08:00:00+01:00".formatted(day))));
        }
        assertThat(before.firstAndLastMonth())
                .containsExactly(
                        new PainBefore.Month(YearMonth.of(2026, 9), 6, 5),
                        new PainBefore.Month(YearMonth.of(2026, 11), 3, 6));
        assertThat(before.weeks())
                .hasSize(11)
                .startsWith(
                        new PainBefore.Week(LocalDate.parse("2026-09-07"), OptionalDouble.of(5.5), 4),
                        new PainBefore.Week(LocalDate.parse("2026-09-14"), OptionalDouble.of(6), 1),
                        new PainBefore.Week(LocalDate.parse("2026-09-21"), OptionalDouble.empty(), 0))
                .endsWith(new PainBefore.Week(LocalDate.parse("2026-11-16"), OptionalDouble.of(3), 6));
    }

    @Test
    void stops_keep_their_reason_and_their_place() {
        var stops = review(
                        at("2026-11-19T08:00:00+01:00"),
                        stopped(
                                Reason.PAIN,
                                at("2026-11-20T08:00:00+01:00", held("cat-stretch", 3, 3), held("dead-hang", 1, 3))),
                        stopped(Reason.QUIT, at("2026-11-21T08:00:00+01:00")),
                        at("2026-11-22T08:00:00+01:00").interrupted())
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
                review.trend().points(50).toString(),
                review.spent().toString(),
                String.valueOf(review.calendar().activeOfTheLastSeven()),
                stretch.held() + " " + stretch.setsDone() + " " + stretch.pain().median());
    }
}
