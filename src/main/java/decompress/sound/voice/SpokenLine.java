package decompress.sound.voice;

import decompress.session.SpeechTime;
import decompress.sound.cue.Cue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something to say at an event, and how much it matters. */
record SpokenLine(Weight weight, String text) {
    /** What a line tells: first what the body needs, last what the eye has too. */
    enum Weight {
        WAY_OUT(Cue.RELEASE),
        RELEASE(Cue.RELEASE),
        STEP(Cue.NEXT),
        LISTEN(),
        POSITION(Cue.NEXT),
        EFFORT(),
        READY(),
        SIDE(Cue.OTHER_SIDE),
        REMINDER(),
        EXERCISE(Cue.NEXT),
        REST(Cue.REST),
        CONTINUE(Cue.RESUMED),
        KEY(),
        SET(),
        CAUTION(),
        DOSE(),
        LENGTH(),
        ALL_STEPS();

        private final Optional<Cue> replaced;

        Weight(Cue... replaced) {
            this.replaced = Stream.of(replaced).findFirst();
        }
    }

    /** The cue that needs no tone beside these words, if there is one. */
    Cue[] replaced() {
        return weight.replaced.stream().toArray(Cue[]::new);
    }

    /** The weightiest lines that fit into this time, in the order in which they were given. */
    static List<SpokenLine> fitting(List<SpokenLine> lines, Duration room) {
        var chosen = new ArrayList<SpokenLine>();
        var left = room;
        for (var line :
                lines.stream().sorted(Comparator.comparing(SpokenLine::weight)).toList()) {
            var after = left.minus(SpeechTime.of(line.text));
            if (!after.isNegative()) {
                chosen.add(line);
                left = after;
            }
        }
        return lines.stream().filter(chosen::contains).toList();
    }
}
