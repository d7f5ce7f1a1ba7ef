package decompress.sound.voice;

import decompress.sound.cue.Cue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    private static final Duration FOREVER = Duration.ofHours(1);

    public Speech {
        utterances = List.copyOf(utterances);
        replaced = Set.copyOf(replaced);
    }

    /** Whatever is being said, or waits, is over by then. */
    static Speech within(Duration limit) {
        return new Speech(false, List.of(), Set.of(), Optional.of(limit));
    }

    /** What is left to do of this and then of another. */
    Speech then(Speech next) {
        var said = next.cuts ? Stream.<Utterance>empty() : utterances.stream();
        return new Speech(
                cuts || next.cuts,
                Stream.concat(said, next.utterances.stream()).toList(),
                Stream.concat(replaced.stream(), next.replaced.stream()).collect(Collectors.toSet()),
                next.limit.or(() -> limit));
    }

    Speech saying(String text, Duration from, Duration until) {
        return then(new Speech(false, List.of(new Utterance(text, from, until)), Set.of(), Optional.empty()));
    }

    /** However long the words take. */
    Speech saying(String text, Duration from) {
        return saying(text, from, from.plus(FOREVER));
    }

    Speech saying(List<String> texts, Duration from) {
        return texts.stream().map(text -> NOTHING.saying(text, from)).reduce(this, Speech::then);
    }

    Speech without(Cue... cues) {
        return without(Set.of(cues));
    }

    Speech without(Set<Cue> cues) {
        return then(new Speech(false, List.of(), cues, Optional.empty()));
    }
}
