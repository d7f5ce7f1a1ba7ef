package decompress.library.yaml;

import decompress.library.problem.Problems;
import decompress.library.problem.Severity;
import decompress.library.problem.SourcePlace;
import decompress.text.SafeText;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Says in plain words why a file is not YAML. */
record SyntaxProblem(Problems problems) {
    private static final String VALID = "a field is written like this: name: Overhead stretch";
    private static final String INDENT = "indent with spaces, two for each level";
    private static final Pattern NO_SPACE = Pattern.compile("\\s*[a-z-]+:\\S.*");

    /** What to say about an exception: its words, ours, and a hint; the place it complains about, or where it began. */
    private record Saying(String sign, boolean atBeginning, String message, String hint) {}

    private static final Saying[] SAYINGS = {
        new Saying("(TAB)", false, "there is a tab where YAML wants spaces", "put spaces in its place; " + INDENT),
        new Saying("'@'", false, "a text cannot begin with @", "put it in quotation marks"),
        new Saying("'`'", false, "a text cannot begin with `", "put it in quotation marks"),
        new Saying("'%'", false, "a text cannot begin with %", "put it in quotation marks"),
        new Saying(
                "mapping values are not allowed",
                false,
                "this colon does not fit here",
                "put a text with a colon in quotation marks; fields of one thing are indented alike"),
        new Saying("expected ',' or ']'", true, "this list is not closed", "write it like this: [spine, shoulders]"),
        new Saying(
                "expected ',' or '}'",
                true,
                "this is not closed",
                "write it like this: {in: Breathe in, out: Breathe out}"),
        new Saying("but found '-'", false, "this - does not fit here", INDENT + "; - begins an item of a list"),
        new Saying(
                "but found '<scalar>'",
                false,
                "this text does not fit here",
                "put a text with quotation marks or brackets in quotation marks"),
        new Saying(
                "expected <block end>",
                false,
                "this does not fit what is above it",
                INDENT + "; fields of one thing are indented alike"),
        new Saying(
                "unknown escape",
                false,
                "a backslash means something special between double quotation marks",
                "use single quotation marks: 'like this'"),
        new Saying("undefined tag handle", false, "type tags (!) are not used here", "leave it out"),
        new Saying("undefined alias", false, "aliases (*) are not used here", "write the text out"),
    };

    void report(RuntimeException trouble) {
        if (trouble instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            report(marked);
        } else if (trouble instanceof ReaderException) {
            unprintable();
        } else {
            error(0, "this file cannot be read as YAML", VALID);
        }
    }

    private void report(MarkedYAMLException trouble) {
        var problem = String.valueOf(trouble.getProblem());
        var context = String.valueOf(trouble.getContext());
        var began = index(trouble.getContextMark(), trouble.getProblemMark());
        if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            error(began, "the quotation mark that opens here is never closed", "close it: \"like this\"");
        } else if (problem.contains("expected ':'")) {
            missingColon(began);
        } else {
            say(problem, began, trouble.getProblemMark().getIndex());
        }
    }

    private void say(String problem, int began, int at) {
        for (var saying : SAYINGS) {
            if (problem.contains(saying.sign())) {
                error(saying.atBeginning() ? began : at, saying.message(), saying.hint());
                return;
            }
        }
        error(at, "this is not YAML: " + SafeText.oneLine(problem), VALID);
    }

    private void missingColon(int at) {
        var line = SourcePlace.in(problems.source().text(), at).source();
        if (NO_SPACE.matcher(line).matches()) {
            error(
                    at,
                    "a space is missing after the colon",
                    "write it like this: " + SafeText.oneLine(line).replaceFirst(":", ": "));
        } else {
            error(at, "a colon is missing after this", VALID);
        }
    }

    private void unprintable() {
        var characters = problems.source().text().codePoints().toArray();
        for (var i = 0; i < characters.length; i++) {
            if (!StreamReader.isPrintable(characters[i])) {
                var code = String.format("U+%04X", characters[i]);
                error(i, "there is a control character here (" + code + ")", "delete it");
                return;
            }
        }
    }

    private void error(int at, String message, String hint) {
        problems.add(Severity.ERROR, at, message, hint);
    }

    private static int index(Mark began, Mark otherwise) {
        return (began == null ? otherwise : began).getIndex();
    }
}
