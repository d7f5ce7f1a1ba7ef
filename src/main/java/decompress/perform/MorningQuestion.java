package decompress.perform;

import decompress.interview.Morning;
import decompress.perform.ui.Console;
import decompress.plan.Person;
import java.util.Optional;

/** Asks once, outside a session, how much the back hurts on the morning after one. */
public final class MorningQuestion {
    private final Console console;
    private final Journal journal;
    private final Profiles profiles;

    public MorningQuestion(Console console, Journal journal, Profiles profiles) {
        this.console = console;
        this.journal = journal;
        this.profiles = profiles;
    }

    /** Asks if it is time to, and keeps the answer; the rating comes back. */
    public Optional<Integer> ask(Person person) {
        var yesterday = Morning.due(person);
        if (yesterday.isEmpty()) {
            return Optional.empty();
        }
        var rating = Morning.rating(new Interviewer(console).answer(Morning.question()));
        if (rating.isEmpty()) {
            profiles.remember(profile -> profile.skippingMorning(profiles.today()));
            return rating;
        }
        journal.rateMorning(yesterday.get(), rating.get());
        Morning.words(yesterday.get().pain(), rating.get()).ifPresent(console::print);
        return rating;
    }
}
