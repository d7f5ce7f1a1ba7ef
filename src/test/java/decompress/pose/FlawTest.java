package decompress.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import decompress.library.Poses;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlawTest {

    private static final String SOUND = """
            camera: front
            view: [-0.5, -0.02, 0.5, 1.2]
            anchor: [toe-l]
            breath: {head: [0, 0.01]}
            keyframes:
              0: {hip: [0, 0.53], hip-l: [-0.05, 0.52], spine: [0, 0.69], neck: [0, 0.84], head: [0, 0.95],
                  shoulder-l: [-0.1, 0.81], elbow-l: [-0.18, 0.66], hand-l: [-0.2, 0.5], knee-l: [-0.07, 0.28],
                  ankle-l: [-0.08, 0.04], toe-l: [-0.12, 0.01]}
              1: {hand-l: [-0.3, 0.8]}
            props:
              - {name: bar, segment: [[-0.4, 1.1], [0.4, 1.1]]}
            arrows:
              - {from: [0.3, 0.5], to: [0.3, 0.8]}
            """;

    @Test
    void one_side_and_the_joints_that_move_are_enough() {
        Figure figure = Poses.figure(SOUND);
        assertThat(new FigureValidator(figure).flaws()).isEmpty();
        assertThat(figure.at(1).at(Joint.HAND_R)).isEqualTo(new Point(0.3, 0.8));
        assertThat(figure.at(1).at(Joint.TOE_R)).isEqualTo(new Point(0.12, 0.01));
    }

    @Test
    void without_a_view_the_figure_just_fits() {
        Box view =
                Poses.figure(SOUND.replace("view: [-0.5, -0.02, 0.5, 1.2]", "")).view();
        assertThat(view.width()).isCloseTo(0.84, within(1e-9));
        assertThat(view.top()).isCloseTo(1.12, within(1e-9));
    }

    @Test
    void missing_joints_are_named() {
        assertThat(flaws("hip: [0, 0.53], ", ""))
                .containsExactly("keyframes/0: the first keyframe must place every joint; missing: hip");
    }

    @Test
    void joints_of_the_other_camera_are_named() {
        assertThat(flaws("hand-l: [-0.3, 0.8]", "hand: [-0.3, 0.8]"))
                .containsExactly("keyframes/hand: hand is not a joint that the camera sees from the front");
        assertThat(flaws("[toe-l]", "[toe]"))
                .containsExactly("anchor/toe: toe is not a joint that the camera sees from the front");
    }

    @Test
    void keyframes_run_from_0_to_1() {
        assertThat(flaws("  1: {", "  0.9: {")).containsExactly("keyframes/0.9: the last keyframe must be at 1");
        assertThat(flaws("  0: {", "  0.1: {")).contains("keyframes/0.1: the first keyframe must be at 0");
        assertThat(flaws("  1: {", "  -1: {"))
                .contains("keyframes/-1: keyframes must come in rising order from 0 to 1");
    }

    @Test
    void joints_outside_the_view_are_named_on_both_sides() {
        assertThat(flaws("[-0.3, 0.8]", "[-0.6, 0.8]"))
                .containsExactly(
                        "keyframes/1/hand-l: hand-l is outside the view, or below the floor",
                        "keyframes/1/hand-r: hand-r is outside the view, or below the floor");
        assertThat(flaws("head: [0, 0.95]", "head: [0, 1.15]"))
                .contains("keyframes/0/head: head is outside the view, or below the floor");
    }

    @Test
    void a_planted_joint_must_not_move() {
        assertThat(flaws("[toe-l]", "[hand-l]"))
                .containsExactly("anchor/hand-l: hand-l is planted, but moves between keyframes");
    }

    @Test
    void a_view_has_two_different_sides() {
        assertThat(flaws("[-0.5, -0.02, 0.5, 1.2]", "[0.5, -0.02, -0.5, 1.2]"))
                .contains("view: the view is [left, bottom, right, top], each smaller first: [-0.5, -0.02, 0.5, 1.2]");
    }

    @Test
    void things_and_arrows_are_looked_at_too() {
        assertThat(flaws("[0.4, 1.1]]", "[0.4, 1.3]]"))
                .containsExactly("props/0: bar is outside the view, or below the floor");
        assertThat(flaws("[0.4, 1.1]]", "[0.4, 1.1]], weight: 9"))
                .containsExactly("props/0/weight: the weight of bar is 1, 2 or 3");
        assertThat(flaws("to: [0.3, 0.8]", "to: [0.3, 0.5]")).containsExactly("arrows/0: the arrow has no length");
        assertThat(flaws("segment: [[-0.4, 1.1], [0.4, 1.1]]", "circle: [0, 1], radius: 0"))
                .containsExactly("props/0: the radius of bar must be more than 0");
    }

    private static List<String> flaws(String right, String wrong) {
        assertThat(SOUND).contains(right);
        return new FigureValidator(Poses.figure(SOUND.replace(right, wrong)))
                .flaws().stream()
                        .map(flaw -> String.join("/", flaw.place()) + ": " + flaw.what())
                        .toList();
    }
}
