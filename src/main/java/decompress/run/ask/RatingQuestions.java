package decompress.run.ask;

import decompress.run.Console;
import decompress.run.Failure;
import decompress.session.Pain;
import decompress.view.log.PainWords;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks for pain, on lines of a terminal. */
public final class RatingQuestions {
    private static final String SCALE = ", from 0 (none) to 10 (worst)? ";

    private final Console console;
    private final Confirmation confirmation;

    public RatingQuestions(Console console) {
        this.console = console;
        this.confirmation = new Confirmation(console);
    }

    void tell(String text) {
        console.print(text);
    }

    /** A rating; empty when it is skipped. */
    Optional<Integer> rating(String what) {
        return number(what + SCALE + "Enter skips, q leaves:", 0, PainWords.WORST);
    }

    /** A rating beside something else, which goes on whatever is typed. */
    Optional<Integer> aside(String what) {
        return number(what + SCALE + "Enter skips:", 0, PainWords.WORST, Optional::empty);
    }

    /** A rating that cannot be skipped. */
    int rating(String what, String why) {
        while (true) {
            var rating = number(what + SCALE + why + "; q leaves:", 0, PainWords.WORST);
            if (rating.isPresent()) {
                return rating.get();
            }
        }
    }

    Optional<Pain.Site> site() {
        return number(PainWords.WHERE, 1, Pain.Site.values().length).map(number -> Pain.Site.values()[number - 1]);
    }

    private Optional<Integer> number(String question, int least, int most) {
        return number(question, least, most, () -> {
            throw Failure.stopped("Not begun; nothing is logged.");
        });
    }

    private Optional<Integer> number(String question, int least, int most, Supplier<Optional<Integer>> leave) {
        while (true) {
            var typed = confirmation.answer(question).orElse("q");
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            if (typed.equals("q")) {
                return leave.get();
            }
            if (typed.matches("\\d{1,2}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most) {
                return Optional.of(Integer.valueOf(typed));
            }
            console.print("It takes a number from " + least + " to " + most + ".");
        }
    }
}
