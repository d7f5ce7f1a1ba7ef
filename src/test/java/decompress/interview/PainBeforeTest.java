package decompress.interview;

import static decompress.interview.Talked.KNOWN;
import static decompress.interview.Talked.TODAY;
import static decompress.interview.Talked.cleared;
import static decompress.interview.Talked.known;
import static decompress.interview.Talked.ready;
import static decompress.interview.Talked.refused;
import static decompress.interview.Talked.said;
import static decompress.interview.Talked.topic;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.library.Library;
import decompress.library.LibraryReader;
import decompress.library.problem.Origin;
import decompress.library.problem.Source;
import decompress.safety.Concern;
import decompress.session.Pain;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.support.Sessions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pain before a session, in the last one, and on the morning after it leads to. */
class PainBeforeTest {
    private static final String STRETCH = "overhead-stretch";

    private static SessionRecord yesterday(Pain pain) {
        return Sessions.with(pain, Sessions.at("2026-11-22T08:00:00+01:00"));
    }

    private static Pain felt(int rating, Pain.Site site) {
        return Pain.beforehand(Optional.of(rating), Optional.of(site));
    }

    private static Pain felt(Pain.Site before, Pain.Site after) {
        return new Pain(Optional.of(3), Optional.of(3), Optional.of(before), Optional.of(after), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 4 sets of 20 s",
        "3, 4 sets of 20 s",
        "4, 2 sets of 20 s",
        "5, 2 sets of 20 s",
    })
    void pain_below_six_starts_with_this_dose(int pain, String dose) {
        assertThat(ready(known().feels(pain).wants(STRETCH))).isEqualTo(STRETCH + " " + dose);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 10})
    void strong_pain_is_asked_about_and_only_the_usual_one_starts_with_one_short_set(int pain) {
        var step = known().feels(pain).wants(STRETCH, "u");
        assertThat(ready(step)).isEqualTo("overhead-stretch 1 set of 10 s");
        assertThat(((InterviewStep.Ready) step).isEased()).isTrue();
        assertThat(refused(known().feels(pain).wants(STRETCH, "")).isBadDay()).isFalse();
        assertThat(topic(known().feels(pain).wants(STRETCH, "n"))).isEqualTo(Topic.STRONG_PAIN);
        refused(known().feels(pain).silent().wants(STRETCH));
        refused(known().feels(pain).silent().cleared().wants(STRETCH));
    }

    @Test
    void usual_strong_pain_uses_the_starting_dose_where_there_is_one() {
        var person = known().with(cleared(KNOWN, "dead-hang")).feels(8);

        assertThat(ready(person.wants("dead-hang", "u"))).isEqualTo("dead-hang 3 sets of 10 s");
        assertThat(ready(person.wants("lower-back-extension", "u")))
                .isEqualTo("lower-back-extension 1 set of 8 repetitions");
    }

    @Test
    void strong_pain_that_is_new_is_remembered_and_shows_the_urgent_signs() {
        var person = known().feels(8);
        var refusal = refused(person.wants(STRETCH, "y"));

        assertThat(refusal.notes()).containsExactly(Remark.Signs.URGENT);
        assertThat(refusal.isBadDay()).isTrue();
        assertThat(person.after(refusal).concern()).contains(new Concern(Concern.Kind.NEW_PAIN, TODAY));
    }

    private static Library limited() {
        var own = """
                format: decompress/1
                exercises:
                  overhead-stretch: {prescription: {set-by: Dr. Silva, pain-ceiling: 5}}
                """;
        return LibraryReader.overShipped(Source.of("own.yaml", own, Origin.YOURS))
                .library()
                .orElseThrow();
    }

    @Test
    void nothing_starts_above_a_prescribed_limit_and_nothing_is_asked() {
        var person = known().with(limited());

        assertThat(refused(person.feels(6).wants(STRETCH)).why())
                .startsWith("Dr. Silva prescribed Overhead stretch only up to a pain of 5. Yours is 6.");
        refused(person.silent().wants(STRETCH));
        assertThat(refused(person.unrated().wants(STRETCH)).why()).contains("--pain-before");
    }

    @Test
    void pain_within_a_prescribed_limit_starts_with_the_prescribed_dose() {
        assertThat(ready(known().with(limited()).feels(5).wants(STRETCH))).isEqualTo("overhead-stretch 4 sets of 20 s");
    }

    @Test
    void prescribed_limit_needs_a_rating() {
        var person = known().with(limited()).unrated();

        assertThat(topic(person.wants(STRETCH, "", "none"))).isEqualTo(Topic.PAIN);
        assertThat(ready(person.wants(STRETCH, "", "3"))).isEqualTo("overhead-stretch 4 sets of 20 s");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, ",
        "3 thigh, 3, THIGH",
        "3t, 3, THIGH",
        "3 T, 3, THIGH",
        "'3, back', 3, BACK",
        "3b, 3, BACK",
        "3 bu, 3, BUTTOCK",
        "3 below the knee, 3, BELOW_KNEE",
        "3k, 3, BELOW_KNEE",
        "3 knee, 3, BELOW_KNEE",
        "10 foot, 10, BELOW_KNEE",
        "0 back, 0, ",
    })
    void pain_and_how_far_down_is_one_answer(String typed, int rating, Pain.Site site) {
        assertThat(PainAnswer.read(typed)).contains(new PainAnswer(rating, Optional.ofNullable(site)));
        var answer = PainAnswer.read(typed).orElseThrow();
        assertThat(PainAnswer.read(answer.text())).contains(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "ten", "3 head", "3 b k", "-1", "3.5", "t", "3 4"})
    void invalid_rating_repeats_the_question(String typed) {
        assertThat(new AnswerForm.Rating(false).read(typed)).isEmpty();
    }

    @Test
    void enter_skips_the_rating() {
        var step = known().unrated().wants(STRETCH, "");

        assertThat(ready(step)).isEqualTo("overhead-stretch 4 sets of 20 s");
        assertThat(((InterviewStep.Ready) step).learned().pain()).isEqualTo(Pain.UNKNOWN);
    }

    @Test
    void first_pain_in_a_leg_asks_for_numbness_and_weakness() {
        var person = known().unrated();

        assertThat(ready(person.wants(STRETCH, "3t", "c"))).isEqualTo("overhead-stretch 4 sets of 20 s");
        var refusal = refused(person.wants(STRETCH, "3t", "y"));
        assertThat(refusal.notes()).containsExactly(Remark.Signs.URGENT);
        assertThat(person.after(refusal).concern()).contains(new Concern(Concern.Kind.WARNING_SIGN, TODAY));
        refused(person.wants(STRETCH, "3t", ""));
        assertThat(topic(person.wants(STRETCH, "3t", "n"))).isEqualTo(Topic.LEG);
        assertThat(ready(person.wants(STRETCH, "3 buttock"))).isEqualTo("overhead-stretch 4 sets of 20 s");
    }

    @Test
    void known_sciatica_and_a_leg_that_hurt_before_are_not_asked_again() {
        var sciatica = cleared(KNOWN.having(List.of("known-nerve-trouble"), TODAY), STRETCH);
        assertThat(ready(known().with(sciatica).feels(felt(3, Pain.Site.THIGH)).wants(STRETCH)))
                .isEqualTo("overhead-stretch 4 sets of 20 s");
        assertThat(ready(known().after(yesterday(felt(Pain.Site.THIGH, Pain.Site.THIGH)))
                        .feels(felt(3, Pain.Site.THIGH))
                        .wants(STRETCH)))
                .isEqualTo("overhead-stretch 4 sets of 20 s");
    }

    @Test
    void pain_further_down_than_last_time_waits_for_a_professional() {
        var person = known().after(yesterday(felt(3, Pain.Site.BUTTOCK))).feels(felt(3, Pain.Site.BELOW_KNEE));

        var refusal = refused(person.wants(STRETCH, "n"));
        assertThat(person.asked().get(0)).startsWith("Your pain has moved down: from the buttock to below the knee.\n");
        assertThat(refusal.notes()).containsExactly(Remark.Signs.EMERGENCY);
        assertThat(person.after(refusal).concern()).contains(new Concern(Concern.Kind.MOVED_DOWN, TODAY));
        assertThat(ready(person.wants(STRETCH, "y"))).isEqualTo("overhead-stretch 4 sets of 20 s");
        assertThat(ready(person.feels(felt(3, Pain.Site.BACK)).wants(STRETCH)))
                .isEqualTo("overhead-stretch 4 sets of 20 s");
        refused(person.feels(felt(3, Pain.Site.BELOW_KNEE)).silent().wants(STRETCH));
    }

    @Test
    void session_in_which_pain_moved_down_is_asked_about_before_anything_else() {
        var person = known().after(yesterday(felt(Pain.Site.BACK, Pain.Site.THIGH)));

        assertThat(topic(person.wants(STRETCH))).isEqualTo(Topic.CONCERN);
        refused(person.wants(STRETCH, ""));
        assertThat(person.asked().get(0)).startsWith("2026-11-22: your pain moved down: back, then thigh.\n");
        refused(person.silent().feels(0).wants(STRETCH));
    }

    @Test
    void break_asks_no_pain_where_it_was_low_within_half_a_day() {
        var low = Sessions.with(Sessions.pain(3, 3), Sessions.at("2026-11-23T08:00:00+01:00"));
        var high = Sessions.with(Sessions.pain(4, 4), Sessions.at("2026-11-23T08:00:00+01:00"));

        assertThat(ready(known().onABreak().unrated().after(low).wants(STRETCH)))
                .isEqualTo("overhead-stretch 4 sets of 20 s");
        assertThat(topic(known().unrated().after(low).wants(STRETCH))).isEqualTo(Topic.PAIN);
        assertThat(topic(known().onABreak().unrated().after(high).wants(STRETCH)))
                .isEqualTo(Topic.PAIN);
        assertThat(topic(known().onABreak()
                        .unrated()
                        .after(low)
                        .at(TODAY.atTime(20, 1))
                        .wants(STRETCH)))
                .isEqualTo(Topic.PAIN);
    }

    @Test
    void stop_for_pain_offers_half_and_enter_starts_nothing() {
        var person = known().after(Sessions.stopped(Reason.PAIN, Sessions.at("2026-11-22T08:00:00+01:00")));

        assertThat(ready(person.wants(STRETCH, "h"))).isEqualTo("overhead-stretch 2 sets of 20 s");
        assertThat(person.asked()).containsExactly("""
                Last time, Overhead stretch was stopped for pain.
                Easier: Hold it for 5 to 10 seconds, two or three times.
                Instead: decompress run childs-pose
                Start anyway? y = all sets · h = half the sets · Enter = do not start:""");
        assertThat(ready(person.wants(STRETCH, "y"))).isEqualTo("overhead-stretch 4 sets of 20 s");
        for (var typed : List.of("", "n")) {
            assertThat(refused(person.wants(STRETCH, typed)).isOwnChoice()).isTrue();
        }
        var silent = person.silent().wants(STRETCH);
        assertThat(ready(silent)).isEqualTo("overhead-stretch 2 sets of 20 s");
        assertThat(said(((InterviewStep.Ready) silent).notes())).contains("so this session does half the sets.");
    }

    @Test
    void rise_of_two_overnight_offers_half_and_a_rise_of_one_does_not() {
        var rose = yesterday(Pain.ofNextMorning(5).or(Sessions.pain(3, 3)));
        var little = yesterday(Pain.ofNextMorning(4).or(Sessions.pain(3, 3)));

        assertThat(topic(known().after(rose).wants(STRETCH))).isEqualTo(Topic.LAST_TIME);
        assertThat(ready(known().after(little).wants(STRETCH))).isEqualTo("overhead-stretch 4 sets of 20 s");
    }

    @Test
    void session_stopped_for_pain_is_resumed_only_after_confirmation() {
        var person = known().resumesAfterStop();

        for (var typed : List.of("", "n")) {
            assertThat(refused(person.wants(STRETCH, typed)).why()).startsWith("Not resumed.");
        }
        assertThat(ready(person.wants(STRETCH, "y"))).isEqualTo("overhead-stretch 4 sets of 20 s");
        refused(person.silent().wants(STRETCH));
    }

    @Test
    void rating_of_the_next_morning_is_kept_also_where_nothing_starts() {
        var person = known().unrated().after(yesterday(Sessions.pain(3, 2))).at(TODAY.atTime(8, 0));
        assertThat(person.wants(STRETCH, "8", "")).isInstanceOfSatisfying(InterviewStep.Refuse.class, refusal -> {
            assertThat(refusal.learned().morning()).isTrue();
            assertThat(refusal.learned().morningRating()).contains(8);
        });
        assertThat(person.asked().get(0)).startsWith("How much does your back hurt this morning,");
        assertThat(person.after(person.wants(STRETCH, "")).morningSkipped()).contains(TODAY);
    }
}
