package decompress.pose;

import java.util.List;

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

    /** The joints that one line leads through. */
    public abstract List<Joint> legs();

    public abstract List<Joint> arms();
}
