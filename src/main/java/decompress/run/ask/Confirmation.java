package decompress.run.ask;

import decompress.run.Console;
import decompress.text.SafeText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A question that is answered by yes or no, before the screen is taken. */
public final class Confirmation {
    static final String YES = "y";
    static final String NO = "n";
    private static final Map<String, String> WORDS = Map.of("yes", YES, "no", NO);

    private final Console console;

    public Confirmation(Console console) {
        this.console = console;
    }

    /** Whether there is somebody to ask. */
    public boolean isPossible() {
        return console.canAsk();
    }

    /** Only a clear yes is a yes; Enter and the end of what there is to read are a no. */
    public boolean ask(String question) {
        return choice(question + " y/N", YES, NO).equals(YES);
    }

    /** The letter that is typed, asked for again while it is none of these; nothing for Enter. */
    String choice(String question, String... letters) {
        while (true) {
            var typed = answer(question).orElse("");
            var letter = WORDS.getOrDefault(typed, typed);
            if (letter.isEmpty() || List.of(letters).contains(letter)) {
                return letter;
            }
            console.print("It takes " + String.join(", ", letters) + " or Enter.");
        }
    }

    /** What is typed on one line, in small letters; empty when there is nothing more to read. */
    public Optional<String> answer(String question) {
        return console.ask(question).map(text -> text.strip().toLowerCase(Locale.ROOT));
    }

    /** What is typed on one line, as it is; nothing when there is nothing more to read. */
    public String typed(String question) {
        return console.ask(question).map(text -> SafeText.oneLine(text).strip()).orElse("");
    }
}
