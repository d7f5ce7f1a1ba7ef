package decompress.library.figure;

import static decompress.library.yaml.FieldReader.keys;

import java.util.Map;

/** The keys of a figure, each with a valid example. */
public final class FigureKeys {
    public static final Map<String, String> FIGURE = keys("""
            title: Side bend
            note: One arm over the head, the trunk bends to the other side.
            camera: front
            view: [-0.5, -0.02, 0.5, 1.28]
            motion: hold
            reach: 3s
            tween: linear
            anchor: [ankle-l, ankle-r]
            breath: {spine: [0, 0.014]}
            keyframes: {0: {hip: [0, 0.5]}}
            props: [{name: bar, segment: [[-0.5, 1.2], [0.5, 1.2]]}]
            arrows: [{from: [0.3, 1.0], to: [0.3, 1.2]}]
            helper: {0: {hip: [0, 0.5]}}
            """);

    public static final Map<String, String> PROP = keys("""
            name: bar
            segment: [[-0.5, 1.2], [0.5, 1.2]]
            polyline: [[0, 0], [0, 0.2], [0.2, 0.2]]
            closed: true
            circle: [0.4, 0.07]
            radius: 0.066
            mid: [0.4, 0.07]
            end: [0.3, 0.07]
            pivot: [0.5, 0.4]
            weight: 2
            dotted: true
            """);

    public static final Map<String, String> ARROW = keys("""
            from: [0.3, 1.0]
            to: [0.3, 1.2]
            """);

    private FigureKeys() {}
}
