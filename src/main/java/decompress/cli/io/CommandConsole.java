package decompress.cli.io;

import decompress.cli.BaseCommand;
import decompress.run.Console;
import decompress.view.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The lines of a command on the process's own streams. */
public final class CommandConsole implements Console {
    private final BaseCommand command;

    public CommandConsole(BaseCommand command) {
        this.command = command;
    }

    @Override
    public void print(List<Line> lines) {
        command.print(lines);
    }

    @Override
    public void warn(String text) {
        prose(text).forEach(this::warnAsIs);
    }

    @Override
    public void warnAsIs(String line) {
        command.environment.err().println(line);
    }

    @Override
    public int width() {
        return command.proseWidth();
    }

    @Override
    public boolean canAsk() {
        return command.tty().input() && command.tty().output();
    }

    @Override
    public Optional<String> ask(String prompt) {
        var lines = prose(prompt);
        print(lines.subList(0, lines.size() - 1).stream().map(Line::of).toList());
        command.environment.out().print(command.glyphs().of(lines.get(lines.size() - 1) + " "));
        command.environment.out().flush();
        var line = line();
        if (line.isEmpty()) {
            command.environment.out().println();
        }
        return line;
    }

    /** One line, byte by byte, so that nothing behind it is taken away from the session. */
    private Optional<String> line() {
        var line = new ByteArrayOutputStream();
        try {
            var in = command.environment.io().in();
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
