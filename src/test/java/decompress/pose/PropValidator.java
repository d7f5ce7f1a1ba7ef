package decompress.pose;

import java.util.List;
import java.util.Optional;

/** Looks at the things around a body and at its arrows. */
record PropValidator(Figure figure, List<Flaw> flaws) {

    private static final double ROUNDING = 0.001;

    void inspect() {
        for (int i = 0; i < figure.props().size(); i++) {
            inspect(figure.props().get(i), i);
        }
        for (int i = 0; i < figure.arrows().size(); i++) {
            Arrow arrow = figure.arrows().get(i);
            if (!shows(figure, arrow.from(), 0) || !shows(figure, arrow.to(), 0)) {
                flaws.add(Flaw.of("the arrow is outside the view, or below the floor", "arrows", i));
            } else if (arrow.from().distance(arrow.to()) < ROUNDING) {
                flaws.add(Flaw.of("the arrow has no length", "arrows", i));
            }
        }
    }

    private void inspect(Prop prop, int i) {
        if (prop.weight() < 1 || prop.weight() > 3) {
            flaws.add(Flaw.of("the weight of " + prop.name() + " is 1, 2 or 3", "props", i, "weight"));
        }
        prop.places().stream()
                .flatMap(shape -> trouble(prop, shape).stream())
                .distinct()
                .forEach(what -> flaws.add(Flaw.of(what, "props", i)));
    }

    private Optional<String> trouble(Prop prop, Shape shape) {
        if (shape instanceof Shape.Polyline line && line.points().size() < 2) {
            return Optional.of("a polyline needs two points or more");
        }
        double radius = shape instanceof Shape.Circle circle ? circle.radius() : ROUNDING;
        if (!(radius > 0)) {
            return Optional.of("the radius of " + prop.name() + " must be more than 0");
        }
        boolean seen = shape.points().stream().allMatch(point -> shows(figure, point, radius));
        return seen ? Optional.empty() : Optional.of(prop.name() + " is outside the view, or below the floor");
    }

    /** True if a round thing of this radius is within the view, its centre above the floor. */
    static boolean shows(Figure figure, Point center, double radius) {
        double reach = Math.max(0, radius - ROUNDING);
        Point low = new Point(center.x() - reach, Math.max(0, center.y() - reach));
        Point high = new Point(center.x() + reach, center.y() + reach);
        return center.y() >= -ROUNDING
                && figure.window()
                        .map(view -> low.x() >= view.left()
                                && low.y() >= view.bottom()
                                && high.x() <= view.right()
                                && high.y() <= view.top())
                        .orElse(true);
    }
}
