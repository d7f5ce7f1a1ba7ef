package decompress.pose;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Where the joints are at one point of the movement, from 0 (start) to 1 (end). */
public record Keyframe(double at, Map<Joint, Point> joints) {

    public Keyframe {
        Map<Joint, Point> ordered = new EnumMap<>(Joint.class);
        ordered.putAll(joints);
        joints = Collections.unmodifiableMap(ordered);
    }

    /** Fills in what was left out: the other side of the body, and joints that stay where they were before. */
    Keyframe after(Keyframe previous) {
        Map<Joint, Point> all = new EnumMap<>(Joint.class);
        all.putAll(previous.joints);
        joints.forEach((joint, place) -> all.put(joint.opposite(), place.mirrored()));
        all.putAll(joints);
        return new Keyframe(at, all);
    }

    Keyframe mirrored() {
        Map<Joint, Point> other = new EnumMap<>(Joint.class);
        joints.forEach((joint, place) -> other.put(joint.opposite(), place.mirrored()));
        return new Keyframe(at, other);
    }
}
