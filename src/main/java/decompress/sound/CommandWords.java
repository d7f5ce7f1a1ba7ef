package decompress.sound;

import java.util.ArrayList;
import java.util.List;

/** Splits a command into words as a shell splits plain words and quotes; nothing else of a shell has a meaning. */
public final class CommandWords {
    private static final char NO_QUOTE = 0;

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private char quote = NO_QUOTE;

    private CommandWords() {}

    /**
     * The words of a command; a backslash keeps the character after it, except between single quotes.
     *
     * @throws IllegalArgumentException when there is no word or a quote is not closed, in words for the person
     */
    public static List<String> split(String command) {
        var words = new CommandWords();
        for (var index = 0; index < command.length(); index++) {
            var escaped = command.charAt(index) == '\\' && words.quote != '\'' && index + 1 < command.length();
            index += escaped ? 1 : 0;
            words.take(command.charAt(index), escaped);
        }
        return words.end();
    }

    private void take(char character, boolean escaped) {
        if (escaped) {
            add(character);
        } else if (character == quote) {
            quote = NO_QUOTE;
        } else if (quote == NO_QUOTE && (character == '"' || character == '\'')) {
            quote = character;
            inWord = true;
        } else if (quote == NO_QUOTE && Character.isWhitespace(character)) {
            finish();
        } else {
            add(character);
        }
    }

    private void add(char character) {
        word.append(character);
        inWord = true;
    }

    private void finish() {
        if (inWord) {
            words.add(word.toString());
            word.setLength(0);
            inWord = false;
        }
    }

    private List<String> end() {
        if (quote != NO_QUOTE) {
            throw new IllegalArgumentException("the command has a " + quote + " that is not closed");
        }
        finish();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("the command is empty");
        }
        return List.copyOf(words);
    }
}
