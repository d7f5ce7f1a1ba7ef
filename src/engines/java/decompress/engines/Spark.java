package decompress.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** Spark, all of it in this process. */
final class Spark implements Engine {
    private final SparkSession session;
    private final Path warehouse;

    Spark(Path logs, String schema) throws IOException {
        this.warehouse = Files.createTempDirectory("decompress-spark");
        this.session = SparkSession.builder()
                .master("local[*]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "localhost")
                .config("spark.sql.shuffle.partitions", 8)
                // Many small files: as many as fit go into one part.
                .config("spark.sql.files.openCostInBytes", 0)
                .config("spark.sql.warehouse.dir", warehouse.toUri().toString())
                .config("logs", logs.toUri().toString())
                .config("schema", schema)
                .getOrCreate();
    }

    @Override
    public String name() {
        return "spark";
    }

    @Override
    public List<String> tell(String statement) {
        var answer = session.sql(statement);
        var names = List.of(answer.columns());
        var rows = answer.collectAsList().stream()
                .map(row ->
                        Row.of(IntStream.range(0, row.size()).mapToObj(row::get).toList()));
        return Stream.concat(Stream.of(Row.of(names)), rows).toList();
    }

    @Override
    public void close() {
        session.sql("DROP TABLE IF EXISTS record");
        session.stop();
        try {
            Files.deleteIfExists(warehouse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
