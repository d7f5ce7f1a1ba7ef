package decompress.interview;

import static decompress.interview.Talked.KNOWN;
import static decompress.interview.Talked.TODAY;
import static decompress.interview.Talked.cleared;
import static decompress.interview.Talked.known;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Exercise;
import decompress.library.Shipped;
import decompress.safety.Concern;
import decompress.safety.Profile;
import decompress.session.Pain;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.support.Sessions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What follows from a session, by its record and nothing else. */
class AftermathTest {
    private static final SessionRecord SESSION = Sessions.at("2026-11-23T15:00:00+01:00");
    private static final SessionRecord STOPPED = Sessions.stopped(Reason.PAIN, SESSION);

    private static Exercise exercise(String id) {
        return Shipped.library().exercise(id).orElseThrow();
    }

    private static Aftermath after(SessionRecord record, Profile profile) {
        return Aftermath.of(
                record, exercise("overhead-stretch"), known().with(profile).person());
    }

    @Test
    void session_without_pain_changes_nothing() {
        var aftermath = after(Sessions.with(Sessions.pain(3, 3), SESSION), KNOWN);

        assertThat(aftermath.isWarning()).isFalse();
        assertThat(aftermath.easier()).isEmpty();
        assertThat(aftermath.instead()).isEmpty();
        assertThat(aftermath.seesSomeone()).isFalse();
        assertThat(aftermath.change().apply(KNOWN)).isEqualTo(KNOWN);
    }

    @Test
    void rise_of_two_warns_and_names_something_easier() {
        var aftermath = after(Sessions.with(Sessions.pain(3, 5), SESSION), KNOWN);

        assertThat(aftermath.isWarning()).isTrue();
        assertThat(aftermath.easier()).contains("Hold it for 5 to 10 seconds, two or three times.");
        assertThat(aftermath.instead().map(Exercise::id)).contains("childs-pose");
        assertThat(aftermath.change().apply(KNOWN)).isEqualTo(KNOWN);
    }

    @Test
    void stop_for_pain_asks_conditions_and_go_ahead_again() {
        var changed = after(STOPPED, KNOWN).change().apply(KNOWN);

        assertThat(changed.asked()).isEmpty();
        assertThat(changed.goAhead()).isEmpty();
        assertThat(changed.concern()).isEmpty();
    }

    @Test
    void stop_for_pain_on_equipment_ends_its_clearance_and_no_other() {
        var profile = cleared(KNOWN, "dead-hang", "inversion-table");
        var aftermath = Aftermath.of(
                STOPPED, exercise("inversion-table"), known().with(profile).person());

        assertThat(aftermath.lostClearance().map(Exercise::id)).contains("inversion-table");
        assertThat(aftermath.change().apply(profile).clearance("inversion-table"))
                .isEmpty();
        assertThat(aftermath.change().apply(profile).clearance("dead-hang")).isPresent();
        assertThat(after(STOPPED, cleared(KNOWN, "overhead-stretch")).lostClearance())
                .isEmpty();
    }

    @Test
    void pain_that_moved_down_is_remembered_and_is_a_reason_to_see_someone() {
        var down = new Pain(
                Optional.of(3),
                Optional.of(3),
                Optional.of(Pain.Site.BACK),
                Optional.of(Pain.Site.BELOW_KNEE),
                Optional.empty());
        var aftermath = after(Sessions.with(down, SESSION), KNOWN);

        assertThat(aftermath.isWarning()).isTrue();
        assertThat(aftermath.seesSomeone()).isTrue();
        assertThat(aftermath.change().apply(KNOWN).concern()).contains(new Concern(Concern.Kind.MOVED_DOWN, TODAY));
    }

    @Test
    void in_place_of_what_hurt_nothing_is_named_that_a_condition_asks_about() {
        var profile = KNOWN.having(List.of("osteoporosis", "heart-disease", "known-nerve-trouble"), TODAY);

        assertThat(after(STOPPED, profile).easier()).isPresent();
        assertThat(after(STOPPED, profile).instead()).isEmpty();
    }
}
