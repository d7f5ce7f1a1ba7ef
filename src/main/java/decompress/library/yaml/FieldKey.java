package decompress.library.yaml;

/**
 * One key of a file.
 *
 * @param example a line with a valid value, for hints
 * @param kind what its value is, for the JSON Schema; a text for people ends with its largest number of characters
 * @param about what its value says
 */
public record FieldKey(String example, String kind, String about) {
    public String name() {
        return example.substring(0, example.indexOf(':'));
    }

    int longest() {
        return Integer.parseInt(kind.substring(kind.lastIndexOf(' ') + 1));
    }
}
