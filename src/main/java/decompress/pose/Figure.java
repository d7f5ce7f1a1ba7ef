package decompress.pose;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A drawn body that moves from a start to an end, with the things around it.
 *
 * @param window the part of the world that is shown; without one, just what is drawn
 * @param reach how long the way into a position takes that is held
 * @param anchor joints that stay planted
 * @param keyframes from 0 to 1; a later one need only name the joints that move
 * @param breath how far joints shift at full in-breath
 * @param helper a second body that assists, empty for none
 */
public record Figure(
        Camera camera,
        Optional<Box> window,
        Motion motion,
        Duration reach,
        Tween tween,
        Set<Joint> anchor,
        List<Keyframe> keyframes,
        List<Prop> props,
        List<Arrow> arrows,
        Map<Joint, Point> breath,
        List<Keyframe> helper) {

    public static final Duration USUAL_REACH = Duration.ofSeconds(3);

    /** Breathing and balance shift a joint by so much. */
    private static final double STILL = 0.03;

    public Figure {
        anchor = Collections.unmodifiableSet(anchor.isEmpty() ? EnumSet.noneOf(Joint.class) : EnumSet.copyOf(anchor));
        keyframes = filled(keyframes);
        props = List.copyOf(props);
        arrows = List.copyOf(arrows);
        breath = new Keyframe(0, breath).after(new Keyframe(0, Map.of())).joints();
        helper = filled(helper);
    }

    /** How it moves into the position, and back in half the time. */
    public Pace pace() {
        return new Pace(reach, Duration.ZERO, reach.dividedBy(2));
    }

    /** The body at {@code t} from 0 to 1, as still as a statue. */
    public Body at(double t) {
        return body(keyframes, t);
    }

    /** The body at {@code t} from 0 to 1, with {@code breath} from 0 (out) to 1 (in). */
    public Body at(double t, double breath) {
        return breath == 0 ? at(t) : at(t).shifted(this.breath, breath);
    }

    /** The figure for the other side. */
    public Figure mirrored() {
        Map<Joint, Point> shifts = new EnumMap<>(Joint.class);
        breath.forEach((joint, shift) -> shifts.put(joint.opposite(), shift.mirrored()));
        Set<Joint> planted = EnumSet.noneOf(Joint.class);
        anchor.forEach(joint -> planted.add(joint.opposite()));
        return new Figure(
                camera,
                window.map(Box::mirrored),
                motion,
                reach,
                tween,
                planted,
                keyframes.stream().map(Keyframe::mirrored).toList(),
                props.stream().map(Prop::mirrored).toList(),
                arrows.stream().map(Arrow::mirrored).toList(),
                shifts,
                helper.stream().map(Keyframe::mirrored).toList());
    }

    /** The part of the world that is shown, from the first moment to the last. */
    public Box view() {
        return window.orElseGet(() -> Box.around(outline().toList()));
    }

    /** The figure with its view worked out once and for all. */
    public Figure framed() {
        Optional<Box> frame = Optional.of(view());
        return new Figure(camera, frame, motion, reach, tween, anchor, keyframes, props, arrows, breath, helper);
    }

    public List<Body> helperAt(double t) {
        return helper.isEmpty() ? List.of() : List.of(body(helper, t));
    }

    /** How far the joint that goes farthest is at the end from where it was at the start. */
    public double travel() {
        Body start = at(0);
        Body end = at(1);
        return start.joints().keySet().stream()
                .mapToDouble(joint -> start.at(joint).distance(end.at(joint)))
                .max()
                .orElse(0);
    }

    /** Whether one of these joints is elsewhere at the end than at the start. */
    public boolean moves(Collection<Joint> some) {
        Body start = at(0);
        Body end = at(1);
        return some.stream().anyMatch(joint -> start.at(joint).distance(end.at(joint)) > STILL);
    }

    private Body body(List<Keyframe> frames, double t) {
        int next = 0;
        while (next < frames.size() - 1 && frames.get(next).at() < t) {
            next++;
        }
        Keyframe to = frames.get(next);
        Keyframe from = frames.get(Math.max(0, next - 1));
        if (next == 0 || t >= to.at()) {
            return new Body(new EnumMap<>(to.joints()));
        }
        return new Body(tween.between(from.joints(), to.joints(), (t - from.at()) / (to.at() - from.at())));
    }

    private Stream<Point> outline() {
        Stream<Point> bodies = Stream.of(0.0, 0.25, 0.5, 0.75, 1.0)
                .flatMap(t -> Stream.concat(Stream.of(at(t)), helperAt(t).stream()))
                .flatMap(body -> body.joints().entrySet().stream())
                .flatMap(e -> e.getKey() == Joint.HEAD ? around(e.getValue(), Body.HEAD) : Stream.of(e.getValue()));
        Stream<Point> things = props.stream()
                .flatMap(prop -> prop.places().stream())
                .flatMap(shape -> shape instanceof Shape.Circle circle
                        ? around(circle.center(), circle.radius())
                        : shape.points().stream());
        Stream<Point> marks = arrows.stream().flatMap(arrow -> Stream.of(arrow.from(), arrow.to()));
        return Stream.of(bodies, things, marks).flatMap(points -> points);
    }

    private static Stream<Point> around(Point center, double radius) {
        Point reach = new Point(radius, radius);
        return Stream.of(center.minus(reach), center.plus(reach));
    }

    private static List<Keyframe> filled(List<Keyframe> frames) {
        List<Keyframe> all = new ArrayList<>();
        for (Keyframe frame : frames) {
            all.add(frame.after(all.isEmpty() ? frame : all.get(all.size() - 1)));
        }
        return List.copyOf(all);
    }
}
