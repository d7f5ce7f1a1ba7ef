package decompress.report;

import decompress.text.SafeText;

/** HTML written from top to bottom, with every text escaped. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** A page with nothing to fetch from elsewhere and nothing that runs. */
    Html beginPage(String title) {
        out.append("<!DOCTYPE html>\n");
        open("html", "lang", "en").open("head");
        out.append("""
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                """);
        element("title", title);
        out.append("<style>\n").append(PageStyle.CSS).append("</style>\n");
        return close("head").open("body").open("main");
    }

    Html endPage() {
        return close("main").close("body").close("html");
    }

    /** @param attributes names and values in turn */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (var i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append(">\n");
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** An element with nothing but text in it. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    private void escape(String text) {
        text.codePoints().forEach(each -> {
            switch (each) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append((char) each);
                default -> out.appendCodePoint(SafeText.isHarmless(each) ? each : ' ');
            }
        });
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
