package decompress.view.session;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.DoseChoice;
import decompress.library.Shipped;
import decompress.session.ClockReading;
import decompress.session.PlannedExercise;
import decompress.session.Session;
import decompress.session.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VariantFigureTest {
    @Test
    void the_figure_of_a_variant_moves_like_any_other() {
        var library = Shipped.library();
        var seated = library.exercise("cat-stretch/seated").orElseThrow();
        var dose = DoseChoice.LOW.from(seated.prescription(), Duration.ZERO);
        var session = new Session(Timeline.of(List.of(new PlannedExercise(seated, dose)), false));
        var figure = library.figure(seated.reference()).orElseThrow();
        var view = new SessionView(Map.of(seated.reference(), figure));
        var state =
                session.start(new ClockReading(Duration.ZERO, Instant.EPOCH)).state();
        assertThat(view.untilNextFrame(session, state, Duration.ZERO)).isPositive();
    }
}
