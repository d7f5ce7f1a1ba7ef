package decompress.pose.raster;

import decompress.pose.Body;
import decompress.pose.Figure;
import decompress.pose.Joint;
import decompress.pose.Motion;
import decompress.pose.MotionState;
import decompress.pose.Point;
import decompress.pose.Prop;
import decompress.pose.Shape;
import java.util.List;
import java.util.function.Predicate;

/** A figure at a scale: first the floor and the things, then the helper, then the body, its head last. */
record Sketch(Figure figure, Scale scale) {

    private static final int CURVE = 16;
    private static final List<Joint> TRUNK = List.of(Joint.HIP, Joint.SPINE, Joint.NECK);

    void draw(MotionState moment, Pen pen) {
        if (figure.view().bottom() <= 0) {
            pen.floor();
        }
        figure.props().forEach(prop -> draw(prop, moment.t(), pen));
        figure.helperAt(moment.t()).forEach(helper -> draw(helper, pen, joints -> false));
        draw(figure.at(moment.t(), moment.breath()), pen, figure::moves);
        if (moment.t() >= 1 || figure.motion() == Motion.PINGPONG) {
            figure.arrows()
                    .forEach(arrow -> pen.arrow(
                            scale.x(arrow.from()),
                            scale.y(arrow.from()),
                            scale.x(arrow.to()),
                            scale.y(arrow.to()),
                            Math.min(2, scale.limb())));
        }
    }

    private void draw(Prop prop, double t, Pen pen) {
        Pen.Stroke stroke = new Pen.Stroke(prop.weight(), false, false);
        Shape shape = prop.at(t);
        if (shape instanceof Shape.Circle circle) {
            Point center = circle.center();
            pen.circle(scale.x(center), scale.y(center), scale.length(circle.radius()), stroke);
        } else {
            boolean closed = shape instanceof Shape.Polyline line && line.closed();
            pen.line(path(shape.points(), closed), stroke);
        }
    }

    private void draw(Body body, Pen pen, Predicate<List<Joint>> moves) {
        limb(body, List.of(Joint.NECK, Joint.HEAD), pen, moves);
        pen.line(trunk(body), new Pen.Stroke(scale.trunk(), false, moves.test(TRUNK)));
        limb(body, figure.camera().legs(), pen, moves);
        limb(body, figure.camera().arms(), pen, moves);
        Point head = body.at(Joint.HEAD);
        pen.head(scale.x(head), scale.y(head), scale.length(Body.HEAD), moves.test(List.of(Joint.HEAD)));
    }

    private void limb(Body body, List<Joint> joints, Pen pen, Predicate<List<Joint>> moves) {
        List<Point> points = joints.stream().map(body::at).toList();
        pen.line(path(points, false), new Pen.Stroke(scale.limb(), false, moves.test(joints)));
    }

    private double[] path(List<Point> points, boolean closed) {
        int count = points.size() + (closed ? 1 : 0);
        double[] path = new double[2 * count];
        for (int i = 0; i < count; i++) {
            Point point = points.get(i % points.size());
            path[2 * i] = scale.x(point);
            path[2 * i + 1] = scale.y(point);
        }
        return path;
    }

    private double[] trunk(Body body) {
        Point hip = body.at(Joint.HIP);
        Point neck = body.at(Joint.NECK);
        Point bend = body.bend();
        double[] path = new double[2 * (CURVE + 1)];
        for (int i = 0; i <= CURVE; i++) {
            double t = i / (double) CURVE;
            Point point = hip.toward(bend, t).toward(bend.toward(neck, t), t);
            path[2 * i] = scale.x(point);
            path[2 * i + 1] = scale.y(point);
        }
        return path;
    }
}
