package decompress.library.problem;

/**
 * The format line of a file that people write.
 *
 * @param kind for messages, such as an exercise file
 * @param name the value of its field format
 */
public record FileFormat(String kind, String name) {
    public static final FileFormat EXERCISES = new FileFormat("an exercise file", "decompress/1");
    public static final FileFormat SETTINGS = new FileFormat("a settings file", "decompress-settings/1");

    public String hint() {
        return "begin the file with the line: format: " + name;
    }
}
