package decompress.report;

import java.util.List;

/** A table that says what it is, and of which each row begins with its heading. */
final class HtmlTable {
    private final Html html;
    private final int numbersFrom;

    private HtmlTable(Html html, int numbersFrom) {
        this.html = html;
        this.numbersFrom = numbersFrom;
    }

    /** @param numbersFrom the first column whose cells are numbers, set to the right */
    static HtmlTable open(Html html, String caption, int numbersFrom, String... columns) {
        html.open("table").element("caption", caption).open("thead").open("tr");
        for (var i = 0; i < columns.length; i++) {
            html.element("th", columns[i], "scope", "col", "class", i >= numbersFrom ? "number" : "words");
        }
        html.close("tr").close("thead").open("tbody");
        return new HtmlTable(html, numbersFrom);
    }

    void row(List<String> cells) {
        html.open("tr").element("th", cells.get(0), "scope", "row");
        for (var i = 1; i < cells.size(); i++) {
            html.element("td", cells.get(i), "class", i >= numbersFrom ? "number" : "words");
        }
        html.close("tr");
    }

    void close() {
        html.close("tbody").close("table");
    }
}
