package decompress.interview;

import decompress.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The answers that a question accepts; Enter is an empty one. */
public sealed interface AnswerForm {
    String YES = "y";
    AnswerForm YES_OR_NO = new Letters(List.of(YES, "n"));
    AnswerForm TEXT = new Text();

    /** The answer in one form, however it was typed; empty where it is none. */
    Optional<String> read(String typed);

    /** The hint about valid answers. */
    String hint();

    /** One of a few letters. */
    record Letters(List<String> letters) implements AnswerForm {
        private static final Map<String, String> WORDS = Map.of("yes", YES, "no", "n");

        static Letters of(String... letters) {
            return new Letters(List.of(letters));
        }

        @Override
        public Optional<String> read(String typed) {
            var word = typed.strip().toLowerCase(Locale.ROOT);
            var letter = WORDS.getOrDefault(word, word);
            return letter.isEmpty() || letters.contains(letter) ? Optional.of(letter) : Optional.empty();
        }

        @Override
        public String hint() {
            return "Type " + String.join(", ", letters) + " or press Enter.";
        }
    }

    /** Numbers from 1 on; 0 or none for none of them. */
    record Numbers(int most) implements AnswerForm {
        static final String NONE = "0";

        @Override
        public Optional<String> read(String typed) {
            var text = typed.strip().toLowerCase(Locale.ROOT);
            if (text.isEmpty() || text.equals("none") || text.equals(NONE)) {
                return Optional.of(text.isEmpty() ? "" : NONE);
            }
            var numbers = new ArrayList<String>();
            for (var word : text.split("[\\s,]+")) {
                if (!word.matches("\\d{1,2}") || Integer.parseInt(word) < 1 || Integer.parseInt(word) > most) {
                    return Optional.empty();
                }
                numbers.add(String.valueOf(Integer.parseInt(word)));
            }
            return Optional.of(String.join(" ", numbers));
        }

        static List<Integer> of(String answer) {
            return answer.isEmpty() || answer.equals(NONE)
                    ? List.of()
                    : List.of(answer.split(" ")).stream().map(Integer::valueOf).toList();
        }

        @Override
        public String hint() {
            return "Type numbers from 1 to " + most + " with spaces between them, or none.";
        }
    }

    /** Pain and how far down it reaches. */
    record Rating(boolean isNeeded) implements AnswerForm {
        @Override
        public Optional<String> read(String typed) {
            if (typed.isBlank()) {
                return isNeeded ? Optional.empty() : Optional.of("");
            }
            return PainAnswer.read(typed).map(PainAnswer::text);
        }

        @Override
        public String hint() {
            return "Type a number from 0 to 10, and where it reaches if you like: 3, or 3t.";
        }
    }

    /** Anything that can be printed. */
    record Text() implements AnswerForm {
        @Override
        public Optional<String> read(String typed) {
            return Optional.of(SafeText.oneLine(typed).strip());
        }

        @Override
        public String hint() {
            return "";
        }
    }
}
