package decompress.safety;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.support.Exercises;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The questions before a session, by day. */
class OpeningTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    private static final Safety SAFETY = new Safety(
            List.of(new ConditionGroup(
                    "Any",
                    List.of(
                            new Condition("flare", "Flare", "It hurts.", true, false, Optional.empty()),
                            new Condition("hernia", "Hernia", "You have one.", false, false, Optional.empty())))),
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static String asked(Profile profile, boolean cleared, LocalDate today) {
        var opening = Opening.of(List.of(Exercises.OVERHEAD), profile, SAFETY, cleared, today);
        return opening.notice()
                + (opening.conditions() ? " conditions" : "")
                + (opening.passing().isEmpty() ? "" : " over=" + opening.passing())
                + (opening.goAhead() ? " go-ahead" : "");
    }

    @Test
    void the_notice_and_the_questions_come_until_they_are_answered() {
        var noticed = Profile.NONE.noticed(DAY);
        var answered = noticed.having(List.of(), DAY);
        var people = new LinkedHashMap<String, Profile>();
        people.put("nobody yet", Profile.NONE);
        people.put("noticed", noticed);
        people.put("conditions", answered);
        people.put("go-ahead", answered.toldToGoAhead(DAY));
        people.put("yes by name", answered.cleared(new Clearance(Exercises.OVERHEAD.id(), "Dr. Silva", DAY)));
        people.put("after pain", answered.toldToGoAhead(DAY).afterPain());
        var table = new StringBuilder();
        people.forEach((who, profile) -> table.append("%-11s | %-24s | %-15s | %s%n"
                .formatted(
                        who,
                        asked(profile, false, DAY),
                        asked(profile, true, DAY),
                        Opening.forNobody(profile).notice())));
        assertThat(table).hasToString("""
                nobody yet  | ALL conditions go-ahead  | ALL conditions  | ONE_LINE
                noticed     | NONE conditions go-ahead | NONE conditions | NONE
                conditions  | NONE go-ahead            | NONE            | NONE
                go-ahead    | NONE                     | NONE            | NONE
                yes by name | NONE                     | NONE            | NONE
                after pain  | NONE conditions go-ahead | NONE conditions | NONE
                """);
    }

    @Test
    void a_passing_condition_is_asked_again_after_two_weeks_and_the_go_ahead_after_six_months() {
        var profile = Profile.NONE
                .noticed(DAY)
                .having(List.of("flare", "hernia"), DAY)
                .toldToGoAhead(DAY);

        assertThat(asked(profile, false, DAY.plusDays(13))).isEqualTo("NONE");
        assertThat(asked(profile, false, DAY.plusDays(14))).isEqualTo("NONE over=[flare]");
        assertThat(asked(profile.without("flare"), false, DAY.plusDays(14))).isEqualTo("NONE");
        assertThat(asked(profile.stillHaving("flare", DAY.plusDays(14)), false, DAY.plusDays(20)))
                .isEqualTo("NONE");
        assertThat(asked(profile.without("flare"), false, DAY.plusMonths(6).minusDays(1)))
                .isEqualTo("NONE");
        assertThat(asked(profile.without("flare"), false, DAY.plusMonths(6))).isEqualTo("NONE go-ahead");
        assertThat(asked(profile.without("flare"), true, DAY.plusMonths(6))).isEqualTo("NONE");
    }

    @Test
    void after_pain_everything_is_asked_again_and_nothing_is_forgotten() {
        var profile = Profile.NONE
                .noticed(DAY)
                .having(List.of("hernia"), DAY)
                .toldToGoAhead(DAY)
                .afterPain();

        assertThat(profile.conditions()).containsOnlyKeys("hernia");
        assertThat(asked(profile, false, DAY)).isEqualTo("NONE conditions go-ahead");
    }
}
