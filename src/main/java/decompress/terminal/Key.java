package decompress.terminal;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A key as a session understands it; letters count in either case. */
public enum Key {
    SPACE(" "),
    N("nN"),
    B("bB"),
    LEFT,
    RIGHT,
    PLUS("+="),
    MINUS("-_"),
    R("rR"),
    X("xX"),
    M("mM"),
    Q("qQ"),
    F("fF"),
    S("sS"),
    K("kK"),
    L("lL"),
    P("p"),
    T("tT"),
    U("uU"),
    /** The one capital with a meaning of its own. */
    SHIFT_P("P"),
    ESCAPE,
    QUESTION_MARK("?"),
    DIGIT_0("0"),
    DIGIT_1("1"),
    DIGIT_2("2"),
    DIGIT_3("3"),
    DIGIT_4("4"),
    DIGIT_5("5"),
    DIGIT_6("6"),
    DIGIT_7("7"),
    DIGIT_8("8"),
    DIGIT_9("9"),
    ENTER("\r\n"),
    BACKSPACE("\b\177"),
    /** Any other key. */
    OTHER;

    private final String characters;

    /** A key that sends more than one byte. */
    Key() {
        this("");
    }

    /** @param characters that each stand for the key, one byte each */
    Key(String characters) {
        this.characters = characters;
    }

    /** The number on a digit key. */
    public OptionalInt digit() {
        int digit = ordinal() - DIGIT_0.ordinal();
        return digit >= 0 && digit <= 9 ? OptionalInt.of(digit) : OptionalInt.empty();
    }

    /** The key of a byte that stands for itself. */
    static Key ofByte(int b) {
        return Stream.of(values())
                .filter(key -> key.characters.indexOf(b) >= 0)
                .findFirst()
                .orElse(OTHER);
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
