package decompress.sound.voice;

import decompress.script.EventScript;
import decompress.script.Moment;
import decompress.script.Moment.Choice;
import decompress.script.Priority;
import decompress.script.ScriptLine;
import decompress.script.ToneName;
import decompress.session.Mark;
import decompress.session.SessionEvent;
import decompress.session.SpeechTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Selects from the script what a voice says at each event, as far as it fits before something else sounds. */
public final class SessionSpeech {
    /** The tone of a start or a release is over. */
    private static final Duration AFTER_TONE = Duration.ofMillis(600);
    /** Which of three, two, one comes first. */
    private static final int FIRST = 3;

    private final EventScript script = new EventScript();
    private boolean tones;
    /** Words said ahead: the next set and its side, or the way out of this one. */
    private final Set<Priority> saidAhead = EnumSet.noneOf(Priority.class);
    /** Until then the side is said in place of the numbers. */
    private Duration countsFrom = Duration.ZERO;

    /**
     * The words for the events of one look.
     *
     * @param playsTones whether short tones can be played, so that no one must count aloud
     */
    public Speech on(List<SessionEvent> events, boolean playsTones) {
        tones = playsTones;
        var speech = Speech.NOTHING;
        for (var event : events) {
            speech = speech.then(on(event));
        }
        return speech;
    }

    /** The words outside a session, when it is time to move. */
    public static Speech breakDue(Duration at) {
        return Speech.NOTHING.saying("Time to move.", at, ToneName.BREAK_DUE);
    }

    /** The speech after the last words. */
    public static Speech ending(List<String> sentences, Duration at) {
        var speech = Speech.NOTHING;
        for (var sentence : sentences) {
            speech = speech.saying(sentence, at);
        }
        return speech;
    }

    private Speech on(SessionEvent event) {
        var wasWork = script.hasCompletedWork();
        var moment = script.on(event);
        if (event instanceof SessionEvent.Reached reached) {
            return reached(reached, moment);
        }
        var isStart = moment.tone().equals(Optional.of(ToneName.START));
        var from = isStart || (wasWork && !hasRelease(moment)) ? AFTER_TONE : Duration.ZERO;
        var chosen = chosen(moment, from);
        var urgent = chosen(moment.insteadOfNumbers(), from);
        if (moment.cuts()) {
            saidAhead.clear();
            countsFrom = Duration.ZERO;
        }
        if (has(moment.lines(), Priority.SIDE) && !chosen.containsAll(urgent)) {
            moment = moment.insteadOfNumbers();
            chosen = has(urgent, Priority.SIDE) || event.interval().exercise().isHeld() ? urgent : side(moment, from);
            countsFrom = event.at().plus(from).plus(time(chosen));
        }
        if (!event.interval().phase().isWork() && (has(chosen, Priority.SET) || has(chosen, Priority.AMOUNT))) {
            saidAhead.add(Priority.SET);
        }
        if (has(chosen, Priority.SIDE)) {
            saidAhead.add(Priority.SIDE_NOW);
        }
        var cut = moment.cuts() ? Speech.CUT : Speech.NOTHING;
        return (isStart ? cut.then(go(event)) : cut).then(say(moment, chosen, event.at(), from));
    }

    /** Where equipment holds the body, how to let go comes first; otherwise the side is enough. */
    private static List<ScriptLine> side(Moment moment, Duration from) {
        var side = moment.lines().stream()
                .filter(line -> line.priority() == Priority.SIDE)
                .toList();
        return fitting(side, moment.room().minus(from));
    }

    private static Duration time(List<ScriptLine> lines) {
        return lines.stream().map(line -> SpeechTime.of(line.text())).reduce(Duration.ZERO, Duration::plus);
    }

    private static boolean hasRelease(Moment moment) {
        return moment.lines().stream()
                .anyMatch(line -> line.priority().replaced().equals(Optional.of(ToneName.RELEASE)));
    }

    private static boolean has(List<ScriptLine> lines, Priority priority) {
        return lines.stream().anyMatch(line -> line.priority() == priority);
    }

    /** Spoken numbers end with a word too; a person who hangs or is tilted must not jump at it. */
    private Speech go(SessionEvent event) {
        return !tones && !event.interval().exercise().isHeld()
                ? Speech.NOTHING.saying("Go", event.at(), event.at().plusSeconds(1))
                : Speech.NOTHING;
    }

    private Speech reached(SessionEvent.Reached reached, Moment moment) {
        var mark = reached.mark();
        if (mark.kind() == Mark.Kind.COUNTDOWN) {
            return countdown(reached, moment);
        }
        var afterStart = tones && mark.offset().isZero();
        var from = afterStart ? AFTER_TONE : Duration.ZERO;
        return say(moment, chosen(moment, from), reached.at(), from);
    }

    /** The numbers are words only where there are no tones; how to let go is worth more than they are. */
    private Speech countdown(SessionEvent.Reached reached, Moment moment) {
        if (reached.mark().number() == FIRST) {
            var release = script.earlyRelease(reached.interval());
            if (release.isPresent()) {
                saidAhead.add(Priority.RELEASE);
                return Speech.CUT.saying(release.get(), reached.at(), ToneName.COUNTDOWN);
            }
        }
        if (saidAhead.contains(Priority.RELEASE) || reached.at().compareTo(countsFrom) < 0) {
            return Speech.without(ToneName.COUNTDOWN);
        }
        return tones ? Speech.NOTHING : say(moment, chosen(moment, Duration.ZERO), reached.at(), Duration.ZERO);
    }

    /** Of what there is to say, what there is time for. */
    private List<ScriptLine> chosen(Moment moment, Duration from) {
        var heard = moment.lines().stream()
                .filter(line -> line.priority().isHeard() && !saidAhead.contains(line.priority()))
                .toList();
        var room = moment.room().minus(from);
        return switch (moment.choice()) {
            case ALL, SPREAD -> heard;
            case FITTING -> fitting(heard, room);
            case ONE ->
                heard.stream()
                        .filter(line -> SpeechTime.of(line.text()).compareTo(room) <= 0)
                        .limit(1)
                        .toList();
        };
    }

    /** The most important lines that fit into this time, in the order in which they were given. */
    private static List<ScriptLine> fitting(List<ScriptLine> lines, Duration room) {
        var chosen = new ArrayList<ScriptLine>();
        var left = room;
        for (var line : lines.stream()
                .sorted(Comparator.comparing(ScriptLine::priority))
                .toList()) {
            var after = left.minus(SpeechTime.of(line.text()));
            if (!after.isNegative()) {
                chosen.add(line);
                left = after;
            }
        }
        return lines.stream().filter(chosen::contains).toList();
    }

    private static Speech say(Moment moment, List<ScriptLine> lines, Duration at, Duration from) {
        var isSpread = moment.choice() == Choice.SPREAD;
        // A person who must lie for a minute must not sit up at once; but the first step comes at once.
        var steps =
                lines.stream().filter(line -> line.priority() != Priority.STOP).count();
        var apart = isSpread ? moment.room().dividedBy(Math.max(1, steps)) : Duration.ZERO;
        var until = isSpread || moment.choice() == Choice.ALL ? at.plus(Duration.ofHours(1)) : at.plus(moment.room());
        var speech = Speech.NOTHING;
        var begin = at.plus(from);
        for (var line : lines) {
            speech = speech.saying(
                    line.text(),
                    begin,
                    until,
                    line.priority().replaced().stream().toArray(ToneName[]::new));
            begin = line.priority() == Priority.STOP ? begin : begin.plus(apart);
        }
        return speech;
    }
}
