package decompress.sound;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the voice does about the events of one look.
 *
 * @param replaced cues that need no tone because words stand for them
 */
record Plan(Cut cut, List<Utterance> utterances, Set<Cue> replaced) {
    /** What is dropped of the utterances planned before. */
    enum Cut {
        NOTHING,
        /** What has not begun. */
        PLANNED,
        /** Also what is being said. */
        ALL
    }

    static final Plan NOTHING = new Plan(Cut.NOTHING, List.of(), Set.of());
    static final Plan SILENCE = new Plan(Cut.ALL, List.of(), Set.of());

    Plan {
        utterances = List.copyOf(utterances);
        replaced = Set.copyOf(replaced);
    }

    /** This, then another, which cuts nothing. */
    Plan and(Plan more) {
        var both = EnumSet.noneOf(Cue.class);
        both.addAll(replaced);
        both.addAll(more.replaced);
        return new Plan(
                cut,
                Stream.concat(utterances.stream(), more.utterances.stream()).toList(),
                both);
    }

    Plan saying(Utterance utterance) {
        return and(new Plan(Cut.NOTHING, List.of(utterance), Set.of()));
    }

    Plan without(Cue cue) {
        return and(new Plan(Cut.NOTHING, List.of(), Set.of(cue)));
    }
}
