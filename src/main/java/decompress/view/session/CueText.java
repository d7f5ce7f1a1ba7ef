package decompress.view.session;

import decompress.exercise.CueMoment;
import decompress.exercise.Effort;
import decompress.script.LastWords;
import decompress.session.Phase;
import decompress.session.SessionState;
import decompress.view.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The one instruction of a moment, and what may stand beside it. */
final class CueText {
    private static final Duration RELEASE_FOR = Duration.ofSeconds(5);
    private static final Duration STEP_OF_A_WAY_OUT = Duration.ofSeconds(5);

    private static final String GET_BACK = "Get into position";

    private final Scene scene;

    CueText(Scene scene) {
        this.scene = scene;
    }

    String text() {
        if (scene.state() instanceof SessionState.Paused paused) {
            return letGo() + paused(paused);
        }
        if (scene.isResuming()) {
            return scene.interval().exercise().isHeld() || scene.interval().isWalk()
                    ? words(CueMoment.LEAD_IN, GET_BACK)
                    : GET_BACK;
        }
        return switch (scene.interval().phase()) {
            case LEAD_IN -> words(CueMoment.LEAD_IN, "Get ready");
            case HOLD -> words(CueMoment.HOLD, scene.interval().isWalk() ? "Walk" : "Hold");
            case MOVE -> scene.interval().open() ? "At your own pace. Press Space when done" : tempo();
            case REST -> rest("Rest");
            case OTHER_SIDE -> rest("Other side");
            case WAY_OUT -> wayOut();
        };
    }

    /** Whoever pauses in a hold is not to hang on meanwhile. */
    private String letGo() {
        return scene.interval()
                .letGo()
                .map(words -> LastWords.sentence(words) + " ")
                .orElse("");
    }

    /** The step that comes next, and what this person is to mind. */
    List<String> beside() {
        var beside = new ArrayList<String>();
        if (scene.interval().phase() == Phase.WAY_OUT && wayOutStep().isPresent()) {
            wayOutSteps().stream().skip(wayOutStep().getAsInt() + 1L).limit(1).forEach(beside::add);
        }
        if (scene.interval().phase() == Phase.LEAD_IN && scene.pause().isEmpty()) {
            beside.addAll(scene.interval().prescribed().reminders());
        }
        return beside;
    }

    /** One step after the other where each has its time, else all of them. */
    private String wayOut() {
        var steps = wayOutSteps();
        if (steps.isEmpty()) {
            return "Come out of the position slowly";
        }
        return wayOutStep().isPresent() ? steps.get(wayOutStep().getAsInt()) : String.join(" ", steps);
    }

    private OptionalInt wayOutStep() {
        var steps = wayOutSteps().size();
        var each = scene.length().dividedBy(Math.max(1, steps));
        return steps == 0 || each.compareTo(STEP_OF_A_WAY_OUT) < 0
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.min(steps - 1L, scene.elapsed().toMillis() / each.toMillis()));
    }

    private List<String> wayOutSteps() {
        return scene.interval().exercise().outOfASet().stream()
                .map(LastWords::sentence)
                .toList();
    }

    private String rest(String otherwise) {
        if (scene.elapsed().compareTo(RELEASE_FOR) < 0) {
            return words(CueMoment.RELEASE, otherwise);
        }
        return scene.interval().open() ? otherwise + " as long as you need. Press Space to continue" : otherwise;
    }

    private String tempo() {
        var tempo = ((Effort.Repetitions) scene.interval().prescribed().dose().effort()).tempo();
        var into = Duration.ofNanos(scene.elapsed().toNanos() % tempo.length().toNanos());
        if (into.compareTo(tempo.down()) < 0) {
            return words(CueMoment.DOWN, "Lower");
        }
        return into.compareTo(tempo.down().plus(tempo.pause())) < 0
                ? words(CueMoment.PAUSE, "Wait")
                : words(CueMoment.UP, "Lift");
    }

    private String words(CueMoment moment, String otherwise) {
        return scene.interval().exercise().guidance().cue(moment).orElse(otherwise);
    }

    private static String paused(SessionState.Paused paused) {
        return switch (paused.why()) {
            case WANTED -> "Paused. Press Space to continue";
            case ASKED -> "Stop? Press q again to stop, any other key to continue";
            case KEYS -> "Paused. Press any key to continue";
            case AWAY -> {
                var away = Duration.ofSeconds(Math.max(1, paused.away().toSeconds()));
                yield "Paused: you were away " + Words.time(away) + ". Press Space to continue";
            }
        };
    }
}
