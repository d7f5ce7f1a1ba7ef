package decompress.library.yaml;

import decompress.library.problem.Problems;
import decompress.library.problem.Severity;
import decompress.library.problem.SourcePlace;
import decompress.library.yaml.Node.Field;
import decompress.library.yaml.Node.Fields;
import decompress.library.yaml.Node.Flawed;
import decompress.library.yaml.Node.Items;
import decompress.library.yaml.Node.Scalar;
import decompress.text.SafeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds the nodes of a file from the parser's events, which are all that is needed: nothing is resolved, nothing is
 * constructed, and an alias is seen as one.
 */
public final class YamlParser {
    /** A figure's keyframes are the deepest place of the format, with nine levels. */
    private static final int DEEPEST = 16;
    /** The scanner's time grows with the square of a line's length: a line of a megabyte takes it many seconds. */
    private static final int LONGEST_LINE = 100_000;

    private static final Pattern NO_BREAK_INDENT = Pattern.compile("(?m)^[ \\t]*([\\u00a0\\u202f]+)[ \\t]*\\S");
    /** YAML 1.2 allows a tab between a key and its value, and this parser does not. */
    private static final Pattern TAB_AFTER_KEY = Pattern.compile("(?m)^( *[\\w-]+:)([ \\t]*\\t[ \\t]*)");

    private final Problems problems;
    private final ParserImpl parser;

    private YamlParser(Problems problems) {
        this.problems = problems;
        this.parser =
                new ParserImpl(new StreamReader(withoutTabs(problems.source().text())), new LoaderOptions());
    }

    /** The same text with spaces for the tabs after a key, so that every place stays where it is. */
    private static String withoutTabs(String text) {
        return TAB_AFTER_KEY
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1) + " ".repeat(match.group(2).length())));
    }

    /** The root of a file; empty when there is none, which is then reported. */
    public static Optional<Node> of(Problems problems) {
        var source = problems.source();
        if (source.flaw().isPresent()) {
            return Optional.empty();
        }
        if (source.text().lines().anyMatch(line -> line.length() > LONGEST_LINE)) {
            problems.add("there is a line with more than " + LONGEST_LINE + " characters", "break it up");
            return Optional.empty();
        }
        var indented = NO_BREAK_INDENT.matcher(source.text());
        if (indented.find()) {
            problems.add(
                    Severity.ERROR,
                    indented.start(1),
                    "this line is indented with no-break spaces",
                    "put plain spaces in their place");
            return Optional.empty();
        }
        try {
            return new YamlParser(problems).document();
        } catch (Problems.Enough e) {
            throw e;
        } catch (RuntimeException e) {
            // The parser throws more than its own exceptions on some broken files.
            new SyntaxProblem(problems).report(e);
            return Optional.empty();
        }
    }

    private Optional<Node> document() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return Optional.of(new Scalar(problems, 0, ""));
        }
        parser.getEvent();
        var root = node(parser.getEvent(), 1);
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            error(parser.getEvent(), "a second document begins here", "leave out the line ---");
        }
        return Optional.of(root);
    }

    private Node node(Event event, int depth) {
        if (depth > DEEPEST) {
            error(event, "this is nested deeper than " + DEEPEST + " levels", "no field needs that");
            throw new Problems.Enough();
        }
        var isFlawed = isFlawed((NodeEvent) event);
        var node = event.is(Event.ID.SequenceStart)
                ? items(event, depth)
                : event.is(Event.ID.MappingStart)
                        ? fields(event, depth)
                        : new Scalar(problems, at(event), event instanceof ScalarEvent scalar ? scalar.getValue() : "");
        return isFlawed ? new Flawed(problems, at(event)) : node;
    }

    private Node items(Event start, int depth) {
        var nodes = new ArrayList<Node>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            nodes.add(node(parser.getEvent(), depth + 1));
        }
        parser.getEvent();
        return new Items(problems, at(start), nodes);
    }

    private Node fields(Event start, int depth) {
        var fields = new LinkedHashMap<String, Field>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            var key = node(parser.getEvent(), depth + 1);
            var value = node(parser.getEvent(), depth + 1);
            if (key instanceof Scalar name) {
                add(fields, new Field(name, value));
            } else if (!(key instanceof Flawed)) {
                key.error("a key is one word", "write it like this: name: Overhead stretch");
            }
        }
        parser.getEvent();
        return new Fields(problems, at(start), fields);
    }

    private void add(Map<String, Field> fields, Field field) {
        var first = fields.putIfAbsent(field.key().text(), field);
        if (first != null) {
            var line =
                    SourcePlace.in(problems.source().text(), first.key().at()).line();
            field.key()
                    .error(
                            SafeText.quoted(field.key().text()) + " is given twice, first in line " + line,
                            "leave one of the two out");
        }
    }

    /** Whether there is an anchor, an alias or a tag, which is reported. */
    private boolean isFlawed(NodeEvent event) {
        var tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (event.getAnchor() != null) {
            error(
                    event,
                    "anchors and aliases (& and *) are not used here",
                    "write the text out; if it begins with & or *, put it in quotation marks");
        }
        if (tag != null) {
            error(
                    event,
                    "type tags (!) are not used here",
                    "leave it out; if the text begins with !, put it in quotation marks");
        }
        return event.getAnchor() != null || tag != null;
    }

    private void error(Event at, String message, String hint) {
        problems.add(Severity.ERROR, at(at), message, hint);
    }

    private static int at(Event event) {
        return event.getStartMark().getIndex();
    }
}
