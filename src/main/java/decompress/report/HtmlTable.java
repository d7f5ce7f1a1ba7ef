package decompress.report;

import java.util.List;

/** A table that says what it is, and of which each row begins with its heading. */
final class HtmlTable {
    /** With more columns a table is too wide for a phone, where each row is then set as a list. */
    private static final int NARROW = 5;

    private final Html html;
    private final int numbersFrom;
    private final List<String> columns;

    private HtmlTable(Html html, int numbersFrom, List<String> columns) {
        this.html = html;
        this.numbersFrom = numbersFrom;
        this.columns = columns;
    }

    /** @param numbersFrom the first column whose cells are numbers, set to the right */
    static HtmlTable open(Html html, String caption, int numbersFrom, String... columns) {
        var table = new HtmlTable(html, numbersFrom, List.of(columns));
        html.open("table", "class", columns.length > NARROW ? "wide" : "narrow").element("caption", caption);
        html.open("thead").open("tr");
        for (var i = 0; i < columns.length; i++) {
            html.element("th", columns[i], "scope", "col", "class", table.kind(i));
        }
        html.close("tr").close("thead").open("tbody");
        return table;
    }

    void row(List<String> cells) {
        html.open("tr").element("th", cells.get(0), "scope", "row");
        for (var i = 1; i < cells.size(); i++) {
            html.element("td", cells.get(i), "class", kind(i), "data-column", columns.get(i), "dir", "auto");
        }
        html.close("tr");
    }

    private String kind(int column) {
        return column >= numbersFrom ? "number" : "words";
    }

    void close() {
        html.close("tbody").close("table");
    }
}
