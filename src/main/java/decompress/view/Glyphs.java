package decompress.view;

import java.nio.charset.Charset;

/** The characters that an output can show: as they are, or the nearest in ASCII, one for one. */
public enum Glyphs {
    UNICODE,
    ASCII;

    private static final String DRAWN = "–—−·…’→←↑●◐○█▀▄▌▐▓▒░━─│×≥✓";
    /** One for each of those above. */
    private static final String NEAREST = "----.'><^*>o#####%+.=-|x>x";

    /** Unicode where the charset can write all that we draw. */
    public static Glyphs of(Charset charset) {
        return charset.canEncode() && charset.newEncoder().canEncode("–█▀●◐→⣿") ? UNICODE : ASCII;
    }

    public String of(String text) {
        return this == UNICODE
                ? text
                : text.codePoints()
                        .map(Glyphs::nearest)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    public Line of(Line line) {
        return this == UNICODE
                ? line
                : new Line(line.spans().stream()
                        .map(span -> new Span(of(span.text()), span.style()))
                        .toList());
    }

    public Frame of(Frame frame) {
        return this == UNICODE
                ? frame
                : new Frame(frame.lines().stream().map(this::of).toList(), of(frame.title()));
    }

    private static int nearest(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint;
        }
        var at = DRAWN.indexOf(codePoint);
        return at < 0 ? '?' : NEAREST.charAt(at);
    }
}
