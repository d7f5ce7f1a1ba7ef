package decompress.engines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The logs of ten thousand people, which scripts/test --engines wrote: both engines say the same, and so does the program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyLogsTest {
    private static final Path LOGS = Path.of("target", "engines", "logs").toAbsolutePath();
    /** No session is later, and none is more than 26 weeks before. */
    private static final String LAST_DAY = "2024-06-30";

    private static final List<String> QUESTIONS = List.of("adherence", "pain-before", "stops");

    private Map<String, List<String>> duckDb;
    private Map<String, List<String>> spark;

    @BeforeAll
    void ask_both() throws IOException {
        duckDb = answers(ManyLogs.duckDb(LOGS));
        spark = answers(ManyLogs.spark(LOGS));
    }

    private static Map<String, List<String>> answers(ManyLogs logs) throws IOException {
        try (logs) {
            var answers = new HashMap<String, List<String>>();
            for (var question : QUESTIONS) {
                answers.put(question, logs.ask(question));
            }
            return answers;
        }
    }

    @ParameterizedTest
    @FieldSource("QUESTIONS")
    void both_engines_give_the_same_answer(String question) {
        var answer = duckDb.get(question);
        assertThat(answer).hasSizeGreaterThanOrEqualTo(10_000);
        assertThat(spark.get(question)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"person-00001", "person-00002", "person-05000", "person-09999", "person-10000"})
    void engines_and_summary_report_the_same_numbers(String person) throws Exception {
        var summary = summary(person);
        var fields = duckDb.get("adherence").get(0).split("\t");
        assertThat(rows("adherence", person))
                .containsExactlyInAnyOrderElementsOf(each(summary.get("exercises"))
                        .map(exercise -> fields(exercise, List.of(fields).subList(1, fields.length)))
                        .toList());
        assertThat(rows("pain-before", person))
                .isEqualTo(each(summary.get("pain_weeks"))
                        .filter(week -> week.get("n").asInt() > 0)
                        .map(week -> fields(week, List.of("monday", "before", "n")))
                        .toList());
        var stopped = summary.get("ended_early").get("pain").asText();
        assertThat(rows("stops", person).get(0))
                .startsWith(summary.get("sessions").asText() + "\t" + stopped + "\t");
    }

    private List<String> rows(String question, String person) {
        return duckDb.get(question).stream()
                .filter(row -> row.startsWith(person + "\t"))
                .map(row -> row.substring(person.length() + 1))
                .toList();
    }

    private static JsonNode summary(String person) throws Exception {
        var program = new ProcessBuilder("scripts/decompress", "log", "summary", "--json", "--until", LAST_DAY);
        program.environment()
                .put("DECOMPRESS_LOG", LOGS.resolve(person + ".jsonl").toString());
        var process = program.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var output = process.getInputStream()) {
            return new ObjectMapper().readTree(output);
        }
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String fields(JsonNode object, List<String> names) {
        return Row.of(names.stream()
                .map(name -> object.get(name).isNumber()
                        ? object.get(name).decimalValue()
                        : object.get(name).asText())
                .toList());
    }
}
