package decompress.view.library;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.safety.Clearance;
import decompress.safety.Condition;
import decompress.safety.ConditionGroup;
import decompress.safety.Profile;
import decompress.safety.Safety;
import decompress.safety.WarningSigns;
import decompress.text.DisplayWidth;
import decompress.view.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyViewTest {
    private static final Safety SAFETY = new Safety(
            List.of(new ConditionGroup(
                    "Any",
                    List.of(
                            new Condition(
                                    "glaucoma",
                                    "Glaucoma or raised eye pressure",
                                    "You were told that the pressure is high.",
                                    false,
                                    false,
                                    Optional.of(new WarningSigns(
                                            "glaucoma", "Call your eye doctor now if:", List.of("Your eye hurts")))),
                            new Condition("hernia", "Hernia", "You have one.", false, false, Optional.empty())))),
            "Numbness between the legs",
            List.of(
                    new WarningSigns("emergency", "Call for help now.", List.of("Your chest hurts as well")),
                    new WarningSigns("same-day", "See a doctor today.", List.of("You have a fever")),
                    new WarningSigns("appointment", "Book a visit.", List.of("It is slowly getting worse"))),
            List.of("New numbness anywhere"),
            List.of("Talk to a doctor first; these exercises are only for people who were told to."),
            List.of("decompress keeps the time."));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void a_narrow_window_gets_every_word() {
        var profile = Profile.NONE
                .having(List.of("glaucoma"), DAY)
                .withGoAhead(DAY)
                .cleared(new Clearance("dead-hang", "Dr. Maria Silva", DAY));
        var text = new SafetyView(40)
                .conditions(SAFETY, profile, LocalDate.of(2026, 11, 22)).stream()
                        .map(Line::text)
                        .collect(Collectors.joining("\n", "\n", "\n"));
        assertThat(text).isEqualTo("""

                Before you start
                  · Talk to a doctor first; these
                    exercises are only for people who
                    were told to.

                Book a visit.
                  · It is slowly getting worse

                Conditions (to see which of them rule
                out an exercise: decompress show
                EXERCISE)
                  * Glaucoma or raised eye pressure
                      You were told that the pressure is
                      high. (glaucoma)
                    Hernia
                      You have one. (hernia)
                  * you recorded this condition

                Your clearances
                  · exercises in general: go-ahead
                    recorded on 2026-11-22
                  · dead-hang: Dr. Maria Silva, recorded
                    on 2026-11-22

                What this program promises, and what it
                does not
                  · decompress keeps the time.
                """);
    }

    @Test
    void signs_without_conditions_are_the_urgent_and_the_stop_signs() {
        assertThat(new SafetyView(40).signs(SAFETY, Profile.NONE))
                .extracting(Line::text)
                .containsExactly("""
                Call for help now.
                  · Your chest hurts as well
                See a doctor today.
                  · You have a fever
                Stop at once if you notice
                  · New numbness anywhere""".split("\n"));
    }

    @Test
    void a_recorded_condition_adds_its_own_signs_before_the_stop_signs() {
        var profile = Profile.NONE.having(List.of("glaucoma"), DAY);
        assertThat(new SafetyView(40).signs(SAFETY, profile))
                .extracting(Line::text)
                .containsSubsequence(
                        "  · You have a fever",
                        "Call your eye doctor now if:",
                        "  · Your eye hurts",
                        "Stop at once if you notice");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 200})
    void no_line_is_wider_than_the_window(int width) {
        assertThat(new SafetyView(width).conditions(SAFETY, Profile.NONE, LocalDate.of(2026, 11, 22)))
                .allSatisfy(line -> assertThat(DisplayWidth.of(line.text())).isLessThanOrEqualTo(width));
    }
}
