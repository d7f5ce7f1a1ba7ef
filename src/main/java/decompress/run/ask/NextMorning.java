package decompress.run.ask;

import decompress.log.store.LogException;
import decompress.review.LastTime;
import decompress.review.PainSigns;
import decompress.run.Journal;
import decompress.run.Profiles;
import decompress.session.Pain;
import decompress.session.SessionRecord;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

/** On the morning after a session with a rating: how the back is then, asked once; a rise speaks against a higher dose. */
public final class NextMorning {
    static final String QUESTION = "How is your back this morning";
    private static final String SIGNS = " Signs to act on: decompress safety";
    private static final int NOON = 12;

    private final Journal journal;
    private final Profiles profiles;
    private final Clock clock;

    public NextMorning(Journal journal, Profiles profiles, Clock clock) {
        this.journal = journal;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Asks, if it is time to; the rating comes back. */
    public Optional<Integer> ask(RatingQuestions questions) {
        var yesterday = due();
        if (yesterday.isEmpty()) {
            return Optional.empty();
        }
        var rating = questions.aside(QUESTION);
        keep(yesterday.get(), rating);
        rating.flatMap(now -> worse(yesterday.get().pain(), now)).ifPresent(questions::tell);
        return rating;
    }

    private static Optional<String> worse(Pain yesterday, int rating) {
        if (rating >= PainSigns.STRONG) {
            return Optional.of("That is strong pain. Rest, or walk a little." + SIGNS);
        }
        return LastTime.isNotable(Pain.ofNextMorning(rating).or(yesterday).changeOvernight())
                ? Optional.of("That is more than a night should add. Do less today, or nothing." + SIGNS)
                : Optional.empty();
    }

    /** The session of yesterday, while its next morning is now and was not asked for. */
    Optional<SessionRecord> due() {
        var now = LocalDateTime.now(clock);
        return journal.recent(1).stream()
                .filter(last -> now.getHour() < NOON)
                .filter(last -> last.day().equals(now.toLocalDate().minusDays(1)))
                .filter(last -> last.pain().last().isPresent())
                .filter(last -> last.pain().nextMorning().isEmpty())
                .filter(last -> !profiles.isMorningSkipped())
                .findFirst();
    }

    /** Keeps the rating with that session; whoever skips it is not asked again. */
    void keep(SessionRecord yesterday, Optional<Integer> rating) {
        if (rating.isEmpty()) {
            profiles.remember(told -> told.skippingMorning(profiles.today()));
            return;
        }
        try {
            var pain = Pain.ofNextMorning(rating.get());
            journal.amend(yesterday.id(), (log, id, of, at) -> log.correct(id, of, pain, Optional.empty(), at));
        } catch (LogException unwritable) {
            // It is told with the next record.
            return;
        }
    }
}
