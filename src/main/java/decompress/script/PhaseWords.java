package decompress.script;

import decompress.session.Interval;

/** The words that name what an interval asks for. */
public final class PhaseWords {
    private PhaseWords() {}

    /** The word to read from the floor, with the side. */
    public static String word(Interval interval) {
        var word = switch (interval.phase()) {
            case LEAD_IN -> interval.step().isPresent() ? "STEP" : "GET READY";
            case HOLD -> interval.isWalk() ? "WALK" : "HOLD";
            case MOVE -> "MOVE";
            case REST -> "REST";
            case OTHER_SIDE -> "OTHER SIDE";
            case WAY_OUT -> "COME OUT";
        };
        return switch (interval.side()) {
            case LEFT -> word + ", LEFT";
            case RIGHT -> word + ", RIGHT";
            case BOTH -> word;
        };
    }

    /** The word in a line of text. */
    public static String name(Interval interval) {
        return switch (interval.phase()) {
            case LEAD_IN -> interval.step().isPresent() ? "step" : "get ready";
            case HOLD -> interval.isWalk() ? "walk" : "hold";
            case MOVE -> "repeat";
            case REST -> "rest";
            case OTHER_SIDE -> "change";
            case WAY_OUT -> "come out";
        };
    }
}
