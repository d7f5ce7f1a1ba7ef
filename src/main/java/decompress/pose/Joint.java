package decompress.pose;

import java.util.Locale;
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
    private final String word;

    Joint(Joint parent) {
        this.parent = parent;
        this.word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The joint written as in a file: {@code hip}, {@code elbow-l}; {@code elbow_l} is understood too. */
    public static Optional<Joint> named(String text) {
        for (Joint joint : values()) {
            if (joint.word.equals(text.replace('_', '-'))) {
                return Optional.of(joint);
            }
        }
        return Optional.empty();
    }

    /** The name as it is written in a file. */
    public String word() {
        return word;
    }

    Optional<Joint> parent() {
        return Optional.ofNullable(parent);
    }

    boolean sided() {
        return word.endsWith("-l") || word.endsWith("-r");
    }

    /** The joint on the other side of the body; a joint of the middle is its own. */
    Joint opposite() {
        if (!sided()) {
            return this;
        }
        String stem = name().substring(0, name().length() - 1);
        return valueOf(stem + (word.endsWith("-l") ? 'R' : 'L'));
    }
}
