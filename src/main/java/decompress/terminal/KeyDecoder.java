package decompress.terminal;

import java.util.ArrayList;
import java.util.List;

/** Decodes the bytes of a terminal into keys; pasted text, the mouse and answers of the terminal are not keys. */
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
        /** Three bytes after ESC [ M, from a terminal in which an earlier program switched on mouse reports. */
        MOUSE,
        PASTE,
        CHARACTER
    }

    private static final String PASTE_BEGINS = "200";
    private static final String PASTE_ENDS = "\033[201~";
    private static final int MOUSE_BYTES = 3;
    /** No key sends more bytes; longer sequences cost no memory. */
    private static final int MOST_PARAMETERS = 64;

    private State state = State.GROUND;
    private boolean first;
    private int following;
    private String parameters = "";
    private int ofPasteEnd;
    /** What came of a paste since the last pause: nothing, one byte, or several. */
    private int sincePause;

    private boolean isHurt;
    private boolean wasHurt;

    /** Whether the bytes so far are the beginning of something longer that arrives without a pause. */
    boolean midway() {
        return state != State.GROUND && state != State.PASTE;
    }

    /** Whether what comes is pasted, until its end or a long silence. */
    boolean pasting() {
        return state == State.PASTE;
    }

    /** A short silence in a paste; two x in a row that each came alone are keys, and the end of the paste was lost. */
    List<Key> pause() {
        var alone = isHurt && sincePause == 1;
        var keys = alone && wasHurt ? end(Key.X) : List.<Key>of();
        wasHurt = alone;
        sincePause = 0;
        return keys;
    }

    /** A long silence in a paste, whose end must have been lost. */
    void endPaste() {
        state = State.GROUND;
    }

    /** No byte followed in time: the started sequence is over. */
    List<Key> idle() {
        if (!midway()) {
            return List.of();
        }
        if (state == State.MOUSE) {
            return nothing();
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
            case MOUSE -> mouse();
            case PASTE -> paste(b);
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
        if (b >= 0x20 && b < 0x40) {
            parameters =
                    first ? "" + (char) b : parameters.length() < MOST_PARAMETERS ? parameters + (char) b : parameters;
            first = false;
            return List.of();
        }
        if (first) {
            parameters = "";
        }
        return b >= 0x40 && b <= 0x7e ? endOfControlSequence(b) : broken(b);
    }

    private List<Key> endOfControlSequence(int b) {
        if (b == '~' && parameters.equals(PASTE_BEGINS)) {
            ofPasteEnd = 0;
            sincePause = 0;
            wasHurt = false;
            return go(State.PASTE);
        }
        if (b == 'M' && parameters.isEmpty()) {
            following = MOUSE_BYTES;
            return go(State.MOUSE);
        }
        if (isReport(b)) {
            return nothing();
        }
        // A small letter after numbers is no arrow.
        return end(parameters.isEmpty() || b < 'a' ? Key.ofArrow(b).orElse(Key.OTHER) : Key.OTHER);
    }

    /** The mouse, a change of focus, or the answer to a question of the program before. */
    private boolean isReport(int b) {
        return parameters.isEmpty() ? b == 'I' || b == 'O' : parameters.charAt(0) >= '<' || b == 'M' || b == 'R';
    }

    private List<Key> mouse() {
        following--;
        return following == 0 ? nothing() : List.of();
    }

    private List<Key> paste(int b) {
        sincePause = Math.min(sincePause + 1, 2);
        isHurt = Key.ofByte(b) == Key.X;
        ofPasteEnd = b == PASTE_ENDS.charAt(ofPasteEnd) ? ofPasteEnd + 1 : b == ESC ? 1 : 0;
        return ofPasteEnd == PASTE_ENDS.length() ? nothing() : List.of();
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
        return over ? nothing() : List.of();
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

    private List<Key> nothing() {
        state = State.GROUND;
        return List.of();
    }

    private List<Key> end(Key key) {
        state = State.GROUND;
        return List.of(key);
    }
}
