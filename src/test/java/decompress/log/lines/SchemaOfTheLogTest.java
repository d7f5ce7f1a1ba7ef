package decompress.log.lines;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Side;
import decompress.log.lines.Amendment.Change;
import decompress.session.BreakKind;
import decompress.session.BreakRecord;
import decompress.session.ExerciseRecord;
import decompress.session.Outcome;
import decompress.session.Pain;
import decompress.session.Pain.Site;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.session.SetRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** scripts/many-logs/schema.json, the schema of the log for engines. */
class SchemaOfTheLogTest {
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-22T07:31:04+01:00");
    private static final Pain PAIN =
            new Pain(Optional.of(4), Optional.of(2), Optional.of(Site.BACK), Optional.of(Site.BACK), Optional.of(1));

    @Test
    void it_has_every_field_that_a_line_can_have_and_no_other() throws Exception {
        var lines = Stream.concat(
                Stream.of(session(), LineBinder.line(aBreak())),
                Stream.of(Change.values()).map(SchemaOfTheLogTest::amendment));
        assertThat(fields(Files.readString(Path.of("scripts", "many-logs", "schema.json"))))
                .containsExactlyInAnyOrderElementsOf(
                        lines.flatMap(line -> fields(line).stream()).distinct().toList());
    }

    private static String session() {
        var set = new SetRecord(Side.LEFT, Duration.ofSeconds(20), Optional.of(10), true);
        var hold = Optional.of(Duration.ofSeconds(20));
        var exercise = new ExerciseRecord(
                        "cat-stretch",
                        Optional.of("seated"),
                        1,
                        hold,
                        Optional.of(10),
                        Duration.ofSeconds(5),
                        List.of(set))
                .planning(Duration.ofSeconds(15), 8);
        return LineBinder.line(new SessionRecord(
                "A",
                AT,
                "Europe/Berlin",
                Duration.ofMinutes(2),
                Outcome.STOPPED,
                Optional.of(Reason.PAIN),
                true,
                Optional.of("floor"),
                PAIN,
                Optional.of("a note"),
                List.of(exercise),
                Optional.of("B"),
                true,
                Optional.of(Duration.ofSeconds(90))));
    }

    private static BreakRecord aBreak() {
        return new BreakRecord("C", AT, "Europe/Berlin", BreakKind.MOVED, Duration.ofMinutes(30));
    }

    private static String amendment(Change change) {
        return LineBinder.line(new Amendment(change, "D", "A", AT, PAIN, Optional.of("a note")));
    }

    private static List<String> fields(String json) {
        return Pattern.compile("\"(\\w+)\":")
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
