package decompress.script;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * All words and the tone of one moment of a session; plain lines, the voice and the tones select from it.
 *
 * @param cuts whether the words before it are dropped
 * @param lines the words in their order
 * @param room the time until something else sounds
 * @param isAlwaysRead whether plain lines have the words even next to a voice
 * @param hush which tones from before it do not sound
 */
public record Moment(
        boolean cuts,
        Optional<ToneName> tone,
        List<ScriptLine> lines,
        Choice choice,
        Duration room,
        boolean isAlwaysRead,
        Hush hush) {
    static final Duration FOREVER = Duration.ofHours(1);
    /** The numbers at the end of an interval. */
    static final Duration COUNTDOWN = Duration.ofSeconds(3);

    public Moment {
        lines = List.copyOf(lines);
    }

    /** Words that a voice can stand for. */
    Moment(boolean cuts, Optional<ToneName> tone, List<ScriptLine> lines, Choice choice, Duration room) {
        this(cuts, tone, lines, choice, room, false, Hush.NOTHING);
    }

    /** Only the lines up to the side, with the time that the numbers would take. */
    public Moment insteadOfNumbers() {
        var first = lines.stream()
                .filter(line -> line.priority().compareTo(Priority.SIDE) <= 0)
                .toList();
        return new Moment(cuts, tone, first, choice, room.plus(COUNTDOWN));
    }

    /** Which of the lines a voice says. */
    public enum Choice {
        /** All of them, however long they take. */
        ALL,
        /** The most important ones that fit. */
        FITTING,
        /** The first one that fits. */
        ONE,
        /** All of them, spread over the time. */
        SPREAD
    }

    /** The tones that something puts an end to. */
    public enum Hush {
        NOTHING,
        COUNTDOWN,
        EVERYTHING
    }

    /** No words and no tone. */
    static Moment silent(boolean cuts) {
        return all(cuts, Optional.empty(), List.of());
    }

    static Moment all(boolean cuts, Optional<ToneName> tone, List<ScriptLine> lines) {
        return new Moment(cuts, tone, lines, Choice.ALL, FOREVER);
    }

    static Moment fitting(boolean cuts, List<ScriptLine> lines, Duration room) {
        return new Moment(cuts, Optional.empty(), lines, Choice.FITTING, room);
    }

    Moment alwaysRead() {
        return new Moment(cuts, tone, lines, choice, room, true, hush);
    }

    Moment hushing(Hush tones) {
        return new Moment(cuts, tone, lines, choice, room, isAlwaysRead, tones);
    }
}
