package decompress.log.lines;

import decompress.json.Json;
import decompress.json.JsonException;
import decompress.json.JsonFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a line; if it is damaged, keeps the good records in it. */
public final class LineReader {
    private static final String BEGINNING = "{\"v\":";
    /** Millions of longer lines need a log that is too large for other reasons. */
    private static final int SHORT = 8;

    private static final String BEGINNINGS_OF_VALUES = "[\"-0123456789tfn";
    /** The first byte of the mark that some editors put at the beginning of UTF-8. */
    private static final char BOM = 0xEF;

    private static final String UP_TO_ID = "{\"v\":1,\"id\":\"";
    private static final String AFTER_ID = "\",\"started\":";

    private LineReader() {}

    /** Returns the records of a line, and last its problem, if it has one. */
    public static List<LogLine> read(RawLine line) {
        if (line.bytes().isBlank()) {
            return List.of();
        }
        var obvious = obviousProblem(line);
        if (obvious.isPresent()) {
            return salvaged(line, obvious.get());
        }
        try {
            return List.of(new LogLine(line, LineBinder.read(JsonFields.of(Json.read(line.utf8())))));
        } catch (JsonException e) {
            return salvaged(line, e.torn() ? "torn: " + e.getMessage() : e.getMessage());
        }
    }

    /** Finds a problem without a parser: an exception for each of a million bad lines takes too long. */
    private static Optional<String> obviousProblem(RawLine line) {
        var text = line.bytes().strip();
        var first = text.charAt(0);
        if (!line.isWhole()) {
            return Optional.of("longer than 1 MB");
        }
        if (first == '{' && text.length() < SHORT && text.indexOf('}') < 0) {
            return Optional.of("torn: it breaks off in the middle");
        }
        if (first == '{' || first == BOM) {
            return Optional.empty();
        }
        return Optional.of(
                BEGINNINGS_OF_VALUES.indexOf(first) >= 0
                        ? "it is not a JSON object"
                        : "it is not JSON from column " + (line.bytes().indexOf(first) + 1) + " on");
    }

    /**
     * Returns the id of a session whose line begins exactly as this program writes it; empty where the whole line must be
     * read. Nearly every line needs no more than a look at its first fifty bytes.
     */
    public static Optional<String> sessionId(RawLine line) {
        var bytes = line.bytes();
        var to = UP_TO_ID.length();
        while (to < bytes.length() && isOfAnId(bytes.charAt(to))) {
            to++;
        }
        return line.isWhole()
                        && bytes.startsWith(UP_TO_ID)
                        && bytes.startsWith(AFTER_ID, to)
                        && bytes.indexOf(BEGINNING, to) < 0
                ? Optional.of(bytes.substring(UP_TO_ID.length(), to))
                : Optional.empty();
    }

    private static boolean isOfAnId(char each) {
        return each >= '0' && each <= '9' || each >= 'A' && each <= 'Z';
    }

    /** Splits a damaged line wherever a record may start; this program writes no record inside another. */
    private static List<LogLine> salvaged(RawLine line, String what) {
        var records = new ArrayList<LogLine>();
        var bytes = line.bytes();
        for (var at = bytes.indexOf(BEGINNING); at >= 0; ) {
            var next = bytes.indexOf(BEGINNING, at + 1);
            recordIn(line.part(at, next < 0 ? bytes.length() : next)).ifPresent(records::add);
            at = next;
        }
        records.add(new LogLine(line, new LogLine.Bad(named(bytes, what) + kept(records.size()))));
        return records;
    }

    private static String kept(int records) {
        return records == 0
                ? ""
                : records == 1 ? "; one record in it is kept" : "; " + records + " records in it are kept";
    }

    private static Optional<LogLine> recordIn(RawLine part) {
        try {
            var prefix = Json.prefix(part.utf8());
            var content = LineBinder.read(JsonFields.of(prefix.value()));
            return content instanceof LogLine.Bad
                    ? Optional.empty()
                    : Optional.of(new LogLine(part.part(0, prefix.length()), content));
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    private static String named(String bytes, String what) {
        if (bytes.indexOf('\0') < 0) {
            return what;
        }
        return isUtf16(bytes) ? "it is in UTF-16; save the file as UTF-8" : "NUL bytes, as a power cut leaves them";
    }

    /** Whether every other byte is NUL, as in English text in UTF-16. */
    private static boolean isUtf16(String bytes) {
        var half = 0;
        for (var at = 1; at < bytes.length(); at++) {
            half += (bytes.charAt(at) == 0) == (bytes.charAt(at - 1) == 0) ? 0 : 1;
        }
        return half > bytes.length() * 3 / 4;
    }
}
