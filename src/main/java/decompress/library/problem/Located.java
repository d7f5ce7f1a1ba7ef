package decompress.library.problem;

/** Something that stands at a place of a source. */
public interface Located {
    Source source();

    /** The number of characters before it in the source. */
    int at();
}
