package decompress.pose;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.library.Poses;
import java.time.Duration;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** What makes each shipped figure right for the body, in body heights and degrees. */
class PoseMeasuresTest {

    @Test
    void the_inversion_table_tilts_slowly_from_level_to_twenty_degrees() {
        var figure = Poses.named("inversion-table");
        assertThat(Math.abs(tilt(figure.at(0)))).isLessThan(2);
        assertThat(tilt(figure.at(1))).isBetween(15.0, 22.0);
        assertThat(figure.reach()).isEqualTo(Duration.ofSeconds(10));
        assertThat(figure.motion()
                        .at(Duration.ofSeconds(9), Duration.ofSeconds(30), figure.pace(), true)
                        .t())
                .isLessThan(1);
    }

    @Test
    void the_inversion_table_holds_the_ankles_all_the_way() {
        var figure = Poses.named("inversion-table");
        var clamp = prop(figure, "ankle-clamp");
        for (double t : List.of(0.0, 0.5, 1.0)) {
            var corners = clamp.at(t).points();
            var middle = corners.get(0).toward(corners.get(2), 0.5);
            assertThat(middle.distance(figure.at(t).at(Joint.ANKLE)))
                    .as("at %s", t)
                    .isLessThan(0.06);
        }
    }

    /** How far the head is below the hips, in degrees. */
    private static double tilt(Body body) {
        var trunk = body.at(Joint.HIP).minus(body.at(Joint.NECK));
        return Math.toDegrees(Math.atan2(trunk.y(), trunk.x()));
    }

    @Test
    void the_t_spine_sinks_in_its_upper_half_with_the_head_between_the_arms() {
        var body = Poses.named("t-spine-extension").at(1);
        var seat =
                prop(Poses.named("t-spine-extension"), "couch").at(1).points().get(1);
        var lowest = DoubleStream.iterate(0, t -> t <= 1, t -> t + 0.02)
                .boxed()
                .min((one, other) -> Double.compare(
                        onTrunk(body, one).y(), onTrunk(body, other).y()))
                .orElseThrow();
        assertThat(lowest).isBetween(0.65, 0.95);
        assertThat(body.at(Joint.ELBOW).y() - seat.y()).isBetween(0.0, 0.03);
        assertThat(body.at(Joint.ELBOW).x()).isGreaterThanOrEqualTo(seat.x());
        assertThat(body.at(Joint.HEAD).y()).isGreaterThan(seat.y());
        assertThat(fromBone(body.at(Joint.HEAD), body, Joint.SHOULDER, Joint.ELBOW))
                .isLessThan(0.02);
        assertThat(Math.abs(body.at(Joint.HIP).x() - body.at(Joint.KNEE).x())).isLessThan(0.06);
    }

    @Test
    void an_arrow_stays_clear_of_the_body() {
        Poses.all()
                .forEach((id, figure) -> figure.arrows().forEach(arrow -> {
                    for (double t = 0; t <= 1; t += 0.05) {
                        var body = figure.at(1);
                        var at = arrow.from().toward(arrow.to(), t);
                        assertThat(onTrunk(body, t).distance(at)).as(id).isGreaterThan(0.04);
                        body.joints()
                                .forEach((joint, place) -> joint.parent()
                                        .ifPresent(parent -> assertThat(fromBone(at, body, parent, joint))
                                                .as("%s: %s", id, joint)
                                                .isGreaterThan(0.04)));
                    }
                }));
    }

    @Test
    void a_hang_keeps_feet_on_the_stool_and_the_neck_in_sight() {
        var figure = Poses.named("dead-hang");
        assertThat(figure.camera()).isEqualTo(Camera.SIDE);
        var stool = prop(figure, "stool").at(0).points();
        for (double t : List.of(0.0, 0.5, 1.0)) {
            var body = figure.at(t);
            var chin = body.at(Joint.HEAD).y() - Body.HEAD;
            assertThat(chin - body.at(Joint.SHOULDER).y()).as("at %s", t).isGreaterThanOrEqualTo(0.04);
            assertThat(body.at(Joint.TOE).y() - stool.get(1).y()).isBetween(0.0, 0.03);
            assertThat(body.at(Joint.ANKLE).x())
                    .isBetween(stool.get(0).x(), stool.get(3).x());
        }
        assertThat(figure.at(1).at(Joint.HIP).y())
                .isLessThan(figure.at(0).at(Joint.HIP).y() - 0.05);
    }

    @Test
    void the_roller_stays_below_the_shoulder_blades_and_the_hips_are_off_the_floor() {
        var figure = Poses.named("foam-rolling");
        for (double t : List.of(0.0, 0.25, 0.5, 0.75, 1.0)) {
            var body = figure.at(t);
            var hip = body.at(Joint.HIP);
            var roller = prop(figure, "roller").at(t).points().get(0);
            assertThat((hip.x() - roller.x()) / (hip.x() - body.at(Joint.NECK).x()))
                    .as("at %s", t)
                    .isBetween(0.65, 0.85);
            assertThat(hip.y()).isGreaterThan(0.12);
        }
        assertThat(figure.motion()).isEqualTo(Motion.PINGPONG);
        assertThat(figure.arrows().stream()
                        .map(arrow -> Math.signum(arrow.to().x() - arrow.from().x())))
                .containsExactlyInAnyOrder(-1.0, 1.0);
    }

    @Test
    void arms_overhead_leave_the_head_free_and_push_up_at_the_palms() {
        var figure = Poses.named("overhead-stretch");
        var body = figure.at(1);
        for (var joint : List.of(Joint.ELBOW_L, Joint.ELBOW_R, Joint.HAND_L, Joint.HAND_R)) {
            assertThat(fromBone(body.at(Joint.HEAD), body, joint.parent().orElseThrow(), joint) - Body.HEAD)
                    .as("%s", joint)
                    .isGreaterThanOrEqualTo(0.04);
        }
        assertThat(body.at(Joint.ELBOW_L).distance(body.at(Joint.ELBOW_R)))
                .isGreaterThan(body.at(Joint.SHOULDER_L).distance(body.at(Joint.SHOULDER_R)));
        var arrow = figure.arrows().get(0);
        assertThat(figure.arrows()).hasSize(1);
        assertThat(arrow.from().y()).isGreaterThan(body.at(Joint.HAND_L).y());
        assertThat(arrow.to().y()).isGreaterThan(arrow.from().y());
    }

    @Test
    void arms_overhead_on_a_chair_leave_the_head_free_too() {
        var body = Poses.named("overhead-stretch-seated").at(1);
        for (var joint : List.of(Joint.ELBOW, Joint.HAND)) {
            assertThat(fromBone(body.at(Joint.HEAD), body, joint.parent().orElseThrow(), joint) - Body.HEAD)
                    .as("%s", joint)
                    .isGreaterThanOrEqualTo(0.035);
        }
    }

    @Test
    void a_child_lays_its_belly_on_its_thighs() {
        var body = Poses.named("childs-pose").at(1);
        assertThat(fromBone(body.at(Joint.SPINE), body, Joint.HIP, Joint.KNEE)).isLessThanOrEqualTo(0.06);
        assertThat(body.at(Joint.HEAD).y() - Body.HEAD).isBetween(0.0, 0.02);
    }

    @Test
    void a_cow_sags_a_little_and_does_not_throw_its_head_back() {
        var body = Poses.named("cow-stretch").at(1);
        assertThat(fromBone(body.at(Joint.SPINE), body, Joint.HIP, Joint.NECK)).isBetween(0.03, 0.06);
        var neck = body.at(Joint.HEAD).minus(body.at(Joint.NECK));
        assertThat(Math.toDegrees(Math.atan2(neck.y(), neck.x()))).isBetween(0.0, 30.0);
    }

    @Test
    void a_cat_tucks_its_pelvis_and_lets_its_head_hang_free_of_the_arm() {
        var figure = Poses.named("cat-stretch");
        var body = figure.at(1);
        assertThat(body.at(Joint.HIP).x())
                .isGreaterThan(figure.at(0).at(Joint.HIP).x() + 0.015);
        assertThat(body.at(Joint.HIP).y()).isLessThan(figure.at(0).at(Joint.HIP).y() - 0.01);
        assertThat(body.at(Joint.HEAD).y()).isLessThan(body.at(Joint.NECK).y() - 0.04);
        assertThat(fromBone(body.at(Joint.HEAD), body, Joint.SHOULDER, Joint.ELBOW) - Body.HEAD)
                .isGreaterThanOrEqualTo(0.04);
    }

    @Test
    void a_helper_stands_at_the_table_with_both_hands_on_it() {
        var figure = Poses.named("table-assisted-decompression");
        for (double t : List.of(0.0, 0.5, 1.0)) {
            var hand = figure.helperAt(t).get(0).at(Joint.HAND);
            var leaf = prop(figure, "table-leaf").at(t).points().get(1);
            assertThat(hand.distance(leaf)).as("at %s", t).isLessThan(0.1);
        }
    }

    @Test
    void decompression_table_drops_the_legs_by_ten_to_fifteen_degrees() {
        var figure = Poses.named("table-assisted-decompression");
        var leaf = prop(figure, "table-leaf").at(1).points();
        var down = leaf.get(0).minus(leaf.get(1));
        assertThat(Math.toDegrees(Math.atan2(down.y(), down.x()))).isBetween(10.0, 15.0);
        var legs = figure.at(1).at(Joint.HIP).minus(figure.at(1).at(Joint.ANKLE));
        assertThat(Math.toDegrees(Math.atan2(legs.y(), legs.x()))).isBetween(10.0, 15.0);
    }

    @Test
    void inversion_table_starts_level_with_the_arms_on_the_chest() {
        var body = Poses.named("inversion-table").at(0);
        assertThat(tilt(body)).isBetween(-2.0, 2.0);
        assertThat(fromBone(body.at(Joint.HAND), body, Joint.SPINE, Joint.NECK)).isLessThan(0.07);
        assertThat(body.at(Joint.ELBOW).y()).isGreaterThan(body.at(Joint.SPINE).y());
    }

    private static Prop prop(Figure figure, String name) {
        return figure.props().stream()
                .filter(prop -> prop.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Point onTrunk(Body body, double t) {
        var bend = body.bend();
        return body.at(Joint.HIP).toward(bend, t).toward(bend.toward(body.at(Joint.NECK), t), t);
    }

    private static double fromBone(Point point, Body body, Joint from, Joint to) {
        var start = body.at(from);
        var bone = body.at(to).minus(start);
        var along = point.minus(start);
        var length = Math.max(1e-9, bone.x() * bone.x() + bone.y() * bone.y());
        var share = Math.max(0, Math.min(1, (along.x() * bone.x() + along.y() * bone.y()) / length));
        return start.toward(body.at(to), share).distance(point);
    }
}
