package decompress.sound.voice;

import static decompress.support.Exercises.seconds;

import decompress.exercise.Effort;
import decompress.exercise.Exercise;
import decompress.exercise.Side;
import decompress.script.ToneName;
import decompress.session.PlannedExercise;
import decompress.session.SessionEvent;
import decompress.support.Exercises;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Speech in a test: exercises that are spoken about, and what is said of them. */
public final class SpokenTranscript {
    private SpokenTranscript() {}

    static PlannedExercise inverted(double hold, double ready) {
        return planned(Exercises.INVERSION, hold, 20, ready, false);
    }

    static PlannedExercise asNeeded() {
        return planned(Exercises.OVERHEAD, 10, 10, 0, true);
    }

    private static PlannedExercise planned(
            Exercise exercise, double hold, double rest, double ready, boolean asNeeded) {
        return new PlannedExercise(
                exercise,
                Exercises.equalSets(
                        2,
                        new Effort.Hold(seconds(hold)),
                        seconds(rest),
                        asNeeded,
                        seconds(ready),
                        List.of(Side.BOTH)));
    }

    static List<ToneName> replaced(List<List<SessionEvent>> looks) {
        var speech = new SessionSpeech();
        return looks.stream()
                .flatMap(events -> speech.on(events, true).replaced().stream())
                .toList();
    }

    /** One line for each thing said, at the second when it may begin; a bar where what is being said is cut. */
    public static String said(List<List<SessionEvent>> looks, boolean tones) {
        var speech = new SessionSpeech();
        var lines = new ArrayList<String>();
        for (var events : looks) {
            var spoken = speech.on(events, tones);
            if (spoken.cuts()) {
                lines.add("--");
            }
            spoken.utterances()
                    .forEach(each -> lines.add(
                            String.format(Locale.ROOT, "%.1f %s", each.from().toMillis() / 1000.0, each.text())));
        }
        return String.join("\n", lines);
    }
}
