package decompress.sound.voice;

import decompress.script.ToneName;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The voice's reaction to an event.
 *
 * @param cuts whether what is being said, or waits, is dropped
 * @param utterances what is said, one after another
 * @param replaced tones that need no tone because words stand for them
 */
public record Speech(boolean cuts, List<Utterance> utterances, Set<ToneName> replaced) {
    public static final Speech NOTHING = new Speech(false, List.of(), Set.of());

    static final Speech CUT = new Speech(true, List.of(), Set.of());

    private static final Duration FOREVER = Duration.ofHours(1);

    public Speech {
        utterances = List.copyOf(utterances);
        replaced = Set.copyOf(replaced);
    }

    /** No tone for a tone, and no words either. */
    static Speech without(ToneName tone) {
        return new Speech(false, List.of(), Set.of(tone));
    }

    /** And then these words, in place of the tone of the tones, if there is time for them until then. */
    Speech saying(String text, Duration from, Duration until, ToneName... tones) {
        var utterance = new Utterance(text, from, until);
        return utterance.fits(from) ? then(new Speech(false, List.of(utterance), Set.of(tones))) : this;
    }

    /** And then these words, however long they take. */
    Speech saying(String text, Duration from, ToneName... tones) {
        return saying(text, from, from.plus(FOREVER), tones);
    }

    /** The remaining work of this speech, then of another. */
    Speech then(Speech next) {
        var before = next.cuts ? Stream.<Utterance>empty() : utterances.stream();
        return new Speech(
                cuts || next.cuts,
                Stream.concat(before, next.utterances.stream()).toList(),
                Stream.concat(replaced.stream(), next.replaced.stream()).collect(Collectors.toSet()));
    }
}
