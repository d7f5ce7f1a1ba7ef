package decompress.sound.voice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Something to say in an interval, and how much it matters. */
record Phrase(Part part, String text) {
    /** What a phrase tells, the weightiest first. */
    enum Part {
        RELEASE,
        NAME,
        SIDE,
        VERB,
        SET,
        REST,
        LEAD_IN,
        STEP
    }

    private static final Duration BETWEEN = Duration.ofMillis(50);

    /**
     * Gives each phrase its moment between {@code from} and {@code until}: weighty ones first where not all of them
     * fit, steps only as far as they follow each other, and the verb last.
     */
    static List<Utterance> lay(List<Phrase> phrases, Duration from, Duration until, boolean verbAtTheEnd) {
        var chosen = choose(phrases, until.minus(from));
        var verb = chosen.stream().filter(each -> each.part == Part.VERB).findFirst();
        var others = verb.map(each -> until.minus(each.time())).orElse(until);
        var laid = new ArrayList<Utterance>();
        var at = from;
        for (var phrase : chosen) {
            if (phrase.part != Part.VERB) {
                laid.add(new Utterance(phrase.text, at, verbAtTheEnd ? others : until));
                at = at.plus(phrase.time());
            }
        }
        var last = verbAtTheEnd ? others : at;
        verb.ifPresent(each -> laid.add(new Utterance(each.text, last, until)));
        return laid;
    }

    private static List<Phrase> choose(List<Phrase> phrases, Duration room) {
        var left = room;
        var chosen = new ArrayList<Phrase>();
        for (var part : Part.values()) {
            for (var phrase : phrases) {
                if (phrase.part != part) {
                    continue;
                }
                if (phrase.time().compareTo(left) > 0) {
                    break;
                }
                chosen.add(phrase);
                left = left.minus(phrase.time());
            }
        }
        return phrases.stream().filter(chosen::contains).toList();
    }

    private Duration time() {
        return SpokenWords.time(text).plus(BETWEEN);
    }
}
