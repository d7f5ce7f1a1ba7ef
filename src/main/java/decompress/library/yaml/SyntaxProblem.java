package decompress.library.yaml;

import decompress.library.problem.Problems;
import decompress.library.problem.Severity;
import decompress.library.problem.SourcePlace;
import decompress.text.SafeText;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Says in plain words why a file is not YAML. */
record SyntaxProblem(Problems problems) {
    private static final String VALID = "a field is written like this: name: Overhead stretch";
    private static final Pattern NO_SPACE = Pattern.compile("\\s*[a-z-]+:\\S.*");
    /** An unclosed bracket or quote, at the place where it started. */
    private static final String UNCLOSED = "expected ','";

    /** By a part of what the parser says: what we say, and a hint. */
    private static final String SAYINGS = """
            (TAB) | there is a tab where YAML wants spaces | put spaces in its place; INDENT
            '@' | a text cannot begin with @ | put it in quotation marks
            '`' | a text cannot begin with ` | put it in quotation marks
            '%' | a text cannot begin with % | put it in quotation marks
            mapping values are not allowed | this colon does not fit here \
            | put a text with a colon in quotation marks; fields of one thing are indented alike
            expected ',' or ']' | this list is not closed | write it like this: [spine, shoulders]
            expected ',' or '}' | this is not closed | write it like this: {in: Breathe in, out: Breathe out}
            but found '-' | this - does not fit here | INDENT; - begins an item of a list
            but found '<scalar>' | this text does not fit here \
            | put a text with quotation marks or brackets in quotation marks
            expected <block end> | this does not fit what is above it | INDENT; fields of one thing are indented alike
            unknown escape | a backslash means something special between double quotation marks \
            | use single quotation marks: 'like this'
            undefined tag handle | type tags (!) are not used here | leave it out
            undefined alias | aliases (*) are not used here | write the text out
            """.replace("INDENT", "indent with spaces, two for each level");

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
        var at = trouble.getProblemMark().getIndex();
        var began =
                trouble.getContextMark() == null ? at : trouble.getContextMark().getIndex();
        if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            error(began, "the quotation mark that opens here is never closed", "close it: \"like this\"");
        } else if (problem.contains("expected ':'")) {
            missingColon(began);
        } else {
            say(problem, problem.contains(UNCLOSED) ? began : at);
        }
    }

    private void say(String problem, int at) {
        var saying = SAYINGS.lines()
                .map(line -> line.split(" \\| "))
                .filter(parts -> problem.contains(parts[0]))
                .findFirst();
        saying.ifPresentOrElse(
                parts -> error(at, parts[1], parts[2]),
                () -> error(at, "this is not YAML: " + SafeText.oneLine(problem), VALID));
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
}
