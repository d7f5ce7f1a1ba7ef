package decompress.report;

/** A sheet as a page of its own, to print on paper. */
public final class SheetPage {
    private final Html html = new Html();

    public String text(Sheet sheet) {
        html.beginPage(sheet.parts().get(0).heading());
        sheet.parts().forEach(this::part);
        return html.endPage().toString();
    }

    private void part(Sheet.Part part) {
        html.open("section", "class", "whole").element("h2", part.heading());
        part.lines().forEach(line -> html.element("p", line));
        part.boxes().forEach(box -> html.element("p", "\u2610 " + box));
        html.open("div", "class", "blanks");
        part.blanks().forEach(blank -> html.element("p", blank + ":", "class", "blank"));
        html.close("div").close("section");
    }
}
