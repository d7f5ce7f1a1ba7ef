package decompress.sound.voice;

import decompress.exercise.CueMoment;
import decompress.session.Interval;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is said in one interval.
 *
 * @param end when the interval ends
 * @param phrases what is still to be said, in its order, as far as there is room
 * @param planned the moments that it got
 */
record IntervalSpeech(Interval interval, Duration end, List<Phrase> phrases, List<Utterance> planned) {
    static final IntervalSpeech NONE = new IntervalSpeech(null, Duration.ZERO, List.of(), List.of());

    private static final Duration COUNTDOWN = Duration.ofMillis(3100);
    private static final Duration WAY_OUT = Duration.ofSeconds(3);

    IntervalSpeech {
        phrases = List.copyOf(phrases);
        planned = List.copyOf(planned);
    }

    IntervalSpeech until(Interval of, Duration newEnd) {
        return new IntervalSpeech(of, newEnd, phrases, planned);
    }

    IntervalSpeech with(List<Phrase> newPhrases, List<Utterance> newPlanned) {
        return new IntervalSpeech(interval, end, newPhrases, newPlanned);
    }

    /** The moment from which something else sounds. */
    Duration limit() {
        return interval.open() ? end : end.minus(COUNTDOWN);
    }

    /** Gives the phrases their moments from {@code from} on. */
    IntervalSpeech lay(Duration from) {
        var work = interval.phase().isWork();
        var wayOut = wayOut(from);
        var limit = wayOut.map(Utterance::at).orElse(limit());
        var until = work ? earlier(limit, end.minus(interval.length().dividedBy(2)), from) : limit;
        var laid = Phrase.lay(phrases, from, until, !work && !interval.open());
        return with(phrases, Stream.concat(laid.stream(), wayOut.stream()).toList());
    }

    private static Duration earlier(Duration limit, Duration halfway, Duration from) {
        return halfway.compareTo(from) > 0 && halfway.compareTo(limit) < 0 ? halfway : limit;
    }

    /** The way out, for those who cannot wait for it until the end. */
    private Optional<Utterance> wayOut(Duration from) {
        if (!IntervalPhrases.needsWayOut(interval)) {
            return Optional.empty();
        }
        return release()
                .map(text -> new Utterance(text, latest(from, text), end))
                .filter(each -> each.fits(each.at()));
    }

    private Duration latest(Duration from, String text) {
        var time = SpokenWords.time(text);
        var best = end.minus(time.compareTo(WAY_OUT) > 0 ? time : WAY_OUT);
        return best.compareTo(from) > 0 ? best : from;
    }

    private Optional<String> release() {
        return IntervalPhrases.cue(interval, CueMoment.RELEASE);
    }

    /** Whether the way out is said before the end, which needs no countdown then. */
    boolean tellsWayOut() {
        return interval != null
                && IntervalPhrases.needsWayOut(interval)
                && planned.stream()
                        .anyMatch(each -> release().filter(each.text()::equals).isPresent());
    }

    /** Whether the work before this interval is released in words. */
    boolean isReleasing() {
        var release = phrases.stream()
                .filter(each -> each.part() == Phrase.Part.RELEASE)
                .findFirst();
        return release.stream()
                .anyMatch(
                        phrase -> planned.stream().anyMatch(each -> each.text().equals(phrase.text())));
    }

    boolean hasVerb() {
        return phrases.stream().anyMatch(each -> each.part() == Phrase.Part.VERB);
    }

    /** What is being said at a moment. */
    Optional<Utterance> saidAt(Duration at) {
        return planned.stream()
                .filter(each -> each.at().compareTo(at) <= 0 && each.end().compareTo(at) > 0)
                .findFirst();
    }

    /** The phrases after the last one that was said; one that is being said counts when it may go on. */
    List<Phrase> unsaid(Duration at, boolean goesOn) {
        var over = new ArrayList<String>();
        for (var each : planned) {
            if ((goesOn ? each.at() : each.end()).compareTo(at) <= 0) {
                over.add(each.text());
            }
        }
        var last = -1;
        for (var index = 0; index < phrases.size(); index++) {
            last = over.contains(phrases.get(index).text()) ? index : last;
        }
        return phrases.subList(last + 1, phrases.size());
    }
}
