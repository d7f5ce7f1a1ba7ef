package decompress.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

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
        return answer(question + " y/N").filter(Confirmation::isYes).isPresent();
    }

    /** What is typed on one line, in small letters; empty when there is nothing more to read. */
    Optional<String> answer(String question) {
        command.environment.out().print(command.glyphs().of(question + " "));
        command.environment.out().flush();
        var line = line();
        if (line.isEmpty()) {
            command.environment.out().println();
        }
        return line.map(text -> text.strip().toLowerCase(Locale.ROOT));
    }

    static boolean isYes(String answer) {
        return answer.equals("y") || answer.equals("yes");
    }

    static boolean isNo(String answer) {
        return answer.equals("n") || answer.equals("no");
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
