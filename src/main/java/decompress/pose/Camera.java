package decompress.pose;

import static decompress.pose.Joint.ANKLE;
import static decompress.pose.Joint.ANKLE_L;
import static decompress.pose.Joint.ANKLE_R;
import static decompress.pose.Joint.ELBOW;
import static decompress.pose.Joint.ELBOW_L;
import static decompress.pose.Joint.ELBOW_R;
import static decompress.pose.Joint.HAND;
import static decompress.pose.Joint.HAND_L;
import static decompress.pose.Joint.HAND_R;
import static decompress.pose.Joint.HIP;
import static decompress.pose.Joint.HIP_L;
import static decompress.pose.Joint.HIP_R;
import static decompress.pose.Joint.KNEE;
import static decompress.pose.Joint.KNEE_L;
import static decompress.pose.Joint.KNEE_R;
import static decompress.pose.Joint.NECK;
import static decompress.pose.Joint.SHOULDER;
import static decompress.pose.Joint.SHOULDER_L;
import static decompress.pose.Joint.SHOULDER_R;
import static decompress.pose.Joint.TOE;
import static decompress.pose.Joint.TOE_L;
import static decompress.pose.Joint.TOE_R;

import java.util.List;

/** Where the body is seen from: from the side one arm and one leg stand for both, from the front there are two. */
public enum Camera {
    SIDE(List.of(HIP, KNEE, ANKLE, TOE), List.of(NECK, SHOULDER, ELBOW, HAND)),
    FRONT(
            List.of(TOE_L, ANKLE_L, KNEE_L, HIP_L, HIP_R, KNEE_R, ANKLE_R, TOE_R),
            List.of(HAND_L, ELBOW_L, SHOULDER_L, SHOULDER_R, ELBOW_R, HAND_R));

    private final List<Joint> legs;
    private final List<Joint> arms;

    Camera(List<Joint> legs, List<Joint> arms) {
        this.legs = legs;
        this.arms = arms;
    }

    /** The joints that one line leads through. */
    public List<Joint> legs() {
        return legs;
    }

    public List<Joint> arms() {
        return arms;
    }
}
