package decompress.cli.io;

import decompress.cli.Environment;
import decompress.run.Console;
import decompress.terminal.Pager;
import decompress.terminal.Palette;
import decompress.view.Glyphs;
import decompress.view.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The lines of a command on the process's own streams. */
public final class CommandConsole implements Console {
    /** Comfortable for prose where no window sets a width. */
    private static final int PROSE = 80;

    private final Environment environment;
    private final Palette palette;
    private final Glyphs glyphs;

    public CommandConsole(Environment environment, Palette palette) {
        this.environment = environment;
        this.palette = palette;
        this.glyphs = Glyphs.of(environment.io().charset());
    }

    @Override
    public void print(List<Line> lines) {
        for (var line : rendered(lines)) {
            environment.out().println(line);
            if (environment.out().checkError()) {
                return;
            }
        }
    }

    /** Prints lines to read, page by page where they are longer than the window. */
    public void page(List<Line> lines) {
        var pager = new Pager(environment.variables());
        var isLong = canAsk() && lines.size() >= environment.tty().size().rows();
        if (!isLong || !pager.isWanted() || !pager.show(rendered(lines), environment.io())) {
            print(lines);
        }
    }

    private List<String> rendered(List<Line> lines) {
        return lines.stream().map(line -> palette.render(glyphs.of(line))).toList();
    }

    @Override
    public void warn(String text) {
        prose(text).forEach(this::warnAsIs);
    }

    @Override
    public void warnAsIs(String line) {
        environment.err().println(line);
    }

    @Override
    public int width() {
        return environment.tty().output() ? environment.tty().width() : PROSE;
    }

    @Override
    public boolean canAsk() {
        return environment.tty().input() && environment.tty().output();
    }

    @Override
    public Optional<String> ask(String prompt) {
        var lines = prose(prompt);
        print(lines.subList(0, lines.size() - 1).stream().map(Line::of).toList());
        environment.out().print(glyphs.of(lines.get(lines.size() - 1) + " "));
        environment.out().flush();
        var line = line();
        if (line.isEmpty()) {
            environment.out().println();
        }
        return line;
    }

    /** One line, byte by byte, so that nothing behind it is taken away from the session. */
    private Optional<String> line() {
        var line = new ByteArrayOutputStream();
        try {
            var in = environment.io().in();
            for (var next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    return Optional.empty();
                }
                line.write(next);
            }
        } catch (IOException nobodyThere) {
            return Optional.empty();
        }
        return Optional.of(line.toString(StandardCharsets.UTF_8));
    }
}
