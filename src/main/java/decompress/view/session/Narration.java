package decompress.view.session;

import decompress.script.EventScript;
import decompress.script.Moment;
import decompress.script.Moment.Choice;
import decompress.script.Priority;
import decompress.script.ScriptLine;
import decompress.session.SessionEvent;
import decompress.session.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** A session as lines, complete for a person who hears them read out. */
public final class Narration {
    private final boolean keyboard;
    private final BooleanSupplier spoken;
    private final Introduction introduction;
    private final EventScript script = new EventScript();

    /**
     * Tells a timeline.
     *
     * @param keyboard whether there are keys to mention
     * @param spoken whether a voice says right now what to do, so that a screen reader need not say it again
     */
    public Narration(Timeline timeline, boolean keyboard, BooleanSupplier spoken) {
        this.keyboard = keyboard;
        this.spoken = spoken;
        this.introduction = new Introduction(timeline, keyboard);
    }

    /** The lines for an event; often none. */
    public List<String> on(SessionEvent event) {
        var moment = script.on(event);
        var lines = new ArrayList<String>();
        if (event instanceof SessionEvent.Began) {
            lines.addAll(introduction.of(event.interval()));
        }
        if (!spoken.getAsBoolean() || moment.isAlwaysRead()) {
            lines.addAll(read(moment, event instanceof SessionEvent.Began));
        }
        return lines;
    }

    /** Words that belong together share a line; successive actions have their own lines. */
    private List<String> read(Moment moment, boolean isBeginning) {
        var sentences = moment.lines().stream()
                .filter(line -> line.priority().isRead())
                .filter(line -> keyboard || line.priority() != Priority.READ_KEY)
                .map(ScriptLine::sentence)
                .toList();
        var isOneLine = moment.choice() == Choice.FITTING || (isBeginning && moment.choice() == Choice.ALL);
        return isOneLine && !sentences.isEmpty()
                ? List.of(sentences.stream().collect(Collectors.joining(" ")))
                : sentences;
    }
}
