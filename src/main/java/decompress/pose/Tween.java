package decompress.pose;

import java.util.EnumMap;
import java.util.Map;

/** How the joints travel between two keyframes. */
public enum Tween {
    /** Every joint goes straight, so that planted hands and feet never slide. */
    LINEAR {
        @Override
        Map<Joint, Point> between(Map<Joint, Point> from, Map<Joint, Point> to, double t) {
            Map<Joint, Point> body = new EnumMap<>(Joint.class);
            from.forEach((joint, place) -> body.put(joint, place.toward(to.get(joint), t)));
            return body;
        }
    },
    /** Every bone turns by the shorter way round, walking out from the hip: for big turns. */
    POLAR {
        @Override
        Map<Joint, Point> between(Map<Joint, Point> from, Map<Joint, Point> to, double t) {
            Map<Joint, Point> body = new EnumMap<>(Joint.class);
            for (Map.Entry<Joint, Point> entry : from.entrySet()) {
                Joint joint = entry.getKey();
                Point place = joint.parent()
                        .map(parent -> body.get(parent).plus(bone(from, joint).swung(bone(to, joint), t)))
                        .orElseGet(() -> entry.getValue().toward(to.get(joint), t));
                body.put(joint, place);
            }
            return body;
        }
    };

    abstract Map<Joint, Point> between(Map<Joint, Point> from, Map<Joint, Point> to, double t);

    private static Point bone(Map<Joint, Point> body, Joint joint) {
        return body.get(joint).minus(body.get(joint.parent().orElseThrow()));
    }
}
