package decompress.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long what a person said still counts. */
class ProfileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    private static final Clearance HANG = new Clearance("dead-hang", "Dr. Silva", DAY);

    @Test
    void profile_without_anything_that_expires_does_not_ask_for_the_day() {
        assertThat(Profile.NONE.on(() -> {
                    throw new AssertionError("the day was asked for");
                }))
                .isEqualTo(Profile.NONE);
    }

    @Test
    void go_ahead_and_clearances_count_for_six_months() {
        var profile = Profile.NONE.withGoAhead(DAY).cleared(HANG);

        assertThat(profile.on(() -> DAY.plusMonths(6).minusDays(1))).isEqualTo(profile);
        assertThat(profile.on(() -> DAY.plusMonths(6))).isEqualTo(Profile.NONE);
    }

    @Test
    void own_risk_counts_for_30_days_and_a_go_ahead_takes_its_place() {
        var profile = Profile.NONE.atOwnRisk(DAY);

        assertThat(profile.on(() -> DAY.plusDays(29))).isEqualTo(profile);
        assertThat(profile.on(() -> DAY.plusDays(30))).isEqualTo(Profile.NONE);
        assertThat(profile.withGoAhead(DAY).ownRisk()).isEmpty();
    }

    @Test
    void conditions_are_fresh_for_three_months_and_never_before_they_were_asked() {
        var profile = Profile.NONE.having(List.of("hernia"), DAY);

        assertThat(Profile.NONE.areConditionsFresh(DAY)).isFalse();
        assertThat(profile.areConditionsFresh(DAY.plusMonths(3).minusDays(1))).isTrue();
        assertThat(profile.areConditionsFresh(DAY.plusMonths(3))).isFalse();
    }

    @Test
    void a_concern_stays_through_every_other_change_until_it_is_checked() {
        var profile = Profile.NONE
                .concerned(Concern.Kind.MOVED_DOWN, DAY)
                .noticed(DAY)
                .having(List.of("hernia"), DAY)
                .without("hernia")
                .withGoAhead(DAY)
                .cleared(HANG)
                .withdrawn("dead-hang")
                .afterPain()
                .on(() -> DAY.plusYears(9));

        assertThat(profile.concern()).contains(new Concern(Concern.Kind.MOVED_DOWN, DAY));
        assertThat(profile.checked().concern()).isEmpty();
    }
}
