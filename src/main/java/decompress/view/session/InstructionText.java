package decompress.view.session;

import decompress.script.EventScript;
import decompress.script.IntervalScript;
import decompress.script.LastWords;
import decompress.session.SessionState;
import java.util.List;

/** The one instruction of a moment, and what may stand beside it. */
final class InstructionText {
    private final Scene scene;
    private final IntervalScript script;

    InstructionText(Scene scene) {
        this.scene = scene;
        this.script = scene.script();
    }

    String text() {
        if (scene.state() instanceof SessionState.Paused paused) {
            return letGo() + EventScript.pause(paused.why(), paused.away());
        }
        return scene.isResuming()
                ? EventScript.regainingPosition(scene.interval())
                : script.instruction(scene.elapsed(), scene.length());
    }

    /** A person must not keep hanging while a hold is paused. */
    private String letGo() {
        return scene.interval()
                .letGo()
                .map(words -> LastWords.sentence(words) + " ")
                .orElse("");
    }

    List<String> beside() {
        return scene.pause().isPresent() || scene.isResuming()
                ? List.of()
                : script.beside(scene.elapsed(), scene.length());
    }
}
