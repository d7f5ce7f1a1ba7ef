package decompress.interview;

import decompress.safety.Profile;
import decompress.session.Pain;
import decompress.session.PlannedExercise;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The next step before a session. */
public sealed interface InterviewStep {
    /** A question that must be answered first. */
    record Ask(Question question) implements InterviewStep {}

    /**
     * Nothing starts.
     *
     * @param notes the lines before the reason
     * @param isOwnChoice whether the person decided it, so that nothing failed
     * @param isBadDay whether pain is the reason, so that it belongs into the log
     */
    record Refuse(List<Remark> notes, String why, boolean isOwnChoice, boolean isBadDay, Learned learned)
            implements InterviewStep {
        public Refuse {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The session can start.
     *
     * @param parts its exercises at the doses that they start with
     * @param isEased whether pain made them less than what was asked for
     * @param notes the lines before the question
     * @param profile the person's profile after the questions
     */
    record Ready(List<PlannedExercise> parts, boolean isEased, List<Remark> notes, Profile profile, Learned learned)
            implements InterviewStep {
        public Ready {
            parts = List.copyOf(parts);
            notes = List.copyOf(notes);
        }
    }

    /**
     * The answers.
     *
     * @param change of the recorded profile
     * @param pain before the session
     * @param morning whether that was asked as the morning after the latest session
     * @param morningRating its rating; empty where it was skipped
     */
    record Learned(UnaryOperator<Profile> change, Pain pain, boolean morning, Optional<Integer> morningRating) {}
}
