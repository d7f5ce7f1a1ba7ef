package decompress.view;

/** How figures are drawn. */
public enum Art {
    BRAILLE,
    NONE
}
