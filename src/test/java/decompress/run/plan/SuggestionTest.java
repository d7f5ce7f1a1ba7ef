package decompress.run.plan;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.DoseChoice;
import decompress.library.Shipped;
import decompress.log.SessionLog;
import decompress.perform.Journal;
import decompress.perform.ScriptedConsole;
import decompress.safety.Profile;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.support.Sessions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suggestions of the start menu. */
class SuggestionTest {
    private static final SessionRecord FINE = Sessions.at("2026-11-22T08:00:00+01:00");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path home;

    private static final SessionRequest REQUEST = new SessionRequest(
            List.of(), false, Optional.empty(), Optional.empty(), DoseChoice.USUAL, false, false, false, false);

    private Profile profile = Profile.NONE;

    private List<String> offered(SessionRecord... oldestFirst) throws Exception {
        var log = home.resolve("sessions.jsonl");
        for (var record : oldestFirst) {
            new SessionLog(log).append(record);
        }
        var clock = Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneId.of("Europe/Berlin"));
        var journal = new Journal(log, clock, ScriptedConsole.nobody());
        return Suggestion.all(REQUEST, Shipped.library(), journal, profile, Optional.empty(), TODAY).stream()
                .map(Suggestion::name)
                .toList();
    }

    @Test
    void latest_session_can_be_repeated() throws Exception {
        assertThat(offered(FINE)).containsExactly("Repeat the latest session", "Desk break, beside a chair");
    }

    @Test
    void what_pain_ended_is_not_offered_and_leaving_it_once_more_changes_nothing() throws Exception {
        var left = Sessions.stopped(
                Reason.QUIT, Sessions.at("2026-11-22T09:00:00+01:00", Sessions.held("overhead-stretch", 0, 4)));
        assertThat(offered(Sessions.stopped(Reason.PAIN, FINE))).containsExactly("Desk break, beside a chair");
        assertThat(offered(left)).doesNotContain("Repeat the latest session");
    }

    @Test
    void ruled_out_exercises_are_not_offered_and_asked_ones_are() throws Exception {
        var hang = Sessions.at("2026-11-22T09:00:00+01:00", Sessions.held("dead-hang", 3, 3));
        profile = Profile.NONE.having(List.of("pregnancy"), TODAY);
        assertThat(offered(FINE)).containsExactly("Repeat the latest session", "Desk break, beside a chair");
        assertThat(offered(hang)).containsExactly("Desk break, beside a chair");
        profile = Profile.NONE.having(List.of("blood-clot"), TODAY);
        assertThat(offered()).isEmpty();
    }

    @Test
    void what_pain_rose_in_is_not_offered() throws Exception {
        assertThat(offered(Sessions.with(Sessions.pain(2, 4), FINE))).containsExactly("Desk break, beside a chair");
    }
}
