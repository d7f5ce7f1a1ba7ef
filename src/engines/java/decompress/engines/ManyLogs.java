package decompress.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The logs of a folder, a file a person, ready to be asked. */
public final class ManyLogs implements AutoCloseable {
    private static final Path SQL = Path.of("scripts", "many-logs");

    private final Engine engine;

    ManyLogs(Engine engine) throws IOException {
        this.engine = engine;
        for (var file : List.of(engine.name(), "sessions")) {
            for (var statement : statements(file)) {
                engine.tell(statement);
            }
        }
    }

    static ManyLogs duckDb(Path logs) throws IOException {
        return new ManyLogs(new DuckDb(logs, schema()));
    }

    static ManyLogs spark(Path logs) throws IOException {
        return new ManyLogs(new Spark(logs, schema()));
    }

    /** The rows of the answer to the question in a file of this name, the names of the columns first. */
    List<String> ask(String question) throws IOException {
        return engine.tell(String.join("", statements(question)));
    }

    private static List<String> statements(String file) throws IOException {
        return List.of(Files.readString(SQL.resolve(file + ".sql")).strip().split(";(\n|$)"));
    }

    private static String schema() throws IOException {
        return Files.readString(SQL.resolve("schema.json")).strip();
    }

    @Override
    public void close() {
        engine.close();
    }

    /** duckdb or spark, the folder of the logs, and the question. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[1]).toAbsolutePath();
        try (var logs = arguments[0].equals("spark") ? spark(folder) : duckDb(folder)) {
            logs.ask(arguments[2]).forEach(System.out::println);
        }
    }
}
