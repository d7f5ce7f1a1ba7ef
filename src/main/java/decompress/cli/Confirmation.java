package decompress.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A question that is answered by yes or no, before the screen is taken. */
final class Confirmation {
    private final BaseCommand command;

    Confirmation(BaseCommand command) {
        this.command = command;
    }

    /** Whether there is somebody to ask. */
    boolean isPossible() {
        return command.tty().input() && command.tty().output();
    }

    /** Asks once; only a clear yes is a yes. */
    boolean ask(String question) {
        command.environment.out().print(command.glyphs().of(question + " y/N "));
        command.environment.out().flush();
        var answer = line().strip().toLowerCase(Locale.ROOT);
        return answer.equals("y") || answer.equals("yes");
    }

    /** One line, byte by byte, so that nothing behind it is taken away from the session. */
    private String line() {
        var line = new ByteArrayOutputStream();
        try {
            var in = command.environment.wires().in();
            for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
                line.write(next);
            }
        } catch (IOException nobodyThere) {
            return "";
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
