package decompress.sound.voice;

import decompress.sound.cue.Cue;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the voice does about an event.
 *
 * @param cuts whether what is being said, or waits, is dropped
 * @param utterances what is said, one after another
 * @param replaced cues that need no tone because words stand for them
 * @param limit the moment at which everything that is said must be over now
 */
public record Speech(boolean cuts, List<Utterance> utterances, Set<Cue> replaced, Optional<Duration> limit) {
    public static final Speech NOTHING = new Speech(false, List.of(), Set.of(), Optional.empty());

    static final Speech CUT = new Speech(true, List.of(), Set.of(), Optional.empty());

    public Speech {
        utterances = List.copyOf(utterances);
        replaced = Set.copyOf(replaced);
    }

    /** What is left to do of this and then of another. */
    Speech then(Speech next) {
        var both = EnumSet.noneOf(Cue.class);
        both.addAll(replaced);
        both.addAll(next.replaced);
        var said = next.cuts
                ? next.utterances
                : Stream.concat(utterances.stream(), next.utterances.stream()).toList();
        return new Speech(cuts || next.cuts, said, both, next.limit.or(() -> limit));
    }

    Speech saying(String text, Duration from, Duration until) {
        return then(new Speech(false, List.of(new Utterance(text, from, until)), Set.of(), Optional.empty()));
    }

    Speech without(Cue cue) {
        return then(new Speech(false, List.of(), Set.of(cue), Optional.empty()));
    }

    Speech within(Duration newLimit) {
        return then(new Speech(false, List.of(), Set.of(), Optional.of(newLimit)));
    }
}
