package decompress.run.ask;

import decompress.run.Console;
import decompress.text.SafeText;
import java.util.Locale;
import java.util.Optional;

/** A question that is answered by yes or no, before the screen is taken. */
public final class Confirmation {
    private final Console console;

    public Confirmation(Console console) {
        this.console = console;
    }

    /** Whether there is somebody to ask. */
    public boolean isPossible() {
        return console.canAsk();
    }

    /** Asks once; only a clear yes is a yes. */
    public boolean ask(String question) {
        return answer(question + " y/N").filter(Confirmation::isYes).isPresent();
    }

    /** What is typed on one line, in small letters; empty when there is nothing more to read. */
    public Optional<String> answer(String question) {
        return console.ask(question).map(text -> text.strip().toLowerCase(Locale.ROOT));
    }

    /** What is typed on one line, as it is; nothing when there is nothing more to read. */
    public String typed(String question) {
        return console.ask(question).map(text -> SafeText.oneLine(text).strip()).orElse("");
    }

    public static boolean isYes(String answer) {
        return answer.equals("y") || answer.equals("yes");
    }

    public static boolean isNo(String answer) {
        return answer.equals("n") || answer.equals("no");
    }
}
