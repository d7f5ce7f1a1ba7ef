package decompress.pose;

import java.util.List;
import java.util.Optional;

/**
 * A thing around the body that may move with it.
 *
 * @param places one shape for a thing that stays, two for start and end, three for start, middle and end
 * @param pivot the point it turns about; without one it moves in a straight line
 * @param weight thickness in dots, 1 to 3
 */
public record Prop(String name, List<Shape> places, Optional<Point> pivot, int weight) {

    public Prop {
        places = List.copyOf(places);
    }

    public Shape at(double t) {
        if (places.size() == 1 || t <= 0) {
            return places.get(0);
        }
        int legs = places.size() - 1;
        int leg = Math.min((int) (t * legs), legs - 1);
        return places.get(leg).toward(places.get(leg + 1), pivot.orElse(null), t * legs - leg);
    }

    Prop mirrored() {
        return new Prop(
                name,
                places.stream().map(shape -> shape.moved(Point::mirrored)).toList(),
                pivot.map(Point::mirrored),
                weight);
    }
}
