package decompress.report;

import decompress.text.SafeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML with places for values. {@code {{name}}} is a text, always escaped. {@code {{#name}}} to {@code {{/name}}} is
 * repeated for each element of a list, and appears once for a map or a text that is not empty; {@code {{^name}}} to
 * {@code {{/name}}} appears where there is none. An element that is a text is {@code {{it}}}; {@code {{>file}}} is a file.
 */
record Template(String html) {
    private static final Pattern FILE = Pattern.compile("\\{\\{>([a-z.]+)}}\n");
    private static final Pattern PLACE = Pattern.compile(
            "\\{\\{(?<text>\\w+)}}|\\{\\{(?<kind>[#^])(?<name>\\w+)}}\n?(?<part>.*?)\\{\\{/\\k<name>}}\n?",
            Pattern.DOTALL);

    /** A template of the program. */
    static Template of(String file) {
        return new Template(load(file));
    }

    private static String load(String file) {
        try (var in = Template.class.getResourceAsStream("/decompress/report/" + file)) {
            var html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return FILE.matcher(html).replaceAll(other -> Matcher.quoteReplacement(load(other.group(1))));
        } catch (IOException e) {
            throw new UncheckedIOException("the templates are part of the program", e);
        }
    }

    String fill(Map<String, ?> values) {
        var out = new StringBuilder();
        fill(html, values, out);
        return out.toString();
    }

    private static void fill(String html, Map<String, ?> values, StringBuilder out) {
        var place = PLACE.matcher(html);
        var from = 0;
        while (place.find()) {
            out.append(html, from, place.start());
            from = place.end();
            if (place.group("text") != null) {
                escape(value(values, place.group("text")).toString(), out);
                continue;
            }
            var elements = elements(value(values, place.group("name")));
            if (place.group("kind").equals("#")) {
                elements.forEach(element -> fill(place.group("part"), inside(values, element), out));
            } else if (elements.isEmpty()) {
                fill(place.group("part"), values, out);
            }
        }
        out.append(html, from, html.length());
    }

    private static Object value(Map<String, ?> values, String name) {
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("the page needs a value for " + name);
        }
        return values.get(name);
    }

    private static List<?> elements(Object value) {
        return value instanceof List<?> list ? list : value.equals("") ? List.of() : List.of(value);
    }

    private static Map<String, Object> inside(Map<String, ?> values, Object element) {
        var inside = new HashMap<String, Object>(values);
        inside.put("it", element);
        if (element instanceof Map<?, ?> more) {
            more.forEach((name, value) -> inside.put(name.toString(), value));
        }
        return inside;
    }

    private static void escape(String text, StringBuilder out) {
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append((char) character);
                default -> out.appendCodePoint(SafeText.isHarmless(character) ? character : ' ');
            }
        });
    }
}
