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
                                    false),
                            new Condition("hernia", "Hernia", "You have one.", false)))),
            List.of(new WarningSigns("emergency", "Call for help now.", List.of("Your chest hurts as well"))),
            List.of("New numbness anywhere"),
            List.of("Talk to a doctor first; these exercises are only for people who were told to."),
            List.of("decompress keeps the time."));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void a_narrow_window_gets_every_word() {
        var profile = Profile.NONE
                .having(List.of("glaucoma"), DAY)
                .toldToGoAhead(DAY)
                .cleared(new Clearance("dead-hang", "Dr. Maria Silva", DAY));
        var text = new SafetyView(40)
                .lines(SAFETY, profile).stream().map(Line::text).collect(Collectors.joining("\n", "\n", "\n"));
        assertThat(text).isEqualTo("""

                Before you begin
                  · Talk to a doctor first; these
                    exercises are only for people who
                    were told to.

                Stop at once if you notice
                  · New numbness anywhere

                Call for help now.
                  · Your chest hurts as well

                Conditions (an exercise says which of
                them rule it out: decompress show
                EXERCISE)
                  * Glaucoma or raised eye pressure
                      You were told that the pressure is
                      high. (glaucoma)
                    Hernia
                      You have one. (hernia)
                  * you recorded that you have it

                Your clearances
                  · exercises in general: go-ahead told
                    on 2026-11-22
                  · dead-hang: Dr. Maria Silva, recorded
                    on 2026-11-22

                What this program does, and what it does
                not
                  · decompress keeps the time.
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 200})
    void no_line_is_wider_than_the_window(int width) {
        assertThat(new SafetyView(width).lines(SAFETY, Profile.NONE))
                .allSatisfy(line -> assertThat(DisplayWidth.of(line.text())).isLessThanOrEqualTo(width));
    }
}
