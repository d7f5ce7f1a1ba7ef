package decompress.library.yaml;

import decompress.library.problem.Located;
import decompress.library.problem.Source;
import java.util.List;
import java.util.Map;

/** A piece of a file, which knows where it stands; every scalar is text. */
public sealed interface Node extends Located {
    /** A word, a number, a sentence, as written. */
    record Scalar(Source source, int at, String text) implements Node {}

    /** A list. */
    record Items(Source source, int at, List<Node> nodes) implements Node {}

    /** Keys with values, in the order of the file. */
    record Fields(Source source, int at, Map<String, Field> byKey) implements Node {}

    /** Something that has been reported already, and is not looked at again. */
    record Flawed(Source source, int at) implements Node {}

    /** A key with its value. */
    record Field(Scalar key, Node value) {}
}
