package decompress.view.session;

import decompress.text.DisplayWidth;
import decompress.view.Line;
import decompress.view.Span;
import decompress.view.Style;
import java.util.List;

/** The lines above and below: the exercise, the progress, the next interval, and the keys. */
final class StatusLines {
    private static final List<String> KEYS = List.of(
            "space pause · n next · b back · + - 10 s · r again · x it hurts · m mute · q stop · ? keys",
            "space pause · n next · b back · + - 10 s · x it hurts · q stop · ? keys",
            "space pause · x it hurts · q stop · ? keys",
            "space · x hurts · q · ? keys",
            "? keys");
    private static final List<String> KEYS_OF_AN_OPEN_INTERVAL = List.of(
            "space continue · n next · b back · x it hurts · m mute · q stop · ? steps and keys",
            "space continue · b back · x it hurts · q stop · ? keys",
            "space continue · x hurts · ? keys",
            "space continue");
    private static final List<String> KEYS_OF_A_PAUSE = List.of(
            "space continue · n next · b back · + - 10 s · r again · x it hurts · m mute · q stop · ? keys",
            "space continue · n next · b back · + - 10 s · x it hurts · q stop · ? keys",
            "space continue · x it hurts · q stop",
            "space continue");
    private static final List<String> KEYS_OF_A_STEP = List.of(
            "moves on by itself · space next · b back · x it hurts · m mute · q stop · ? keys",
            "space next · b back · x it hurts · q stop · ? keys",
            "space next · b back · x hurts · ?",
            "space next");
    private static final List<String> KEYS_TO_GET_READY = List.of(
            "space ready · b steps again · + 10 s more · x it hurts · m mute · q stop · ? keys",
            "space ready · b back · + 10 s · x it hurts · q stop · ? keys",
            "space ready · b back · x hurts · ?",
            "space ready");
    private static final List<String> KEYS_OF_A_WAY_OUT = List.of(
            "Enter when you are out · + 10 s more · x it hurts · m mute",
            "Enter when you are out · x it hurts",
            "Enter: out");
    /** Where the words of the pause say what any other key does. */
    private static final List<String> KEYS_OF_A_QUESTION = List.of("x it hurts · q stop", "q stop");

    private static final String HURTS = "x hurts";
    private static final int LEAST_BAR = 4;

    private final Scene scene;
    private final Setting setting;
    private final int columns;

    StatusLines(Scene scene, Setting setting) {
        this.scene = scene;
        this.setting = setting;
        this.columns = setting.columns();
    }

    Line title() {
        return ends(scene.interval().exercise().name(), Style.TITLE, scene.progress());
    }

    /** The first of the texts on the right that leaves the text on the left whole, or else that text alone. */
    private Line ends(String left, Style style, List<String> rights) {
        return rights.stream()
                .filter(right -> DisplayWidth.of(left) + 2 + DisplayWidth.of(right) <= columns)
                .findFirst()
                .map(right -> Placement.ends(left, style, right, columns))
                .orElse(Line.of(DisplayWidth.fit(left, columns), style));
    }

    Line bar() {
        return bar(scene.phase() + " ", " " + scene.measure());
    }

    /** For a window without room for a line of keys. */
    Line barAndKey() {
        var left = scene.phase() + " ";
        var right = " " + scene.measure();
        return briefKeys().stream()
                .map(key -> right + " · " + key)
                .filter(both -> DisplayWidth.of(left) + LEAST_BAR + DisplayWidth.of(both) <= columns)
                .findFirst()
                .map(both -> bar(left, both))
                .orElse(bar());
    }

    /** The keys for a person who must come out now. */
    private List<String> briefKeys() {
        return scene.isLeaving() ? List.of("Enter: out · " + HURTS, HURTS) : List.of(HURTS);
    }

    private Line bar(String left, String right) {
        var room = Math.max(LEAST_BAR, columns - DisplayWidth.of(left) - DisplayWidth.of(right));
        var full = (int) Math.round(room * scene.done());
        return new Line(List.of(
                        new Span(left, Style.MUTED),
                        new Span("█".repeat(full) + "░".repeat(room - full), scene.style()),
                        new Span(right, Style.MUTED)))
                .cut(columns);
    }

    /** @param hasKey whether it takes the place of the bar that names the key */
    Line noticed(String notice, boolean hasKey) {
        var key = hasKey ? " · " + HURTS : "";
        var shortened = DisplayWidth.shortened(notice, columns - DisplayWidth.of(key));
        return new Line(List.of(new Span(shortened, Style.WARNING), new Span(key, Style.MUTED)));
    }

    Line next() {
        var muted = setting.muted() ? " · muted" : "";
        var left =
                scene.left(setting.clock()).stream().map(time -> time + muted).toList();
        return ends(scene.next(), Style.PLAIN, left);
    }

    private List<String> choices() {
        if (scene.waits()) {
            return KEYS_OF_AN_OPEN_INTERVAL;
        }
        if (scene.isCard()) {
            return scene.step().isPresent() ? KEYS_OF_A_STEP : KEYS_TO_GET_READY;
        }
        if (scene.isLeaving()) {
            return KEYS_OF_A_WAY_OUT;
        }
        return scene.pause()
                .map(why -> switch (why) {
                    case WANTED, AWAY -> KEYS_OF_A_PAUSE;
                    case ASKED, KEYS -> KEYS_OF_A_QUESTION;
                })
                .orElse(KEYS);
    }

    Line keys() {
        return Line.of(
                choices().stream()
                        .filter(choice -> DisplayWidth.of(choice) <= columns)
                        .findFirst()
                        .orElse(""),
                Style.MUTED);
    }
}
