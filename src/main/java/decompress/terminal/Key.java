package decompress.terminal;

import java.util.Optional;
import java.util.OptionalInt;

/** A key as a session understands it; letters count in either case. */
public enum Key {
    SPACE,
    N,
    B,
    LEFT,
    RIGHT,
    /** Also =, the same key without shift. */
    PLUS,
    /** Also _. */
    MINUS,
    R,
    X,
    M,
    Q,
    F,
    S,
    K,
    L,
    P,
    T,
    U,
    /** The one capital with a meaning of its own. */
    SHIFT_P,
    ESCAPE,
    QUESTION_MARK,
    DIGIT_0,
    DIGIT_1,
    DIGIT_2,
    DIGIT_3,
    DIGIT_4,
    DIGIT_5,
    DIGIT_6,
    DIGIT_7,
    DIGIT_8,
    DIGIT_9,
    ENTER,
    BACKSPACE,
    /** Any other key. */
    OTHER;

    /** The number on a digit key. */
    public OptionalInt digit() {
        int digit = ordinal() - DIGIT_0.ordinal();
        return digit >= 0 && digit <= 9 ? OptionalInt.of(digit) : OptionalInt.empty();
    }

    /** The key of a byte that stands for itself. */
    static Key ofByte(int b) {
        return switch (b) {
            case ' ' -> SPACE;
            case 'n', 'N' -> N;
            case 'b', 'B' -> B;
            case '+', '=' -> PLUS;
            case '-', '_' -> MINUS;
            case 'r', 'R' -> R;
            case 'x', 'X' -> X;
            case 'm', 'M' -> M;
            case 'q', 'Q' -> Q;
            case 'f', 'F' -> F;
            case 's', 'S' -> S;
            case 'k', 'K' -> K;
            case 'l', 'L' -> L;
            case 'p' -> P;
            case 't', 'T' -> T;
            case 'u', 'U' -> U;
            case 'P' -> SHIFT_P;
            case '?' -> QUESTION_MARK;
            case '\r', '\n' -> ENTER;
            case '\b', 0x7f -> BACKSPACE;
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> values()[DIGIT_0.ordinal() + b - '0'];
            default -> OTHER;
        };
    }

    /** The key of the last byte of an escape sequence; small letters are rxvt's arrows with shift or control. */
    static Optional<Key> ofArrow(int last) {
        return switch (last) {
            case 'C', 'c' -> Optional.of(RIGHT);
            case 'D', 'd' -> Optional.of(LEFT);
            default -> Optional.empty();
        };
    }
}
