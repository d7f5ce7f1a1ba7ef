package decompress.view.log;

import decompress.script.words.Noun;
import decompress.script.words.PainWords;
import decompress.script.words.Words;
import decompress.session.ExerciseRecord;
import decompress.session.Outcome;
import decompress.session.Pain;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.text.EnumWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The facts of one session in a line; usual facts are not mentioned. */
final class SessionFacts {
    private SessionFacts() {}

    /** The routine, or the first exercise and how many more. */
    static String what(SessionRecord record) {
        if (record.routine().isPresent()) {
            return record.routine().get();
        }
        var exercises = record.exercises();
        var first = exercises.isEmpty() ? "–" : exercises.get(0).reference();
        return exercises.size() > 1 ? first + " and " + (exercises.size() - 1) + " more" : first;
    }

    /** A sign for what did not end as planned. */
    static String mark(SessionRecord record) {
        return switch (record.outcome()) {
            case COMPLETED -> " ";
            case STOPPED -> record.endedFor(Reason.PAIN) || record.endedFor(Reason.NOT_STARTED) ? "!" : "-";
            case INTERRUPTED -> "~";
        };
    }

    /** Such as 3 of 4 sets, held 58 s, reduced because of pain, pain 4→6, stopped for pain. */
    static String of(SessionRecord record) {
        var facts = new ArrayList<String>();
        if (record.endedFor(Reason.NOT_STARTED)) {
            facts.add("not started");
            pain(record.pain(), facts);
            return String.join(", ", facts);
        }
        done(record.exercises(), facts);
        if (record.eased()) {
            facts.add("reduced because of pain");
        }
        pain(record.pain(), facts);
        if (record.outcome() != Outcome.COMPLETED) {
            facts.add(ending(record));
        }
        return String.join(", ", facts);
    }

    private static void done(List<ExerciseRecord> exercises, List<String> facts) {
        var done = 0;
        var planned = 0;
        var counted = 0;
        var moved = 0;
        var held = Duration.ZERO;
        var holds = 0;
        var walked = Duration.ZERO;
        for (var exercise : exercises) {
            if (exercise.isWalk()) {
                walked = walked.plus(exercise.held());
                continue;
            }
            done += exercise.setsDone();
            planned += exercise.planned();
            if (exercise.repetitions().isEmpty()) {
                holds++;
                held = held.plus(exercise.held());
                continue;
            }
            counted++;
            for (var set : exercise.sets()) {
                moved += set.repetitions().orElse(0);
            }
        }
        if (planned > 0) {
            facts.add((done == planned ? "" : done + " of ") + Noun.SET.count(planned));
        }
        if (counted > 0) {
            facts.add(Noun.REPETITION.count(moved));
        }
        if (holds > 0) {
            facts.add("held " + seconds(held));
        }
        if (!walked.isZero()) {
            facts.add("walked " + seconds(walked));
        }
    }

    private static String seconds(Duration time) {
        return Words.time(Words.rounded(time));
    }

    private static void pain(Pain pain, List<String> facts) {
        if (pain.before().isPresent() || pain.after().isPresent()) {
            var sites = PainWords.sites(pain);
            facts.add("pain " + number(pain.before()) + "→" + number(pain.after())
                    + (sites.isEmpty() ? "" : " (" + sites + ")"));
        }
    }

    private static String number(Optional<Integer> rating) {
        return rating.isPresent() ? rating.get().toString() : "?";
    }

    private static String ending(SessionRecord record) {
        var why = record.reason()
                .map(reason -> switch (reason) {
                    case PAIN -> " for pain";
                    case QUIT -> "";
                    case SKIPPED -> ", every set skipped";
                    case SIGNAL -> " by a signal";
                    case NOT_STARTED -> "";
                    case COMMAND_ENDED -> " because the command ended";
                })
                .orElse("");
        return EnumWord.of(record.outcome()) + why;
    }
}
