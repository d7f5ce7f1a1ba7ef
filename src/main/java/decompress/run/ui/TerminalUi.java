package decompress.run.ui;

import decompress.session.Input;
import decompress.terminal.Key;
import decompress.terminal.Terminal;
import decompress.terminal.TerminalEvent;
import decompress.terminal.TerminationSignal;
import java.time.Duration;
import java.util.Optional;

/** What a display on the screen and one in plain lines have in common: the keys and the signals. */
abstract class TerminalUi implements SessionUi {
    private static final Duration UNTIL_ANSWER = Duration.ofMinutes(1);
    private static final int MOST_PAIN = 10;

    final Terminal terminal;
    private final boolean keyboard;
    private final Runnable mute;
    private int signal;

    TerminalUi(Terminal terminal, boolean keyboard, Runnable mute) {
        this.terminal = terminal;
        this.keyboard = keyboard;
        this.mute = mute;
    }

    @Override
    public boolean attended() {
        return keyboard;
    }

    @Override
    public int signal() {
        return signal;
    }

    @Override
    public Optional<Input> next(Duration atMost) {
        // A signal during a question ends the session that follows it.
        return signal > 0 ? Optional.of(Input.SIGNAL) : terminal.next(atMost).map(this::input);
    }

    private Input input(TerminalEvent event) {
        if (event instanceof TerminalEvent.ToldToEnd told) {
            return toldToEnd(told.ending());
        }
        if (event instanceof TerminalEvent.Continued) {
            return Input.CAME_BACK;
        }
        return event instanceof TerminalEvent.Pressed pressed ? input(pressed.key()) : Input.LOOK;
    }

    final Input toldToEnd(TerminationSignal ending) {
        signal = ending.exitCode() - 128;
        return Input.SIGNAL;
    }

    private Input input(Key key) {
        return switch (key) {
            case SPACE -> Input.PAUSE_OR_RESUME;
            case N, RIGHT -> Input.NEXT;
            case B, LEFT -> Input.BACK;
            case PLUS -> Input.MORE;
            case MINUS -> Input.LESS;
            case R -> Input.AGAIN;
            case X -> Input.HURTS;
            case Q, ESCAPE -> Input.STOP;
            case QUESTION_MARK -> Input.KEYS;
            case M -> {
                mute.run();
                yield Input.OTHER;
            }
            default -> Input.OTHER;
        };
    }

    /** A number from 0 to 10, typed and ended by Enter; empty when it is skipped or nobody answers. */
    @Override
    public Optional<Integer> ask(String question) {
        var typed = "";
        while (keyboard && signal == 0) {
            showQuestion(question, typed);
            var event = terminal.next(UNTIL_ANSWER);
            if (event.isEmpty()) {
                return Optional.empty();
            }
            if (event.get() instanceof TerminalEvent.Pressed pressed) {
                if (endsAnswer(pressed.key())) {
                    return answered(typed);
                }
                typed = typed(typed, pressed.key());
            } else {
                input(event.get());
            }
        }
        return Optional.empty();
    }

    private static boolean endsAnswer(Key key) {
        return key == Key.ENTER || key == Key.ESCAPE || key == Key.Q;
    }

    private static String typed(String typed, Key key) {
        if (key == Key.BACKSPACE) {
            return "";
        }
        var next = typed + (key.digit().isPresent() ? key.digit().getAsInt() : "");
        return next.isEmpty() || Integer.parseInt(next) > MOST_PAIN ? typed : next;
    }

    abstract Optional<Integer> answered(String typed);

    abstract void showQuestion(String question, String typed);

    @Override
    public void close() {
        terminal.close();
    }
}
