package decompress.interview;

import decompress.plan.Person;
import decompress.review.LastTime;
import decompress.review.PainSigns;
import decompress.session.Pain;
import decompress.session.SessionRecord;
import java.util.Optional;

/** The question about pain on the morning after a session with a rating, asked once. */
public final class Morning {
    public static final String QUESTION = "How much does your back hurt this morning";
    private static final String SIGNS = " Warning signs: decompress safety";
    private static final int NOON = 12;

    private Morning() {}

    /** The session of yesterday, while its next morning is now and was not asked for. */
    public static Optional<SessionRecord> due(Person person) {
        var today = person.today();
        return person.latest()
                .filter(last -> person.now().getHour() < NOON)
                .filter(last -> last.day().equals(today.minusDays(1)))
                .filter(last -> last.pain().last().isPresent())
                .filter(last -> last.pain().nextMorning().isEmpty())
                .filter(last -> !person.profile().morningSkipped().equals(Optional.of(today)));
    }

    /** The question by itself, outside a session. */
    public static Question question() {
        return Question.of(
                Topic.PAIN,
                QUESTION + ", from 0 (no pain) to 10 (worst pain)? Enter = skip:",
                new AnswerForm.Rating(false));
    }

    /** What its answer rated. */
    public static Optional<Integer> rating(String answer) {
        return PainAnswer.read(answer).map(PainAnswer::rating);
    }

    /** The advice after a clearly worse morning; empty after any other. */
    public static Optional<String> words(Pain yesterday, int rating) {
        if (rating >= PainSigns.ASK_FIRST) {
            return Optional.of("That is strong pain. Rest, or walk a little." + SIGNS);
        }
        return LastTime.isNotable(Pain.ofNextMorning(rating).or(yesterday).changeOvernight())
                ? Optional.of("That is clearly worse than after yesterday's session. Do less today, or rest." + SIGNS)
                : Optional.empty();
    }
}
