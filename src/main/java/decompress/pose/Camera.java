package decompress.pose;

import static decompress.pose.Joint.HEAD;
import static decompress.pose.Joint.HIP;
import static decompress.pose.Joint.NECK;
import static decompress.pose.Joint.SPINE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where the body is seen from: from the side one arm and one leg stand for both, from the front there are two. */
public enum Camera {
    SIDE(List.of(
            List.of(HIP, Joint.KNEE, Joint.ANKLE, Joint.TOE), List.of(NECK, Joint.SHOULDER, Joint.ELBOW, Joint.HAND))),
    FRONT(List.of(
            List.of(
                    Joint.TOE_L,
                    Joint.ANKLE_L,
                    Joint.KNEE_L,
                    Joint.HIP_L,
                    Joint.HIP_R,
                    Joint.KNEE_R,
                    Joint.ANKLE_R,
                    Joint.TOE_R),
            List.of(Joint.HAND_L, Joint.ELBOW_L, Joint.SHOULDER_L, Joint.SHOULDER_R, Joint.ELBOW_R, Joint.HAND_R)));

    private final List<List<Joint>> limbs;
    private final Set<Joint> joints = EnumSet.of(HIP, SPINE, NECK, HEAD);

    Camera(List<List<Joint>> limbs) {
        this.limbs = limbs;
        limbs.forEach(joints::addAll);
    }

    /** The joints that every first keyframe must place. */
    public Set<Joint> joints() {
        return Collections.unmodifiableSet(joints);
    }

    /** The name as it is written in a file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Joint> legs() {
        return limbs.get(0);
    }

    List<Joint> arms() {
        return limbs.get(1);
    }
}
