package decompress.sound.voice;

import decompress.sound.cue.Cue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the voice does about the events of one look.
 *
 * @param replaced cues that need no tone because words stand for them
 */
public record SpeechPlan(Cut cut, List<Utterance> utterances, Set<Cue> replaced) {
    /** What is dropped of the utterances planned before. */
    public enum Cut {
        NOTHING,
        /** What has not begun. */
        PLANNED,
        /** Also what is being said. */
        ALL
    }

    public static final SpeechPlan NOTHING = new SpeechPlan(Cut.NOTHING, List.of(), Set.of());
    static final SpeechPlan SILENCE = new SpeechPlan(Cut.ALL, List.of(), Set.of());

    public SpeechPlan {
        utterances = List.copyOf(utterances);
        replaced = Set.copyOf(replaced);
    }

    /** This, then another, which cuts nothing. */
    SpeechPlan and(SpeechPlan more) {
        var both = EnumSet.noneOf(Cue.class);
        both.addAll(replaced);
        both.addAll(more.replaced);
        return new SpeechPlan(
                cut,
                Stream.concat(utterances.stream(), more.utterances.stream()).toList(),
                both);
    }

    SpeechPlan saying(Utterance utterance) {
        return and(new SpeechPlan(Cut.NOTHING, List.of(utterance), Set.of()));
    }

    SpeechPlan without(Cue cue) {
        return and(new SpeechPlan(Cut.NOTHING, List.of(), Set.of(cue)));
    }
}
