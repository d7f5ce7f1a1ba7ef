package decompress.perform;

import decompress.perform.ui.Console;
import decompress.view.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A person at a terminal who is known to type these lines. */
public final class ScriptedConsole implements Console {
    private final List<String> told = new ArrayList<>();
    private final Deque<String> types;
    private final boolean somebody;
    private int rows = 24;

    private ScriptedConsole(boolean somebody, String... types) {
        this.somebody = somebody;
        this.types = new ArrayDeque<>(List.of(types));
    }

    public static ScriptedConsole typing(String... lines) {
        return new ScriptedConsole(true, lines);
    }

    public static ScriptedConsole nobody() {
        return new ScriptedConsole(false);
    }

    /** The same person in a window with so many rows. */
    public ScriptedConsole in(int lines) {
        rows = lines;
        return this;
    }

    /** Every line that was printed, warnings and questions included. */
    public List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public void print(List<Line> lines) {
        lines.forEach(line -> told.add(line.text()));
    }

    @Override
    public void warn(String text) {
        told.add(text);
    }

    @Override
    public void warnAsIs(String text) {
        told.add(text);
    }

    @Override
    public int width() {
        return 80;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public boolean canAsk() {
        return somebody;
    }

    @Override
    public Optional<String> ask(String prompt) {
        told.add(prompt);
        return Optional.ofNullable(types.poll());
    }
}
