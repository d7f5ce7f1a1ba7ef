package decompress.perform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Exercise;
import decompress.library.Shipped;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TerminalUiTest {
    private static final Duration A_WALK = Duration.ofMinutes(1);
    private static final Duration TO_SIT_DOWN_AND_READ = Duration.ofMinutes(1);

    static Iterable<Exercise> exercises() {
        return Shipped.library().exercises();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void question_after_a_session_outlasts_the_way_out_and_a_walk(Exercise exercise) {
        assertThat(TerminalUi.UNTIL_ANSWER)
                .isGreaterThan(
                        exercise.guidance().wayOut().length().plus(A_WALK).plus(TO_SIT_DOWN_AND_READ));
    }
}
