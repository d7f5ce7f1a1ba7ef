package decompress.report;

/** A sheet as a page of its own, to print on paper. */
public final class SheetPage {
    private static final String BLANK = "_".repeat(24);

    private final Html html = new Html();

    /** The whole page, with nothing to fetch from elsewhere. */
    public String text(Sheet sheet) {
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "en").open("head");
        html.raw("<meta charset=\"utf-8\">\n");
        html.element("title", sheet.parts().get(0).heading());
        html.raw("<style>\n" + PageStyle.CSS + "</style>\n").close("head");
        html.open("body").open("main");
        sheet.parts().forEach(this::part);
        html.close("main").close("body").close("html");
        return html.toString();
    }

    private void part(Sheet.Part part) {
        html.open("section").element("h2", part.heading());
        part.lines().forEach(line -> html.element("p", line));
        part.boxes().forEach(box -> html.element("p", "\u2610 " + box));
        part.blanks().forEach(blank -> html.element("p", blank + ": " + BLANK));
        html.close("section");
    }
}
