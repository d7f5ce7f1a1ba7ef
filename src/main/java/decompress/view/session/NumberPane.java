package decompress.view.session;

import decompress.text.DisplayWidth;
import decompress.view.Art;
import decompress.view.Glyphs;
import decompress.view.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** One look from the floor: the word for what is asked, under it the number, and what the number is counted to. */
record NumberPane(Scene scene, Setting setting) {
    private static final int MARGIN = 2;
    private static final int ROOM_FOR_COUNT = 5;
    private static final int ROOM_FOR_MARGINS = 9;
    private static final int ROOM_FOR_DOTS = 10;
    private static final int ROOM_FOR_BLOCKS = 17;

    /** The values that decide the lines. */
    Object key(int columns, int rows) {
        return List.of(scene.word(), scene.brief(), scene.style(), setting.glyphs(), setting.art(), columns, rows);
    }

    /** At most as many lines as rows. */
    List<Line> lines(int columns, int rows) {
        var text = new ArrayList<String>();
        if (rows < ROOM_FOR_COUNT) {
            brief(text, columns, rows);
        } else {
            text.addAll(word(columns, rows));
            var under = scene.countedTo();
            var room = rows - text.size() - (under.isEmpty() ? 0 : 1);
            var margin = room >= ROOM_FOR_MARGINS ? 1 : 0;
            text.addAll(Collections.nCopies(margin, ""));
            text.addAll(digits(columns, room - 2 * margin));
            if (!under.isEmpty()) {
                text.add(under);
            }
        }
        return text.stream()
                .map(line -> Placement.centred(line, columns, scene.style()))
                .toList();
    }

    private void brief(List<String> text, int columns, int rows) {
        if (rows < 2) {
            var both = scene.word() + " " + scene.brief();
            text.add(DisplayWidth.of(both) <= columns ? both : scene.number());
            return;
        }
        text.add(scene.word());
        if (scene.countedTo().isEmpty() || rows > 3) {
            text.addAll(digits(columns, rows - 1));
        } else {
            text.add(scene.brief());
        }
    }

    private List<String> word(int columns, int rows) {
        var word = scene.word();
        var drawn = Optional.<List<String>>empty();
        if (rows >= ROOM_FOR_BLOCKS && setting.glyphs() == Glyphs.UNICODE) {
            drawn = DotLetters.blocks(word);
        }
        if (drawn.filter(lines -> fits(lines, columns)).isEmpty() && rows >= ROOM_FOR_DOTS) {
            drawn = setting.art() == Art.BRAILLE ? DotLetters.dots(word) : Optional.empty();
        }
        return drawn.filter(lines -> fits(lines, columns)).orElse(List.of(word));
    }

    private static boolean fits(List<String> lines, int columns) {
        return DisplayWidth.of(lines.get(0)) <= columns;
    }

    private List<String> digits(int columns, int rows) {
        var margin = columns >= 8 * MARGIN ? 2 * MARGIN : 0;
        return Digits.fitting(scene.number(), columns - margin, rows, setting.glyphs(), scene.weight());
    }
}
