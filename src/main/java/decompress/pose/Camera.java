package decompress.pose;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where the body is seen from: from the side one arm and one leg stand for both, from the front there are two. */
public enum Camera {
    SIDE {
        @Override
        public List<Joint> legs() {
            return Limbs.LEG;
        }

        @Override
        public List<Joint> arms() {
            return Limbs.ARM;
        }
    },
    FRONT {
        @Override
        public List<Joint> legs() {
            return Limbs.LEGS;
        }

        @Override
        public List<Joint> arms() {
            return Limbs.ARMS;
        }
    };

    /** The joints that every first keyframe must place. */
    public Set<Joint> joints() {
        Set<Joint> joints = EnumSet.of(Joint.HIP, Joint.SPINE, Joint.NECK, Joint.HEAD);
        joints.addAll(legs());
        joints.addAll(arms());
        return joints;
    }

    /** The name as it is written in a file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The joints that one line leads through. */
    public abstract List<Joint> legs();

    public abstract List<Joint> arms();
}
