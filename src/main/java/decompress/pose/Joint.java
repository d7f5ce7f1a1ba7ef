package decompress.pose;

import java.util.Optional;

/** A point of the body that a pose places; declared from the hip outward, every parent before its children. */
public enum Joint {
    HIP(null),
    SPINE(HIP),
    NECK(SPINE),
    HEAD(NECK),
    SHOULDER(NECK),
    ELBOW(SHOULDER),
    HAND(ELBOW),
    KNEE(HIP),
    ANKLE(KNEE),
    TOE(ANKLE),
    HIP_L(HIP),
    HIP_R(HIP),
    SHOULDER_L(NECK),
    SHOULDER_R(NECK),
    ELBOW_L(SHOULDER_L),
    ELBOW_R(SHOULDER_R),
    HAND_L(ELBOW_L),
    HAND_R(ELBOW_R),
    KNEE_L(HIP_L),
    KNEE_R(HIP_R),
    ANKLE_L(KNEE_L),
    ANKLE_R(KNEE_R),
    TOE_L(ANKLE_L),
    TOE_R(ANKLE_R);

    private final Joint parent;

    Joint(Joint parent) {
        this.parent = parent;
    }

    Optional<Joint> parent() {
        return Optional.ofNullable(parent);
    }

    boolean sided() {
        return name().endsWith("_L") || name().endsWith("_R");
    }

    /** The joint on the other side of the body; a joint of the middle is its own. */
    Joint opposite() {
        if (!sided()) {
            return this;
        }
        String stem = name().substring(0, name().length() - 1);
        return valueOf(stem + (name().endsWith("L") ? 'R' : 'L'));
    }
}
