package decompress.pose;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The outline of a prop: something lain on, held, hung from or leaned against. */
public sealed interface Shape {

    /** The points that say where it is. */
    List<Point> points();

    /** The same kind of thing with its points elsewhere. */
    Shape at(List<Point> points);

    /** A straight piece: a bar, a leg of a table. */
    record Segment(Point from, Point to) implements Shape {
        @Override
        public List<Point> points() {
            return List.of(from, to);
        }

        @Override
        public Shape at(List<Point> points) {
            return new Segment(points.get(0), points.get(1));
        }
    }

    /** Several straight pieces in a row, {@code closed} when the last point leads back to the first. */
    record Polyline(List<Point> points, boolean closed) implements Shape {
        public Polyline {
            points = List.copyOf(points);
        }

        @Override
        public Shape at(List<Point> points) {
            return new Polyline(points, closed);
        }
    }

    /** A roller, a ball, a clamp. */
    record Circle(Point center, double radius) implements Shape {
        @Override
        public List<Point> points() {
            return List.of(center);
        }

        @Override
        public Shape at(List<Point> points) {
            return new Circle(points.get(0), radius);
        }
    }

    default Shape moved(UnaryOperator<Point> move) {
        return at(points().stream().map(move).toList());
    }

    /** The shape on its way to another of its kind: straight, or turning about a pivot when that is not null. */
    default Shape toward(Shape other, Point pivot, double t) {
        List<Point> from = points();
        List<Point> to = other.points();
        return at(IntStream.range(0, from.size())
                .mapToObj(i -> pivot == null
                        ? from.get(i).toward(to.get(i), t)
                        : pivot.plus(from.get(i).minus(pivot).swung(to.get(i).minus(pivot), t)))
                .toList());
    }
}
