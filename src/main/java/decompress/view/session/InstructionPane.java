package decompress.view.session;

import decompress.script.EventScript;
import decompress.script.LastWords;
import decompress.session.SessionState;
import decompress.text.DisplayWidth;
import decompress.text.WordWrap;
import decompress.view.Art;
import decompress.view.Line;
import decompress.view.Style;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words under the number: two rows high where the window is large, never cut but turned like pages. */
final class InstructionPane {
    private static final int LARGE_COLUMNS = 100;
    private static final int LARGE_ROWS = 30;
    private static final int MARGINS = 4;
    private static final int MOST_LARGE_LINES = 3;
    private static final int BAND_ROWS = 16;
    private static final Duration PAGE = Duration.ofSeconds(3);

    private InstructionPane() {}

    /** The values that decide the lines of a pane. */
    static Object key(Scene scene, Setting setting) {
        return List.of(
                text(scene),
                beside(scene),
                scene.pause().isPresent(),
                setting.columns(),
                setting.rows(),
                setting.art());
    }

    /** All lines for what is asked now. */
    static List<Line> lines(Scene scene, Setting setting) {
        var text = text(scene);
        if (scene.pause().isPresent()) {
            return band(text, setting);
        }
        var lines = new ArrayList<Line>();
        large(text, setting)
                .orElseGet(() -> WordWrap.lines(text, setting.columns()))
                .forEach(line -> lines.add(Placement.centred(line, setting.columns(), Style.CUE)));
        for (var beside : beside(scene)) {
            WordWrap.lines(beside, setting.columns())
                    .forEach(line -> lines.add(Placement.centred(line, setting.columns(), Style.MUTED)));
        }
        return lines;
    }

    /** The one instruction of a moment; a person must not keep hanging while a hold is paused. */
    static String text(Scene scene) {
        if (scene.state() instanceof SessionState.Paused paused) {
            var letGo = scene.interval().letGo().map(words -> LastWords.sentence(words) + " ");
            return letGo.orElse("") + EventScript.pause(paused.why(), paused.away());
        }
        return scene.isResuming()
                ? EventScript.regainingPosition(scene.interval())
                : scene.script().instruction(scene.elapsed(), scene.length());
    }

    private static List<String> beside(Scene scene) {
        return scene.pause().isPresent() || scene.isResuming()
                ? List.of()
                : scene.script().beside(scene.elapsed(), scene.length());
    }

    /** As many of the lines as there is room for, the next ones a moment later. */
    static List<Line> page(List<Line> lines, int room, Duration shown) {
        if (lines.size() <= room) {
            return lines;
        }
        var pages = (lines.size() + room - 1) / room;
        var page = (int) (shown.toMillis() / PAGE.toMillis() % pages);
        return lines.subList(page * room, Math.min(lines.size(), (page + 1) * room));
    }

    /** A pause is a band across the whole window. */
    private static List<Line> band(String text, Setting setting) {
        var lines = new ArrayList<String>(WordWrap.lines(text, setting.columns()));
        if (setting.rows() >= BAND_ROWS) {
            lines.add(0, "");
            lines.add("");
        }
        return lines.stream()
                .map(line ->
                        Placement.centred(line, setting.columns(), Style.PAUSED).text())
                .map(line -> Line.of(DisplayWidth.pad(line, setting.columns()), Style.PAUSED))
                .toList();
    }

    private static Optional<List<String>> large(String cue, Setting setting) {
        if (setting.columns() < LARGE_COLUMNS || setting.rows() < LARGE_ROWS || setting.art() != Art.BRAILLE) {
            return Optional.empty();
        }
        var wrapped = WordWrap.lines(cue, (setting.columns() - MARGINS) / DotLetters.COLUMNS);
        var lines = new ArrayList<String>();
        for (var line : wrapped) {
            var letters = DotLetters.dots(line);
            if (letters.isEmpty() || wrapped.size() > MOST_LARGE_LINES) {
                return Optional.empty();
            }
            lines.addAll(letters.get());
        }
        return Optional.of(lines);
    }
}
