package decompress.review;

import static decompress.support.Exercises.exercise;
import static decompress.support.Exercises.seconds;
import static decompress.support.Sessions.at;
import static decompress.support.Sessions.held;
import static decompress.support.Sessions.pain;
import static decompress.support.Sessions.stopped;
import static decompress.support.Sessions.with;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Ceiling;
import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.exercise.PrescribedEffort;
import decompress.exercise.Prescription;
import decompress.exercise.Range;
import decompress.exercise.Rest;
import decompress.exercise.Side;
import decompress.exercise.Volume;
import decompress.library.Shipped;
import decompress.session.ExerciseRecord;
import decompress.session.Pain;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.session.SetRecord;
import decompress.support.Exercises;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartingDosesTest {
    /** 5 s, then 10 s, then 20 s, each three times. */
    private static final Exercise HANG = exercise(
            "dead-hang",
            "Dead hang",
            Position.HANGING,
            prescription(20, List.of(prescription(5, List.of()), prescription(10, List.of()))));

    private static Prescription prescription(int hold, List<Prescription> first) {
        return Exercises.prescription(
                new PrescribedEffort.Hold(Range.exactly(seconds(hold))),
                new Volume.Sets(Range.exactly(3)),
                Rest.NONE,
                first,
                Ceiling.NONE,
                Map.of());
    }

    /**
     * A hold in seconds, three times; ! stopped for pain, + and ++ more pain after, v further down, m more on the next
     * morning, - half of it done.
     */
    private static SessionRecord sitting(int number, String word) {
        var hold = Integer.parseInt(word.replaceAll("\\D", ""));
        var sets = Collections.nCopies(
                word.endsWith("-") ? 1 : 3, new SetRecord(Side.BOTH, seconds(hold), Optional.empty(), true));
        var done = new ExerciseRecord(
                "dead-hang", Optional.empty(), 3, Optional.of(seconds(hold)), Optional.empty(), seconds(0), sets);
        var session = at("2026-11-%02dT08:00:00+01:00".formatted(number), done);
        if (word.endsWith("!")) {
            return stopped(Reason.PAIN, session);
        }
        if (word.endsWith("v")) {
            return with(
                    new Pain(
                            Optional.of(3),
                            Optional.of(3),
                            Optional.of(Pain.Site.BACK),
                            Optional.of(Pain.Site.THIGH),
                            Optional.empty()),
                    session);
        }
        if (word.endsWith("m")) {
            return with(Pain.ofNextMorning(4).or(pain(3, 3)), session);
        }
        return with(pain(3, 3 + (int) word.chars().filter(c -> c == '+').count()), session);
    }

    private static List<SessionRecord> sittings(String words) {
        var records = new ArrayList<SessionRecord>();
        for (var word : words.split(" ")) {
            if (!word.equals("none")) {
                records.add(sitting(records.size() + 1, word));
            }
        }
        return records;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            none               | 5  |
            5                  | 5  |
            5 5                | 5  |
            5 5 5              | 5  | 10
            5 5 5 5            | 5  |
            5 5 5 5 5 5        | 5  | 10
            5 5 5 10           | 10 |
            5 5 5 10 10 10     | 10 | 20
            10 10 5 10         | 10 | 20
            20                 | 20 |
            20 20 20           | 20 |
            5 5 5+             | 5  |
            5 5 5+ 5           | 5  | 10
            5 5 5++            | 5  |
            5 5 5++ 5          | 5  |
            10 10 10!          | 5  |
            20 20 20 20!       | 5  |
            20! 5 5 5          | 5  | 10
            20++               | 5  |
            3 3 3              | 5  |
            5- 5- 5-           | 5  |
            10 10 10v          | 5  |
            5v 5 5 5           | 5  | 10
            5 5 5m             | 5  |
            5 5 5m 5           | 5  | 10
            10 10m 10 10       | 10 | 20
            """)
    void three_sittings_that_went_well_bring_an_offer_and_pain_begins_again(String before, int now, Integer offered) {
        var sittings = StartingDoses.of(HANG, sittings(before));

        assertThat(sittings.now().effort()).isEqualTo(hold(now));
        assertThat(sittings.offered().map(Prescription::effort))
                .isEqualTo(Optional.ofNullable(offered).map(StartingDosesTest::hold));
    }

    private static PrescribedEffort hold(int length) {
        return new PrescribedEffort.Hold(Range.exactly(seconds(length)));
    }

    @Test
    void a_second_sitting_of_a_day_counts_where_sets_go_up_and_not_where_a_time_does() {
        var sittings = sittings("60 60");
        var again = List.of(sittings.get(0), sittings.get(0), sittings.get(1), sittings.get(1));
        var upsideDown = exercise(
                "dead-hang",
                "Upside down",
                Position.INVERTED,
                Shipped.library().exercise("inversion-table").orElseThrow().prescription());

        assertThat(StartingDoses.of(HANG, again).wellDone()).isEqualTo(4);
        assertThat(StartingDoses.of(upsideDown, again).wellDone()).isEqualTo(2);
    }

    @Test
    void prescription_without_a_starting_dose_is_used_as_written() {
        var plain = exercise("overhead-stretch", "Overhead", Position.STANDING, prescription(20, List.of()));

        assertThat(StartingDoses.of(plain, List.of()).now()).isEqualTo(plain.prescription());
        assertThat(StartingDoses.of(plain, List.of()).isBelowStandardDose()).isFalse();
    }

    @Test
    void more_pain_before_the_first_session_of_the_next_day_counts_as_a_rise_overnight() {
        var evening =
                at("2026-11-01T19:00:00+01:00", sitting(1, "5").exercises().get(0));
        var morning = at("2026-11-02T08:00:00+01:00", held("overhead-stretch", 4, 4));
        var later = at("2026-11-03T08:00:00+01:00", held("overhead-stretch", 4, 4));
        assertThat(StartingDoses.of(HANG, List.of(with(pain(3, 3), evening), with(pain(4, 3), morning)))
                        .wellDone())
                .isZero();
        assertThat(StartingDoses.of(HANG, List.of(with(pain(3, 3), evening), with(pain(3, 3), morning)))
                        .wellDone())
                .isOne();
        assertThat(StartingDoses.of(HANG, List.of(with(pain(3, 3), evening), with(pain(9, 3), later)))
                        .wellDone())
                .as("two days later is not overnight")
                .isOne();
    }

    @Test
    void other_exercises_are_no_sittings_of_this_one() {
        assertThat(StartingDoses.of(HANG, List.of(at("2026-11-01T08:00:00+01:00")))
                        .wellDone())
                .isZero();
    }
}
