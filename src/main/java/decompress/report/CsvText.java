package decompress.report;

import decompress.text.SafeText;

/** A value of a table as RFC 4180 wants it, and as no spreadsheet takes it for a formula. */
final class CsvText {
    /** Also in full width, which a spreadsheet set to Japanese or Chinese takes for the same. */
    private static final String FORMULA = "=+-@\t\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvText() {}

    static String of(String value) {
        var clean = SafeText.lines(value);
        var harmless = !clean.isEmpty() && FORMULA.indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
        return harmless.chars()
                        .anyMatch(character ->
                                character == ',' || character == ';' || character == '"' || character == '\n')
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
