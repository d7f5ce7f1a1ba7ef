package decompress.report;

import static decompress.support.Sessions.at;
import static decompress.support.Sessions.eased;
import static decompress.support.Sessions.held;
import static decompress.support.Sessions.moved;
import static decompress.support.Sessions.pain;
import static decompress.support.Sessions.stopped;
import static decompress.support.Sessions.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import decompress.session.Pain;
import decompress.session.Pain.Site;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.text.SafeText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class ExportTest {
    private static String exported(Function<Appendable, Export> form, SessionRecord... sessions) throws IOException {
        var out = new StringBuilder();
        var export = form.apply(out);
        export.begin();
        for (var session : sessions) {
            export.take(session, List.of("{\"id\":\"" + session.id() + "\"}"), Optional.empty());
        }
        export.end();
        return out.toString();
    }

    @Test
    void a_table_has_a_row_for_each_set_and_one_for_what_was_left_out() throws IOException {
        var session = with(
                pain(4, 2),
                stopped(
                        Reason.QUIT,
                        at(
                                "2026-11-22T07:31:00+01:00",
                                held("cat-stretch", 2, 3),
                                moved("lower-back-extension", 1, 4),
                                held("dead-hang", 0, 3))));

        assertThat(exported(CsvExport::new, session.withNote("stiff, \"early\""))
                        .replace("\r\n", "\n"))
                .isEqualTo("""
                        session,started,zone,day,session_s,outcome,reason,attended,routine,pain_before,pain_after,\
                        exercise,prescribed_sets,prescribed_hold_s,prescribed_reps,prescribed_rest_s,set,side,held_s,\
                        reps,done,note,pain_site_before,pain_site_after,pain_next_morning,eased,variant
                        01-2026-11-22T07:31:00+01:00,2026-11-22T07:31:00+01:00,Europe/Berlin,2026-11-22,120,stopped,\
                        quit,true,,4,2,cat-stretch,3,20,,10,1,,20,,true,"stiff, ""early""\",,,,false,
                        01-2026-11-22T07:31:00+01:00,2026-11-22T07:31:00+01:00,Europe/Berlin,2026-11-22,120,stopped,\
                        quit,true,,4,2,cat-stretch,3,20,,10,2,,20,,true,"stiff, ""early""\",,,,false,
                        01-2026-11-22T07:31:00+01:00,2026-11-22T07:31:00+01:00,Europe/Berlin,2026-11-22,120,stopped,\
                        quit,true,,4,2,lower-back-extension,4,,10,60,1,,50,10,true,"stiff, ""early""\",,,,false,
                        01-2026-11-22T07:31:00+01:00,2026-11-22T07:31:00+01:00,Europe/Berlin,2026-11-22,120,stopped,\
                        quit,true,,4,2,dead-hang,3,20,,10,,,,,false,"stiff, ""early""\",,,,false,
                        """);
    }

    @Test
    void a_table_has_where_it_hurt_and_how_it_was_the_next_morning() throws IOException {
        var pain = new Pain(
                Optional.of(4), Optional.of(5), Optional.of(Site.BACK), Optional.of(Site.BELOW_KNEE), Optional.of(6));
        var rows = parsed(exported(CsvExport::new, eased(with(pain, at("2026-11-22T07:31:04+01:00")))));

        assertThat(rows.get(0).subList(22, 26))
                .containsExactly("pain_site_before", "pain_site_after", "pain_next_morning", "eased");
        assertThat(rows.subList(1, 5))
                .allSatisfy(row -> assertThat(row.subList(22, 26)).containsExactly("back", "below-knee", "6", "true"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\u0000=1",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20SUM(A1)",
                "=cmd|' /C calc'!A0"
            })
    void no_note_is_a_formula(String note) throws IOException {
        var rows =
                parsed(exported(CsvExport::new, at("2026-11-22T07:31:04+01:00").withNote(note)));

        assertThat(rows.get(1).get(21))
                .startsWith("'")
                .endsWith(note.replace("\u0000", "").replace('\r', '\n'));
    }

    @Test
    void a_zone_without_a_name_is_no_formula_either() throws IOException {
        var session = at("2026-11-22T07:31:04+01:00", "+01:00", held("cat-stretch", 1, 1));

        assertThat(parsed(exported(CsvExport::new, session)).get(1).get(2)).isEqualTo("'+01:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a \"b\", c", "two\nlines", "two\r\nlines", "\"", ",", "früh · 🧘", " spaces "})
    void a_table_says_what_the_note_says(String note) throws IOException {
        var rows =
                parsed(exported(CsvExport::new, at("2026-11-22T07:31:04+01:00").withNote(note)));

        assertThat(rows).hasSize(5).allMatch(row -> row.size() == 27);
        assertThat(rows.get(1).get(21)).isEqualTo(note.replace("\r\n", "\n"));
    }

    /** As another library reads it. */
    private static List<List<String>> parsed(String csv) throws IOException {
        try (var table = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            return table.stream().map(CSVRecord::toList).toList();
        }
    }

    @Test
    void a_calendar_entry_stands_at_its_instant() throws IOException {
        var session = with(pain(4, 2), at("2026-11-22T00:30:04+01:00", held("cat-stretch", 2, 3)));

        assertThat(exported(IcsExport::new, session).replace("\r\n", "\n")).isEqualTo("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//decompress//session log//EN
                        CALSCALE:GREGORIAN
                        BEGIN:VEVENT
                        UID:01-2026-11-22T00:30:04+01:00
                        DTSTAMP:20261121T233204Z
                        DTSTART:20261121T233004Z
                        DTEND:20261121T233204Z
                        SUMMARY:cat-stretch
                        DESCRIPTION:cat-stretch: 2 of 3 sets\\nPain before: 4\\nPain after: 2\\nOutcom
                         e: completed
                        TRANSP:TRANSPARENT
                        END:VEVENT
                        END:VCALENDAR
                        """);
    }

    @Test
    void calendar_is_read_by_another_library_as_it_is_meant() throws IOException {
        var session = with(pain(4, 2), at("2026-11-22T00:30:04+01:00", held("cat-stretch", 2, 3)))
                .withNote("a, b; c\\d \"e\"\nfür den Rücken 🧘");
        var entry = entry(exported(IcsExport::new, session));

        assertThat(entry.getUid().getValue()).isEqualTo(session.id());
        assertThat(entry.getDateStart().getValue().toInstant())
                .isEqualTo(session.started().toInstant());
        assertThat(entry.getDateEnd().getValue().toInstant())
                .isEqualTo(session.started().plus(session.lasted()).toInstant());
        assertThat(entry.getSummary().getValue()).isEqualTo("cat-stretch");
        assertThat(entry.getDescription().getValue())
                .endsWith("Outcome: completed\n" + session.note().orElseThrow());
        assertThat(entry.getTransparency().isTransparent()).isTrue();
    }

    @Test
    void a_later_note_makes_a_calendar_entry_newer() throws IOException {
        var out = new StringBuilder();
        var export = new IcsExport(out);
        export.take(
                at("2026-11-22T00:30:04+01:00"),
                List.of("a session", "a note", "an edit"),
                Optional.of(Instant.parse("2026-11-25T08:00:00Z")));
        export.end();

        assertThat(out.toString().lines())
                .contains("DTSTAMP:20261125T080000Z", "LAST-MODIFIED:20261125T080000Z", "SEQUENCE:2")
                .contains("DTSTART:20261121T233004Z");
    }

    @Test
    void an_empty_log_makes_no_calendar_because_it_would_not_be_valid() {
        assertThatThrownBy(() -> exported(IcsExport::new)).isInstanceOf(NothingToExportException.class);
    }

    @Test
    void a_table_with_semicolons_has_a_decimal_comma_in_its_numbers() throws IOException {
        var session = at("2026-11-22T07:31:00+01:00", held("cat-stretch", 1, 1)).withNote("1.5; a, b");
        var csv = exported(out -> new CsvExport(out, ';'), session);

        assertThat(csv.lines().toList().get(0)).startsWith("session;started;zone");
        assertThat(csv.lines().toList().get(1)).contains(";cat-stretch;1;20;;10;1;;20;;true;\"1.5; a, b\";");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain|plain",
                "a, b; c\\d|a\\, b\\; c\\\\d",
                "BEGIN:VEVENT|BEGIN:VEVENT",
            })
    void a_calendar_entry_escapes_what_means_something(String note, String written) throws IOException {
        var ics = exported(IcsExport::new, at("2026-11-22T07:31:04+01:00").withNote(note));

        assertThat(unfolded(ics)).contains("completed\\n" + written);
    }

    @Test
    void a_note_cannot_add_a_line_to_a_calendar() throws IOException {
        var ics = exported(IcsExport::new, at("2026-11-22T07:31:04+01:00").withNote("x\r\nEND:VEVENT\rATTACH:y\u0007"));

        assertThat(unfolded(ics).lines().filter(line -> line.startsWith("END:VEVENT")))
                .hasSize(1);
        assertThat(unfolded(ics)).contains("x\\nEND:VEVENT\\nATTACH:y\r\n");
    }

    @Test
    void a_calendar_line_is_folded_before_75_octets_and_never_inside_a_character() throws IOException {
        var note = "für den Rücken 🧘 ".repeat(40).strip();
        var ics = exported(IcsExport::new, at("2026-11-22T07:31:04+01:00").withNote(note));

        assertThat(Arrays.stream(ics.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(ics.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(unfolded(ics)).contains(note);
    }

    /** The one entry of a calendar that another library finds nothing wrong with. */
    private static VEvent entry(String ics) {
        var warnings = new ArrayList<List<ParseWarning>>();
        var calendars = Biweekly.parse(ics).warnings(warnings).all();
        assertThat(warnings).allMatch(List::isEmpty);
        assertThat(calendars)
                .singleElement()
                .satisfies(calendar -> assertThat(
                                calendar.validate(ICalVersion.V2_0).getWarnings())
                        .isEmpty());
        return calendars.get(0).getEvents().get(0);
    }

    private static String unfolded(String ics) {
        return ics.replace("\r\n ", "");
    }

    @Test
    void lines_are_the_lines_of_the_log() throws IOException {
        assertThat(exported(LinesExport::new, at("2026-11-21T07:31:04+01:00"), at("2026-11-22T07:31:04+01:00")))
                .isEqualTo("""
                        {"id":"01-2026-11-21T07:31:04+01:00"}
                        {"id":"01-2026-11-22T07:31:04+01:00"}
                        """);
    }

    private static final String ALPHABET = "=+-@'\",;:\\\t\r\n<>& aZ9é猫🧘\u0000\u0007\u200d\u202e\ufeff";

    private static String hostile(Random random) {
        var letters = ALPHABET.codePoints().toArray();
        return random.ints(1 + random.nextInt(120), 0, letters.length)
                .map(each -> letters[each])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void whatever_a_note_says_a_table_has_its_rows_and_no_formula() throws IOException {
        for (var seed = 1L; seed <= 500; seed++) {
            var note = hostile(new Random(seed));
            var rows = parsed(
                    exported(CsvExport::new, at("2026-11-22T07:31:04+01:00").withNote(note)));

            assertThat(rows).as("seed %d", seed).hasSize(5).allMatch(row -> row.size() == 27);
            assertThat(rows.get(1)).as("seed %d", seed).allMatch(cell -> !cell.matches("(?s)[=+@\t\n\r-].*"));
            assertThat(rows.get(1).get(21).replaceFirst("^'", ""))
                    .as("seed %d", seed)
                    .isEqualTo(SafeText.lines(note).replaceFirst("^'", ""));
        }
    }

    @Test
    void whatever_a_note_says_a_calendar_keeps_its_form_and_the_note_its_words() throws IOException {
        for (var seed = 1L; seed <= 500; seed++) {
            var note = hostile(new Random(seed));
            var ics = exported(IcsExport::new, at("2026-11-22T07:31:04+01:00").withNote(note));

            assertThat(ics.split("\r\n", -1)).as("seed %d", seed).allSatisfy(line -> {
                assertThat(line).doesNotContain("\r", "\n");
                assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
                assertThat(line.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
            });
            assertThat(unfolded(ics).lines())
                    .as("seed %d", seed)
                    .hasSize(14)
                    .allMatch(line -> line.matches("[A-Z]+:.*"));
            assertThat(entry(ics).getDescription().getValue().split("completed\n", 2)[1])
                    .as("seed %d", seed)
                    .isEqualTo(SafeText.lines(note).replace('\t', ' '));
        }
    }

    @Test
    void whatever_a_text_says_it_is_text_in_a_page() throws Exception {
        var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        var template = new Template("<p title=\"{{text}}\">{{text}}</p>");
        for (var seed = 1L; seed <= 500; seed++) {
            var text = hostile(new Random(seed));
            var html = template.fill(Map.of("text", text));
            var element = parser.parse(new InputSource(new StringReader(html))).getDocumentElement();

            assertThat(element.getChildNodes().getLength()).as("seed %d", seed).isLessThanOrEqualTo(1);
            assertThat(element.getAttributes().getLength()).as("seed %d", seed).isOne();
            assertThat(element.getTextContent()).as("seed %d", seed).isEqualTo(shown(text));
            assertThat(element.getAttribute("title").strip())
                    .as("seed %d", seed)
                    .isEqualTo(shown(text).replace('\n', ' ').replace('\t', ' ').strip());
        }
    }

    private static String shown(String text) {
        return text.codePoints()
                .map(c -> c == '\n' || c == '\t' || SafeText.isHarmless(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
