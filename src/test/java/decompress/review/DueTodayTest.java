package decompress.review;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Regimen;
import decompress.exercise.Side;
import decompress.session.ExerciseRecord;
import decompress.session.Outcome;
import decompress.session.Pain;
import decompress.session.SessionRecord;
import decompress.session.SetRecord;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DueTodayTest {
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private int sessions;

    private static Regimen regimen(Integer perDay, Integer days) {
        return new Regimen(
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(perDay),
                Optional.ofNullable(days),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Regimen between(LocalDate from, LocalDate to) {
        return new Regimen(
                Optional.empty(),
                Optional.of(from),
                Optional.of(1),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.of(to),
                Optional.empty());
    }

    /** A session at noon, with so many of two sets done. */
    private SessionRecord session(LocalDate day, int setsDone, String... exercises) {
        return session(day, Duration.ofSeconds(20), setsDone, exercises);
    }

    private SessionRecord session(LocalDate day, Duration held, int setsDone, String... exercises) {
        var set = new SetRecord(Side.BOTH, held, Optional.empty(), true);
        var records = List.of(exercises).stream()
                .map(id -> new ExerciseRecord(
                        id,
                        Optional.empty(),
                        2,
                        Optional.of(Duration.ofSeconds(20)),
                        Optional.empty(),
                        Duration.ZERO,
                        Collections.nCopies(setsDone, set)))
                .toList();
        return new SessionRecord(
                "session-" + sessions++,
                OffsetDateTime.parse(day + "T12:00:00+01:00"),
                "Europe/Berlin",
                Duration.ofMinutes(2),
                Outcome.COMPLETED,
                Optional.empty(),
                true,
                Optional.empty(),
                Pain.UNKNOWN,
                Optional.empty(),
                records,
                Optional.empty(),
                false,
                Optional.empty());
    }

    @Test
    void a_hold_cut_to_a_second_is_not_the_prescribed_one_and_half_of_it_is() {
        assertThat(left(regimen(1, null), session(TODAY, Duration.ofSeconds(1), 2, "cat")))
                .isEqualTo(1);
        assertThat(left(regimen(1, null), session(TODAY, Duration.ofSeconds(10), 2, "cat")))
                .isZero();
    }

    private int left(Regimen regimen, SessionRecord... taken) {
        var due = new DueToday(TODAY);
        due.prescribe("cat", regimen, Duration.ofSeconds(20));
        for (var session : taken) {
            due.take(session);
        }
        return due.all().get(0).left();
    }

    @Test
    void each_whole_session_of_today_is_one_less() {
        assertThat(left(regimen(3, null))).isEqualTo(3);
        assertThat(left(regimen(3, null), session(TODAY, 2, "cat"), session(TODAY, 2, "dog", "cat")))
                .isEqualTo(1);
        assertThat(left(regimen(1, null), session(TODAY, 2, "cat"), session(TODAY, 2, "cat")))
                .isZero();
    }

    @Test
    void a_session_with_a_set_left_another_exercise_or_another_day_does_not_count() {
        assertThat(left(
                        regimen(1, null),
                        session(TODAY, 1, "cat"),
                        session(TODAY, 2, "dog"),
                        session(TODAY.minusDays(1), 2, "cat"),
                        session(TODAY.plusDays(1), 2, "cat")))
                .isEqualTo(1);
    }

    @Test
    void the_days_of_a_week_are_full_only_by_days_before_today() {
        var monday = TODAY.minusDays(2);
        assertThat(left(regimen(2, 2), session(monday, 2, "cat"), session(monday, 2, "cat")))
                .isEqualTo(2);
        assertThat(left(regimen(2, 2), session(monday, 2, "cat"), session(TODAY, 2, "cat")))
                .isEqualTo(1);
        assertThat(left(regimen(2, 2), session(monday, 2, "cat"), session(TODAY.minusDays(1), 2, "cat")))
                .isZero();
        assertThat(left(regimen(1, 1), session(monday.minusDays(1), 2, "cat"))).isEqualTo(1);
    }

    @Test
    void a_prescription_holds_from_its_first_day_to_its_last() {
        var due = new DueToday(TODAY);
        due.prescribe("first-day", between(TODAY, TODAY.plusDays(1)), Duration.ofSeconds(20));
        due.prescribe("last-day", between(TODAY.minusDays(1), TODAY), Duration.ofSeconds(20));
        due.prescribe("over", between(TODAY.minusDays(9), TODAY.minusDays(1)), Duration.ofSeconds(20));
        due.prescribe("to-come", between(TODAY.plusDays(1), TODAY.plusDays(9)), Duration.ofSeconds(20));
        due.prescribe("not-by-days", Regimen.NONE, Duration.ofSeconds(20));

        assertThat(due.all()).extracting(Due::exercise).containsExactly("first-day", "last-day");
        assertThat(new DueToday(TODAY).isAnythingPrescribed()).isFalse();
    }
}
