package decompress.pose;

import decompress.text.EnumWord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at a figure before anyone draws it, and says everything that is wrong in one go. */
public final class FigureValidator {

    private static final double STILL = 0.001;

    private final Figure figure;
    private final List<Flaw> flaws = new ArrayList<>();

    public FigureValidator(Figure figure) {
        this.figure = figure;
    }

    public List<Flaw> flaws() {
        view();
        if (figure.keyframes().isEmpty()) {
            flaw("a figure needs at least one keyframe: 0: {hip: [0, 0.5], ...}", "keyframes");
        }
        keyframes("keyframes", figure.keyframes());
        keyframes("helper", figure.helper());
        known("anchor", figure.anchor());
        known("breath", figure.breath().keySet());
        planted();
        new PropValidator(figure, flaws).inspect();
        return List.copyOf(flaws);
    }

    private void view() {
        figure.window()
                .filter(view -> view.width() <= 0 || view.height() <= 0)
                .ifPresent(view -> flaw(
                        "the view is [left, bottom, right, top], each smaller first: [-0.5, -0.02, 0.5, 1.2]", "view"));
    }

    private void keyframes(String key, List<Keyframe> frames) {
        for (int i = 0; i < frames.size(); i++) {
            time(key, frames, i);
            places(key, frames.get(i));
        }
        if (!frames.isEmpty()) {
            complete(key, frames.get(0));
        }
    }

    private void time(String key, List<Keyframe> frames, int i) {
        double at = frames.get(i).at();
        if (i == 0 && at != 0) {
            flaw("the first keyframe must be at 0", key, word(at));
        } else if (i > 0 && !(at > frames.get(i - 1).at())) {
            flaw("keyframes must come in rising order from 0 to 1", key, word(at));
        }
        if (i > 0 && i == frames.size() - 1 && at != 1) {
            flaw("the last keyframe must be at 1", key, word(at));
        }
    }

    private void complete(String key, Keyframe first) {
        List<String> missing = joints().stream()
                .filter(joint -> !first.joints().containsKey(joint))
                .map(EnumWord::of)
                .toList();
        if (!missing.isEmpty()) {
            flaw("the first keyframe must place every joint; missing: " + String.join(", ", missing), key, word(0));
        }
    }

    private void places(String key, Keyframe frame) {
        known(key, frame.joints().keySet());
        for (Map.Entry<Joint, Point> entry : frame.joints().entrySet()) {
            Point place = entry.getValue();
            String joint = EnumWord.of(entry.getKey());
            double reach = entry.getKey() == Joint.HEAD ? Body.HEAD : 0;
            if (!PropValidator.shows(figure, place, reach)) {
                flaw(joint + " is outside the view, or below the floor", key, word(frame.at()), joint);
            }
        }
    }

    private void known(String key, Set<Joint> joints) {
        for (Joint joint : joints) {
            if (!joints().contains(joint)) {
                String word = EnumWord.of(joint);
                flaw(word + " is not a joint that the camera sees from the " + EnumWord.of(figure.camera()), key, word);
            }
        }
    }

    private void planted() {
        for (Joint joint : figure.anchor()) {
            List<Point> places = figure.keyframes().stream()
                    .map(frame -> frame.joints().get(joint))
                    .filter(place -> place != null)
                    .toList();
            if (places.stream().anyMatch(place -> place.distance(places.get(0)) > STILL)) {
                flaw(EnumWord.of(joint) + " is planted, but moves between keyframes", "anchor", EnumWord.of(joint));
            }
        }
    }

    /** The joints that the first keyframe must place. */
    private Set<Joint> joints() {
        Set<Joint> joints = EnumSet.of(Joint.HIP, Joint.SPINE, Joint.NECK, Joint.HEAD);
        joints.addAll(figure.camera().legs());
        joints.addAll(figure.camera().arms());
        return joints;
    }

    private void flaw(String what, Object... place) {
        flaws.add(Flaw.of(what, place));
    }

    private static String word(double at) {
        return at == Math.rint(at) ? String.valueOf((long) at) : String.valueOf(at);
    }
}
