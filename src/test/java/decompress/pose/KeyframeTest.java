package decompress.pose;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.library.Poses;
import org.junit.jupiter.api.Test;

class KeyframeTest {
    @Test
    void one_side_and_the_joints_that_move_are_enough() {
        var figure = Poses.figure("""
                camera: front
                view: [-0.5, -0.02, 0.5, 1.2]
                keyframes:
                  0: {hand-l: [-0.2, 0.5], toe-l: [-0.12, 0.01]}
                  1: {hand-l: [-0.3, 0.8]}
                """);

        assertThat(figure.at(1).at(Joint.HAND_R)).isEqualTo(new Point(0.3, 0.8));
        assertThat(figure.at(1).at(Joint.TOE_R)).isEqualTo(new Point(0.12, 0.01));
    }
}
