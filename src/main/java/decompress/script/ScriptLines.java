package decompress.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects lines, leaving out those that there are no words for. */
final class ScriptLines {
    private final List<ScriptLine> lines = new ArrayList<>();

    ScriptLines add(Priority priority, Optional<String> text) {
        text.filter(words -> !words.isEmpty()).ifPresent(words -> lines.add(new ScriptLine(priority, words)));
        return this;
    }

    ScriptLines add(Priority priority, String text) {
        return add(priority, Optional.of(text));
    }

    List<ScriptLine> all() {
        return lines;
    }
}
