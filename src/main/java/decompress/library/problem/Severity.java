package decompress.library.problem;

/** How bad a problem is: with an error the file is not used, with a warning it is. */
public enum Severity {
    ERROR,
    WARNING;
}
