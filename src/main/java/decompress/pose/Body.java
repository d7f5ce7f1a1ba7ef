package decompress.pose;

import java.util.EnumMap;
import java.util.Map;

/** Where all joints are at one moment. */
public record Body(Map<Joint, Point> joints) {

    /** Radius of the head in body heights. */
    public static final double HEAD = 0.07;

    public Point at(Joint joint) {
        return joints.get(joint);
    }

    /** The point that pulls the trunk's curve from hip to neck so that it passes through the spine half-way. */
    public Point bend() {
        return at(Joint.SPINE).times(2).minus(at(Joint.HIP).toward(at(Joint.NECK), 0.5));
    }

    /** The body with these joints shifted by a share of their offsets. */
    Body shifted(Map<Joint, Point> offsets, double share) {
        Map<Joint, Point> moved = new EnumMap<>(joints);
        offsets.forEach((joint, offset) -> moved.computeIfPresent(joint, (j, at) -> at.plus(offset.times(share))));
        return new Body(moved);
    }
}
