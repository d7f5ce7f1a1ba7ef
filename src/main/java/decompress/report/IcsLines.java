package decompress.report;

import decompress.text.SafeText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Content lines of RFC 5545: CRLF, folded after 75 octets, never inside a character. */
record IcsLines(Appendable out) {
    private static final int LONGEST = 75;

    /** A property whose value needs no escapes. */
    void line(String name, String value) throws IOException {
        var line = name + ":" + value;
        var folded = new StringBuilder(line.length() + 4);
        var octets = 0;
        for (var at = 0; at < line.length(); ) {
            var character = Character.toString(line.codePointAt(at));
            var length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += length;
            at += character.length();
        }
        out.append(folded).append("\r\n");
    }

    /** A property whose value is a text. */
    void text(String name, String text) throws IOException {
        var escaped = new StringBuilder();
        SafeText.lines(text).codePoints().forEach(character -> {
            switch (character) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(character);
                case '\n' -> escaped.append("\\n");
                case '\t' -> escaped.append(' ');
                default -> escaped.appendCodePoint(character);
            }
        });
        line(name, escaped.toString());
    }
}
