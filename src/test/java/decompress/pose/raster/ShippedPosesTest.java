package decompress.pose.raster;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.library.Poses;
import decompress.pose.Body;
import decompress.pose.Figure;
import decompress.pose.Joint;
import decompress.pose.Keyframe;
import decompress.pose.MotionState;
import decompress.pose.Point;
import decompress.pose.Prop;
import decompress.pose.Shape;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedPosesTest {

    private static final Map<String, Figure> POSES = Poses.all();
    private static final List<int[]> SIZES = List.of(new int[] {64, 22}, new int[] {40, 14}, new int[] {26, 9});
    private static final double ROUNDING = 0.001;
    private static final List<Double> TIMES =
            IntStream.rangeClosed(0, 20).mapToObj(i -> i / 20.0).toList();

    @Test
    void every_exercise_has_its_pose() {
        assertThat(POSES)
                .containsOnlyKeys(
                        "overhead-stretch",
                        "childs-pose",
                        "t-spine-extension",
                        "cat-stretch",
                        "cow-stretch",
                        "table-assisted-decompression",
                        "lower-back-extension",
                        "inversion-table",
                        "dead-hang",
                        "foam-rolling",
                        "overhead-stretch-seated",
                        "t-spine-extension-desk",
                        "cat-stretch-seated",
                        "cow-stretch-seated");
    }

    @Test
    void keyframes_run_from_0_to_1_and_the_first_places_every_joint() {
        POSES.forEach((id, figure) -> Stream.of(figure.keyframes(), figure.helper())
                .filter(frames -> !frames.isEmpty())
                .forEach(frames -> {
                    assertThat(frames)
                            .as(id)
                            .extracting(Keyframe::at)
                            .startsWith(0.0)
                            .endsWith(1.0);
                    assertThat(frames).as(id).isSortedAccordingTo(Comparator.comparing(Keyframe::at));
                    assertThat(frames).as(id).extracting(Keyframe::at).doesNotHaveDuplicates();
                    assertThat(frames)
                            .as(id)
                            .allSatisfy(
                                    frame -> assertThat(frame.joints().keySet()).isEqualTo(joints(figure)));
                }));
    }

    private static Set<Joint> joints(Figure figure) {
        Set<Joint> joints = EnumSet.of(Joint.HIP, Joint.SPINE, Joint.NECK, Joint.HEAD);
        joints.addAll(figure.camera().legs());
        joints.addAll(figure.camera().arms());
        return joints;
    }

    @Test
    void body_things_and_arrows_are_within_the_view_and_above_the_floor() {
        POSES.forEach((id, shipped) -> Stream.of(shipped, shipped.mirrored()).forEach(figure -> {
            Stream.of(figure.keyframes(), figure.helper())
                    .flatMap(List::stream)
                    .forEach(frame -> frame.joints()
                            .forEach((joint, place) ->
                                    assertShown(id, figure, place, joint == Joint.HEAD ? Body.HEAD : 0)));
            figure.props().stream()
                    .flatMap(prop -> prop.places().stream())
                    .forEach(shape -> shape.points()
                            .forEach(place -> assertShown(
                                    id, figure, place, shape instanceof Shape.Circle circle ? circle.radius() : 0)));
            figure.arrows()
                    .forEach(arrow ->
                            Stream.of(arrow.from(), arrow.to()).forEach(place -> assertShown(id, figure, place, 0)));
        }));
    }

    private static void assertShown(String id, Figure figure, Point center, double radius) {
        var view = figure.view();
        assertThat(center.x() - radius).as(id).isGreaterThanOrEqualTo(view.left() - ROUNDING);
        assertThat(center.x() + radius).as(id).isLessThanOrEqualTo(view.right() + ROUNDING);
        assertThat(center.y() + radius).as(id).isLessThanOrEqualTo(view.top() + ROUNDING);
        assertThat(center.y()).as(id).isGreaterThanOrEqualTo(-ROUNDING);
        assertThat(Math.max(0, center.y() - radius)).as(id).isGreaterThanOrEqualTo(view.bottom() - ROUNDING);
    }

    @Test
    void strokes_of_things_have_a_weight_and_arrows_a_length() {
        POSES.forEach((id, figure) -> {
            assertThat(figure.props()).as(id).extracting(Prop::weight).allMatch(weight -> weight >= 1 && weight <= 3);
            assertThat(figure.arrows()).as(id).allMatch(arrow -> arrow.from().distance(arrow.to()) > 0.01);
        });
    }

    @Test
    void every_pose_stays_in_its_frame() {
        for (int[] size : SIZES) {
            POSES.forEach((id, figure) -> {
                for (double t : TIMES) {
                    Canvas canvas = new Canvas(size[0], size[1]) {
                        @Override
                        void set(int x, int y, boolean moves) {
                            // A slanted stroke is thicker across, and may lose a dot at the border.
                            assertThat(x >= -1 && x <= width() && y >= -1 && y <= height())
                                    .as("%s at %s in %s columns: %d, %d", id, t, size[0], x, y)
                                    .isTrue();
                        }
                    };
                    new Drawing(figure, size[0], size[1]).draw(new MotionState(t, 1 - t), canvas);
                }
            });
        }
    }

    @Test
    void every_picture_has_exactly_the_size_asked_for() {
        for (int[] size : SIZES) {
            POSES.forEach((id, figure) -> {
                Drawing drawing = new Drawing(figure, size[0], size[1]);
                assertThat(drawing.braille(MotionState.END).lines())
                        .as(id)
                        .hasSize(size[1])
                        .allMatch(line -> line.length() == size[0]);
            });
        }
    }

    @Test
    void planted_joints_do_not_slide() {
        POSES.forEach((id, figure) -> {
            Body start = figure.at(0);
            for (Joint joint : Poses.planted(id)) {
                for (double t : TIMES) {
                    assertThat(figure.at(t).at(joint).distance(start.at(joint)))
                            .as("%s of %s at %s", joint, id, t)
                            .isLessThan(0.001);
                }
            }
        });
    }

    @Test
    void a_pose_mirrored_twice_is_itself_again() {
        POSES.forEach((id, figure) -> {
            assertThat(figure.mirrored().mirrored()).as(id).isEqualTo(figure);
            assertThat(figure.mirrored().at(0)).as(id).isNotEqualTo(figure.at(1));
        });
    }

    @Test
    void bones_keep_their_length_in_a_big_turn() {
        for (String id : List.of("inversion-table", "lower-back-extension")) {
            Figure figure = POSES.get(id);
            for (double t : TIMES) {
                Body body = figure.at(t);
                assertThat(body.at(Joint.KNEE).distance(body.at(Joint.ANKLE))).isBetween(0.235, 0.245);
                assertThat(body.at(Joint.SHOULDER).distance(body.at(Joint.ELBOW)))
                        .isBetween(0.13, 0.2);
            }
        }
    }

    @Test
    void no_two_end_positions_look_alike() {
        POSES.forEach((id, figure) -> POSES.forEach((otherId, other) -> {
            if (!id.equals(otherId)) {
                assertThat(shared(dots(figure), dots(other)))
                        .as("%s and %s", id, otherId)
                        .isLessThan(0.5);
            }
        }));
    }

    private static Set<Integer> dots(Figure figure) {
        List<String> lines =
                new Drawing(figure, 40, 14).braille(new MotionState(0.9999, 0)).lines();
        Set<Integer> dots = new HashSet<>();
        for (int cell = 0; cell < 40 * 14; cell++) {
            int bits = lines.get(cell / 40).charAt(cell % 40) - 0x2800;
            // The floor is in the lowest dots of the last line.
            int seen = cell / 40 == 13 ? bits & ~0xC0 : bits;
            for (int bit = 0; bit < 8; bit++) {
                if ((seen & 1 << bit) != 0) {
                    dots.add(8 * cell + bit);
                }
            }
        }
        return dots;
    }

    private static double shared(Set<Integer> one, Set<Integer> other) {
        Set<Integer> both = new HashSet<>(one);
        both.retainAll(other);
        Set<Integer> either = new HashSet<>(one);
        either.addAll(other);
        return both.size() / (double) either.size();
    }
}
