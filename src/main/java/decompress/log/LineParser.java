package decompress.log;

import decompress.json.JsonException;
import decompress.json.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/** From the bytes of one physical line to what it says, saving the good records of a line that is not good as a whole. */
final class LineParser {
    /** Takes what is found, with the bytes that say it. */
    interface Found {
        void take(LogLine line, byte[] bytes, int from, int to);
    }

    private static final byte[] BEGINNING = "{\"v\":".getBytes(StandardCharsets.US_ASCII);

    private final JsonReader json = new JsonReader();
    private final Zones zones = new Zones();

    /**
     * Passes on what the first of these lines says, if it is good and ended by a newline; the answer is where that is.
     * Nearly every line is, and this way its newline need not be looked for.
     */
    OptionalInt parseFirst(RawLine lines, Found found) {
        try {
            var from = lines.from();
            json.readOneLine(lines.bytes(), from, lines.to() - from);
            var said = LineForm.read(json, zones);
            var end = from + json.position();
            if (end < lines.to() && end - from <= RawLine.LONGEST && lines.bytes()[end] == '\n') {
                found.take(said, lines.bytes(), from, end);
                return OptionalInt.of(end);
            }
            return OptionalInt.empty();
        } catch (JsonException | BadLineException e) {
            return OptionalInt.empty();
        }
    }

    /** Passes on what the line says; the answer is what is wrong with it. */
    Optional<String> parse(RawLine line, Found found) {
        var from = line.from();
        if (blank(line)) {
            return Optional.empty();
        }
        if (!line.whole()) {
            return Optional.of("longer than 1 MB" + kept(recover(line, found)));
        }
        try {
            json.read(line.bytes(), from, line.to() - from);
            var said = LineForm.read(json, zones);
            json.end();
            found.take(said, line.bytes(), from, line.to());
            return Optional.empty();
        } catch (BadLineException e) {
            return Optional.of(alone(e, line, found));
        } catch (JsonException e) {
            return Optional.of(what(line, e) + kept(recover(line, found)));
        }
    }

    /** What is wrong with a line that is good JSON, unless it is good only at its beginning. */
    private String alone(BadLineException bad, RawLine line, Found found) {
        try {
            json.end();
            return bad.getMessage();
        } catch (JsonException e) {
            return what(line, e) + kept(recover(line, found));
        }
    }

    private static boolean blank(RawLine line) {
        for (var i = line.from(); i < line.to(); i++) {
            var each = line.bytes()[i];
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    private static String what(RawLine line, JsonException e) {
        for (var i = line.from(); i < line.to(); i++) {
            if (line.bytes()[i] == 0) {
                return "NUL bytes, as a power cut leaves them";
            }
        }
        return e.torn() ? "torn: " + e.getMessage() : e.getMessage();
    }

    private static String kept(int records) {
        return records == 0
                ? ""
                : records == 1 ? "; one record in it is kept" : "; " + records + " records in it are kept";
    }

    private int recover(RawLine line, Found found) {
        var count = 0;
        var at = next(line, line.from());
        while (at < line.to()) {
            var end = tryAt(line, at, found);
            count += end > at ? 1 : 0;
            at = next(line, end > at ? end : at + BEGINNING.length);
        }
        return count;
    }

    /** Where a record that begins here ends; not behind its beginning if there is none. */
    private int tryAt(RawLine line, int at, Found found) {
        try {
            json.read(line.bytes(), at, line.to() - at);
            var said = LineForm.read(json, zones);
            var end = at + json.position();
            found.take(said, line.bytes(), at, end);
            return end;
        } catch (JsonException | BadLineException e) {
            return at;
        }
    }

    private static int next(RawLine line, int from) {
        for (var i = from; i + BEGINNING.length <= line.to(); i++) {
            if (begins(line.bytes(), i)) {
                return i;
            }
        }
        return line.to();
    }

    private static boolean begins(byte[] bytes, int at) {
        for (var i = 0; i < BEGINNING.length; i++) {
            if (bytes[at + i] != BEGINNING[i]) {
                return false;
            }
        }
        return true;
    }
}
