package decompress.log.lines;

import decompress.json.JsonException;
import decompress.json.JsonReader;
import decompress.session.SessionRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From the bytes of one physical line to what it says, saving the good records of a line that is not good as a whole. */
public final class LineReader {
    private static final byte[] BEGINNING = ascii("{\"v\":");
    /** Millions of longer lines need a log that is too large for other reasons. */
    private static final int SHORT = 8;

    private static final String BEGINNINGS_OF_VALUES = "[\"-0123456789tfn";
    /** The first byte of the mark that some editors put at the beginning of UTF-8. */
    private static final byte BOM = (byte) 0xEF;

    private static final byte[] UP_TO_ID = ascii("{\"v\":1,\"id\":\"");
    private static final byte[] BEHIND_ID = ascii("\",\"started\":");

    private LineReader() {}

    /** The records of the line, and its problem last. */
    public static List<LogLine> read(RawLine line) {
        if (line.isBlank()) {
            return List.of();
        }
        if (!line.whole()) {
            return salvaged(line, "longer than 1 MB");
        }
        var obvious = obviousProblem(line);
        if (obvious != null) {
            return salvaged(line, obvious);
        }
        try (var json = reader(line)) {
            return List.of(alone(json, line));
        } catch (JsonException e) {
            return salvaged(line, what(line, e));
        }
    }

    /** The problem of a line at first sight; an exception for each of a million bad lines takes too long. */
    private static String obviousProblem(RawLine line) {
        var at = line.from();
        while (isBlank(line.bytes()[at])) {
            at++;
        }
        var first = line.bytes()[at];
        if (first == '{' && line.length() < SHORT && !line.contains((byte) '}')) {
            return problem(line, "torn: it breaks off in the middle");
        }
        if (first == '{' || first == BOM) {
            return null;
        }
        return problem(
                line,
                BEGINNINGS_OF_VALUES.indexOf(first) >= 0
                        ? "it is not a JSON object"
                        : "it is not JSON from column " + (at - line.from() + 1) + " on");
    }

    private static boolean isBlank(byte each) {
        return each == ' ' || each == '\t' || each == '\r';
    }

    /** A line that is good JSON but no record is wrong as a whole, unless it is good JSON only at its beginning. */
    private static LogLine alone(JsonReader json, RawLine line) throws JsonException {
        try {
            var said = LineParser.read(json);
            json.end();
            return new LogLine(line, said);
        } catch (BadLineException e) {
            json.end();
            return LogLine.problem(line, e.getMessage());
        }
    }

    /**
     * The id of a session whose line is written exactly as this program writes it; empty where more has to be read to know
     * what the line says. Nearly every line is told apart by its first fifty bytes this way.
     */
    public static Optional<String> sessionId(RawLine line) {
        var from = line.from() + UP_TO_ID.length;
        if (!line.whole() || !line.has(UP_TO_ID, line.from()) || next(line, from) < line.to()) {
            return Optional.empty();
        }
        var to = from;
        while (to < line.to() && isOfAnId(line.bytes()[to])) {
            to++;
        }
        return line.has(BEHIND_ID, to)
                ? Optional.of(new String(line.bytes(), from, to - from, StandardCharsets.ISO_8859_1))
                : Optional.empty();
    }

    private static boolean isOfAnId(byte each) {
        return each >= '0' && each <= '9' || each >= 'A' && each <= 'Z';
    }

    /** The session of a text that says nothing else. */
    public static SessionRecord session(String text) throws JsonException, BadLineException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try (var json = JsonReader.of(bytes, 0, bytes.length)) {
            return LineParser.read(json)
                    .filter(SessionRecord.class::isInstance)
                    .map(SessionRecord.class::cast)
                    .orElseThrow(() -> new BadLineException("it has no session in it"));
        }
    }

    private static String what(RawLine line, JsonException e) {
        return problem(line, e.torn() ? "torn: " + e.getMessage() : e.getMessage());
    }

    private static String problem(RawLine line, String what) {
        if (!line.contains((byte) 0)) {
            return what;
        }
        return isUtf16(line) ? "it is in UTF-16; save the file as UTF-8" : "NUL bytes, as a power cut leaves them";
    }

    /** Whether every other byte is NUL, as in English text in UTF-16. */
    private static boolean isUtf16(RawLine line) {
        var half = 0;
        for (var at = line.from() + 1; at < line.to(); at++) {
            half += (line.bytes()[at] == 0) == (line.bytes()[at - 1] == 0) ? 0 : 1;
        }
        return half > line.length() * 3 / 4;
    }

    /** Splits the line wherever a record may start; this program writes no record inside another. */
    private static List<LogLine> salvaged(RawLine line, String what) {
        var records = new ArrayList<LogLine>();
        for (var at = next(line, line.from()); at < line.to(); ) {
            var end = next(line, at + BEGINNING.length);
            recordIn(line.part(at, end)).ifPresent(records::add);
            at = end;
        }
        records.add(LogLine.problem(line, what + kept(records.size())));
        return records;
    }

    private static String kept(int records) {
        return records == 0
                ? ""
                : records == 1 ? "; one record in it is kept" : "; " + records + " records in it are kept";
    }

    private static Optional<LogLine> recordIn(RawLine part) {
        try (var json = reader(part)) {
            var said = LineParser.read(json);
            return Optional.of(new LogLine(part.part(part.from(), part.from() + json.position()), said));
        } catch (JsonException | BadLineException e) {
            return Optional.empty();
        }
    }

    private static JsonReader reader(RawLine line) throws JsonException {
        return JsonReader.of(line.bytes(), line.from(), line.length());
    }

    private static int next(RawLine line, int from) {
        var bytes = line.bytes();
        var last = line.to() - BEGINNING.length;
        var i = from;
        while (i <= last && !(bytes[i] == '{' && line.has(BEGINNING, i))) {
            // As far as the last byte of what is looked for says (Horspool, 1980): nearly every byte is passed over
            // unseen.
            i += switch (bytes[i + BEGINNING.length - 1]) {
                case '"' -> 1;
                case 'v' -> 2;
                case '{' -> 4;
                default -> BEGINNING.length;
            };
        }
        return i <= last ? i : line.to();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
