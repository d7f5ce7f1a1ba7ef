package decompress.engines;

import java.util.List;

/** Something that answers questions in SQL. */
interface Engine extends AutoCloseable {
    /** What it is called. */
    String name();

    /** The rows of the answer, each of its columns parted by tabs, the names of the columns first; a command has none. */
    List<String> tell(String statement);

    @Override
    void close();
}
