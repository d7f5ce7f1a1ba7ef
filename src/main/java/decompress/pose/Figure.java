package decompress.pose;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A drawn body that moves from a start to an end, with the things around it.
 *
 * @param view the part of the world that is shown
 * @param reach how long the way into a position takes that is held
 * @param keyframes from 0 to 1; a later one need only name the joints that move
 * @param breath how far joints shift at full in-breath
 * @param helper a second body that assists, empty for none
 */
public record Figure(
        Camera camera,
        Box view,
        Motion motion,
        Duration reach,
        Tween tween,
        List<Keyframe> keyframes,
        List<Prop> props,
        List<Arrow> arrows,
        Map<Joint, Point> breath,
        List<Keyframe> helper) {

    public static final Duration USUAL_REACH = Duration.ofSeconds(3);

    /** Breathing and balance shift a joint by so much. */
    private static final double STILL = 0.03;

    public Figure {
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
        return new Figure(
                camera,
                view.mirrored(),
                motion,
                reach,
                tween,
                keyframes.stream().map(Keyframe::mirrored).toList(),
                props.stream().map(Prop::mirrored).toList(),
                arrows.stream().map(Arrow::mirrored).toList(),
                shifts,
                helper.stream().map(Keyframe::mirrored).toList());
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

    private static List<Keyframe> filled(List<Keyframe> frames) {
        List<Keyframe> all = new ArrayList<>();
        for (Keyframe frame : frames) {
            all.add(frame.after(all.isEmpty() ? frame : all.get(all.size() - 1)));
        }
        return List.copyOf(all);
    }
}
