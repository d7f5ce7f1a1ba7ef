package decompress.terminal;

import java.util.ArrayList;
import java.util.List;

/** Keys out of the bytes that a terminal sends; an unknown sequence is one key without a meaning. */
final class KeyDecoder {
    private static final int ESC = 0x1b;
    private static final int BELL = 0x07;

    private enum State {
        GROUND,
        ESCAPE,
        CONTROL_SEQUENCE,
        /** After ESC [ [, which the Linux console sends for F1 to F5. */
        LINUX_FUNCTION_KEY,
        SINGLE_SHIFT,
        /** An answer of the terminal: ends with BEL or ESC \. */
        STRING,
        CHARACTER
    }

    private State state = State.GROUND;
    private boolean first;
    private int following;

    /** Whether the bytes so far are the beginning of something longer. */
    boolean midway() {
        return state != State.GROUND;
    }

    /** Nothing followed in time: what has begun is over. */
    List<Key> idle() {
        if (!midway()) {
            return List.of();
        }
        var key = state == State.ESCAPE ? Key.ESCAPE : Key.OTHER;
        state = State.GROUND;
        return List.of(key);
    }

    List<Key> accept(int b) {
        return switch (state) {
            case GROUND -> begin(b);
            case ESCAPE -> escape(b);
            case CONTROL_SEQUENCE -> controlSequence(b);
            case LINUX_FUNCTION_KEY -> end(Key.OTHER);
            case SINGLE_SHIFT -> singleShift(b);
            case STRING -> string(b);
            case CHARACTER -> character(b);
        };
    }

    private List<Key> begin(int b) {
        if (b == ESC) {
            return go(State.ESCAPE);
        }
        if (b >= 0xc2 && b <= 0xf4) {
            following = b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
            return go(State.CHARACTER);
        }
        return end(Key.ofByte(b));
    }

    private List<Key> escape(int b) {
        return switch (b) {
            case ESC -> List.of(Key.ESCAPE);
            case '[' -> go(State.CONTROL_SEQUENCE);
            case 'O' -> go(State.SINGLE_SHIFT);
            case ']', 'P', '_', '^', 'X' -> go(State.STRING);
            // Alt with a key is another key; Alt with a character of several bytes swallows them all.
            default -> b >= 0xc2 ? begin(b) : end(Key.OTHER);
        };
    }

    private List<Key> controlSequence(int b) {
        if (first && b == '[') {
            return go(State.LINUX_FUNCTION_KEY);
        }
        if (b >= 0x40 && b <= 0x7e) {
            // A small letter after numbers is no arrow but an answer to a question of the program before.
            return end(first || b < 'a' ? Key.ofArrow(b).orElse(Key.OTHER) : Key.OTHER);
        }
        first = false;
        return b >= 0x20 && b < 0x40 ? List.of() : broken(b);
    }

    private List<Key> singleShift(int b) {
        if (b >= '0' && b <= ';') {
            return List.of();
        }
        return b >= 0x40 && b <= 0x7e ? end(Key.ofArrow(b).orElse(Key.OTHER)) : broken(b);
    }

    private List<Key> string(int b) {
        boolean over = b == BELL || b == '\\' && !first;
        first = b != ESC;
        return over ? end(Key.OTHER) : List.of();
    }

    private List<Key> character(int b) {
        if (b < 0x80 || b > 0xbf) {
            return broken(b);
        }
        following--;
        return following == 0 ? end(Key.OTHER) : List.of();
    }

    private List<Key> broken(int b) {
        var keys = new ArrayList<>(end(Key.OTHER));
        keys.addAll(begin(b));
        return keys;
    }

    private List<Key> go(State next) {
        state = next;
        first = true;
        return List.of();
    }

    private List<Key> end(Key key) {
        state = State.GROUND;
        return List.of(key);
    }
}
