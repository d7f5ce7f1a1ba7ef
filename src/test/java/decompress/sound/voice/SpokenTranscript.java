package decompress.sound.voice;

import static decompress.support.Exercises.seconds;

import decompress.exercise.Dose;
import decompress.exercise.Effort;
import decompress.exercise.Exercise;
import decompress.exercise.Side;
import decompress.session.Prescribed;
import decompress.session.SessionEvent;
import decompress.sound.cue.Cue;
import decompress.support.Exercises;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Speech in a test: exercises that are spoken about, and what is said of them. */
final class SpokenTranscript {
    private SpokenTranscript() {}

    static Prescribed inverted(double hold, double ready) {
        return prescribed(Exercises.INVERSION, hold, 20, ready, false);
    }

    static Prescribed asNeeded() {
        return prescribed(Exercises.OVERHEAD, 10, 10, 0, true);
    }

    private static Prescribed prescribed(Exercise exercise, double hold, double rest, double ready, boolean asNeeded) {
        return new Prescribed(
                exercise,
                new Dose(
                        2,
                        new Effort.Hold(seconds(hold)),
                        seconds(rest),
                        asNeeded,
                        seconds(ready),
                        List.of(Side.BOTH)));
    }

    static List<Cue> replaced(List<List<SessionEvent>> looks) {
        var speech = new SessionSpeech();
        return looks.stream()
                .flatMap(events -> speech.on(events, true).replaced().stream())
                .toList();
    }

    static String said(List<List<SessionEvent>> looks, boolean tones) {
        var speech = new SessionSpeech();
        return looks.stream()
                .map(events -> speech.on(events, tones))
                .flatMap(plan -> Stream.concat(
                        Stream.of(plan.cut())
                                .filter(cut -> cut != SpeechPlan.Cut.NOTHING)
                                .map(cut -> "-- cut " + cut.name().toLowerCase(Locale.ROOT)),
                        plan.utterances().stream()
                                .map(each -> String.format(
                                        Locale.ROOT,
                                        "%.1f-%.1f %s",
                                        each.at().toMillis() / 1000.0,
                                        each.latestEnd().toMillis() / 1000.0,
                                        each.text()))))
                .collect(Collectors.joining("\n"));
    }
}
