package decompress.engines;

import java.util.List;

/** Something that answers questions in SQL. */
interface Engine extends AutoCloseable {
    /** The name of the engine. */
    String name();

    /** The rows of the answer, with tabs between columns and the column names first; a command has none. */
    List<String> tell(String statement);

    @Override
    void close();
}
