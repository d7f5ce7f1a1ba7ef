package decompress.view.session;

import decompress.exercise.CueMoment;
import decompress.script.IntervalScript;
import decompress.script.LastWords;
import decompress.text.DisplayWidth;
import decompress.view.Line;
import decompress.view.Prose;
import decompress.view.Span;
import decompress.view.Style;
import java.util.ArrayList;
import java.util.List;

/** The way in as one card: all steps with the current one marked, and what to mind. */
final class CardView {
    /** A person reads no faster in longer lines. */
    private static final int MOST_COLUMNS = 76;

    /** With fewer rows there is no heading. */
    private static final int HEADED = 7;

    private final Scene scene;
    private final int columns;

    CardView(Scene scene, int columns) {
        this.scene = scene;
        this.columns = Math.min(columns, MOST_COLUMNS);
    }

    /** As many lines as there is room for, the current step always among them. */
    List<Line> lines(int rows) {
        var reminders = items(scene.interval().planned().reminders(), "! ", Style.WARNING);
        var pinned = reminders.size() <= rows / 2 ? reminders : List.<Line>of();
        var items = new ArrayList<List<Line>>();
        for (var step = 0; step < scene.steps().size(); step++) {
            items.add(step(step));
        }
        items.add(item(ready(), mark(isReady()), style(isReady())));
        var current = scene.step().orElse(items.size() - 1);
        var cautions = items(IntervalScript.cautions(scene.interval()), "! ", Style.WARNING);
        var lines = new ArrayList<Line>();
        if (rows - pinned.size() > HEADED) {
            var head = isReady() ? "Get into position." : "Read first, do nothing yet.";
            lines.add(Line.of(DisplayWidth.fit(head, columns), Style.TITLE));
        }
        lines.addAll(pinned);
        var last = new ArrayList<>(pinned.isEmpty() ? reminders : List.of());
        last.addAll(cautions);
        lines.addAll(around(items, current, last, rows - lines.size()));
        return lines;
    }

    private List<Line> around(List<List<Line>> items, int current, List<Line> last, int rows) {
        var lines = new ArrayList<Line>();
        items.forEach(lines::addAll);
        if (lines.size() + 1 + last.size() <= rows) {
            lines.add(Line.EMPTY);
        }
        lines.addAll(last);
        var own = items.get(current);
        if (own.size() > rows) {
            return InstructionPane.page(own, rows, scene.elapsed());
        }
        var start = 0;
        // Whole steps are dropped at the top, as few as possible.
        for (var item = 0; item < current && lines.size() - start > rows; item++) {
            start += items.get(item).size();
        }
        return lines.subList(start, Math.min(lines.size(), start + rows));
    }

    private List<Line> step(int step) {
        var isCurrent = scene.step().isPresent() && scene.step().getAsInt() == step;
        return item(scene.steps().get(step), mark(isCurrent) + (step + 1) + " ", style(isCurrent));
    }

    private boolean isReady() {
        return scene.step().isEmpty();
    }

    /** While the steps are read, their cue would say the same twice. */
    private String ready() {
        var cue = scene.interval().exercise().guidance().cue(CueMoment.LEAD_IN);
        return isReady() && cue.isPresent() ? "Then get ready: " + LastWords.sentence(cue.get()) : "Then get ready.";
    }

    private static String mark(boolean isCurrent) {
        return isCurrent ? "→ " : "  ";
    }

    private static Style style(boolean isCurrent) {
        return isCurrent ? Style.CUE : Style.PLAIN;
    }

    private List<Line> items(List<String> texts, String mark, Style style) {
        return texts.stream().flatMap(text -> item(text, mark, style).stream()).toList();
    }

    private List<Line> item(String text, String mark, Style style) {
        return Prose.hanging(new Span(mark, style), text, style, columns);
    }
}
