package decompress.report;

/** A value of a table as RFC 4180 wants it, and as no spreadsheet takes it for a formula. */
final class CsvText {
    private static final String FORMULA = "=+-@\t\r\n";

    private CsvText() {}

    static String of(String value) {
        var clean = withoutControls(value);
        var harmless = !clean.isEmpty() && FORMULA.indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
        return harmless.chars().anyMatch(each -> each == ',' || each == '"' || each == '\r' || each == '\n')
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }

    /** A table is printed on terminals too, which other control characters would steer. */
    private static String withoutControls(String value) {
        var text = new StringBuilder(value.length());
        value.codePoints()
                .filter(each -> !Character.isISOControl(each) || each == '\n' || each == '\r' || each == '\t')
                .forEach(text::appendCodePoint);
        return text.toString();
    }
}
