package decompress.plan;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.DoseChoice;
import decompress.safety.Profile;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.support.KnownPerson;
import decompress.support.Sessions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The suggestions of the start menu. */
class SuggestionTest {
    private static final SessionRecord FINE = Sessions.at("2026-11-22T08:00:00+01:00");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final SessionRequest REQUEST = new SessionRequest(
            List.of(), false, Optional.empty(), Optional.empty(), DoseChoice.USUAL, false, false, false, false);

    private Profile profile = Profile.NONE;

    private List<String> offered(SessionRecord... oldestFirst) {
        var person = KnownPerson.NEW.with(profile).after(oldestFirst).on(TODAY);
        return Suggestion.all(REQUEST, person).stream().map(Suggestion::name).toList();
    }

    @Test
    void latest_session_can_be_repeated() {
        assertThat(offered(FINE)).containsExactly("Repeat the latest session", "Desk break, beside a chair");
    }

    @Test
    void what_pain_ended_is_not_offered_and_leaving_it_once_more_changes_nothing() {
        var left = Sessions.stopped(
                Reason.QUIT, Sessions.at("2026-11-22T09:00:00+01:00", Sessions.held("overhead-stretch", 0, 4)));
        assertThat(offered(Sessions.stopped(Reason.PAIN, FINE))).containsExactly("Desk break, beside a chair");
        assertThat(offered(Sessions.stopped(Reason.PAIN, FINE), left)).doesNotContain("Repeat the latest session");
    }

    @Test
    void ruled_out_exercises_are_not_offered_and_asked_ones_are() {
        var hang = Sessions.at("2026-11-22T09:00:00+01:00", Sessions.held("dead-hang", 3, 3));
        profile = Profile.NONE.having(List.of("pregnancy"), TODAY);
        assertThat(offered(FINE)).containsExactly("Repeat the latest session", "Desk break, beside a chair");
        assertThat(offered(hang)).containsExactly("Desk break, beside a chair");
        profile = Profile.NONE.having(List.of("blood-clot"), TODAY);
        assertThat(offered()).isEmpty();
    }

    @Test
    void what_pain_rose_in_is_not_offered() {
        assertThat(offered(Sessions.with(Sessions.pain(2, 4), FINE))).containsExactly("Desk break, beside a chair");
    }
}
