package decompress.pose.raster;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.library.Poses;
import decompress.pose.Body;
import decompress.pose.Figure;
import decompress.pose.FigureValidator;
import decompress.pose.Joint;
import decompress.pose.MotionState;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShippedPosesTest {

    private static final Map<String, Figure> POSES = Poses.all();
    private static final List<int[]> SIZES = List.of(new int[] {64, 22}, new int[] {40, 14}, new int[] {26, 9});
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
    void no_pose_has_a_flaw() {
        POSES.forEach((id, figure) ->
                assertThat(new FigureValidator(figure).flaws()).as(id).isEmpty());
        POSES.forEach((id, figure) -> assertThat(new FigureValidator(figure.mirrored()).flaws())
                .as(id + " mirrored")
                .isEmpty());
    }

    @Test
    void every_pose_stays_in_its_frame_and_above_the_floor() {
        for (int[] size : SIZES) {
            POSES.forEach((id, figure) -> {
                for (double t : TIMES) {
                    Trace trace = new Trace();
                    new Drawing(figure, size[0], size[1]).sketch(size[0]).draw(new MotionState(t, 1 - t), trace);
                    assertThat(trace.dots())
                            .as("%s at %s in %s columns", id, t, size[0])
                            .allMatch(d -> d[0] >= 0 && d[0] < 2 * size[0] && d[1] >= 0 && d[1] < 4 * size[1]);
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
            for (double t : TIMES) {
                for (Joint joint : figure.anchor()) {
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
