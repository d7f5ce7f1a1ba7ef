package decompress.perform.ui;

import decompress.library.Shipped;
import decompress.session.Input;
import decompress.session.Pain;
import decompress.session.Reason;
import decompress.session.SessionEvent;
import decompress.sound.Sounds;
import decompress.terminal.Key;
import decompress.terminal.Terminal;
import decompress.terminal.TerminalEvent;
import decompress.terminal.TerminationSignal;
import decompress.view.Line;
import decompress.view.library.SafetyView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The common part of the screen and the plain lines: keys and signals. */
abstract class TerminalUi implements SessionUi {
    static final String SCALE = "Type a number from 0 to 10.";

    /** A person stopped upside down comes up first, and one told to walk a minute does so. */
    static final Duration UNTIL_ANSWER = Duration.ofMinutes(5);

    final Display display;
    final Terminal terminal;
    private final boolean keyboard;
    private final Sounds sounds;
    private boolean isMuted;
    private Optional<TerminationSignal> ending = Optional.empty();

    TerminalUi(Display display, Sounds sounds) {
        this.display = display;
        this.terminal = display.openTerminal();
        this.keyboard = display.tty().input();
        this.sounds = sounds;
    }

    final boolean isMuted() {
        return isMuted;
    }

    @Override
    public boolean attended() {
        return keyboard;
    }

    @Override
    public Optional<TerminationSignal> ending() {
        return ending;
    }

    @Override
    public Optional<Input> next(Duration atMost) {
        return ending.isPresent()
                ? Optional.of(Input.SIGNAL)
                : terminal.next(atMost).map(this::input);
    }

    private Input input(TerminalEvent event) {
        if (event instanceof TerminalEvent.EndRequested end) {
            return endBy(end.signal());
        }
        if (event instanceof TerminalEvent.Continued) {
            return Input.CAME_BACK;
        }
        return event instanceof TerminalEvent.Pressed pressed ? input(pressed.key()) : Input.LOOK;
    }

    final Input endBy(TerminationSignal signal) {
        ending = Optional.of(signal);
        return Input.SIGNAL;
    }

    private Input input(Key key) {
        return switch (key) {
            case SPACE -> Input.PAUSE_OR_RESUME;
            case ENTER, N, RIGHT -> Input.NEXT;
            case B, LEFT -> Input.BACK;
            case PLUS -> Input.MORE;
            case MINUS -> Input.LESS;
            case R -> Input.AGAIN;
            case X -> Input.HURTS;
            case Q, ESCAPE -> Input.STOP;
            case QUESTION_MARK -> Input.KEYS;
            case M -> {
                isMuted = sounds.mute();
                yield Input.OTHER;
            }
            default -> Input.OTHER;
        };
    }

    @Override
    public Pain askPain(String question) {
        var field = new RatingField();
        while (keyboard && ending.isEmpty()) {
            showQuestion(question, field);
            var event = terminal.next(UNTIL_ANSWER);
            var pain = event.isEmpty() ? Optional.of(Pain.UNKNOWN) : pain(event.get(), field);
            if (pain.isPresent()) {
                answered(pain.get());
                return pain.get();
            }
        }
        return Pain.UNKNOWN;
    }

    private Optional<Pain> pain(TerminalEvent event, RatingField field) {
        if (event instanceof TerminalEvent.Pressed pressed) {
            return field.press(pressed.key());
        }
        input(event);
        return Optional.empty();
    }

    static boolean isStopForPain(SessionEvent event) {
        return event instanceof SessionEvent.Ended ended && ended.reason().equals(Optional.of(Reason.PAIN));
    }

    /** The signs that a person checks first after pain. */
    static List<Line> signs(int width) {
        return new SafetyView(width).emergency(Shipped.safety());
    }

    /** Shows the answer. */
    void answered(Pain pain) {
        // A screen shows it while it is typed.
    }

    abstract void showQuestion(String question, RatingField field);

    @Override
    public void close() {
        terminal.close();
        // One that came after the last key was waited for counts as well.
        ending = ending.or(terminal::ending);
    }
}
