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
    SIDE,
    FRONT;

    private static final List<Joint> LEG = List.of(HIP, KNEE, ANKLE, TOE);
    private static final List<Joint> ARM = List.of(NECK, SHOULDER, ELBOW, HAND);
    private static final List<Joint> LEGS = List.of(TOE_L, ANKLE_L, KNEE_L, HIP_L, HIP_R, KNEE_R, ANKLE_R, TOE_R);
    private static final List<Joint> ARMS = List.of(HAND_L, ELBOW_L, SHOULDER_L, SHOULDER_R, ELBOW_R, HAND_R);

    /** The joints that one line leads through. */
    public List<Joint> legs() {
        return this == SIDE ? LEG : LEGS;
    }

    public List<Joint> arms() {
        return this == SIDE ? ARM : ARMS;
    }
}
