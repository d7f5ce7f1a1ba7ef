package decompress.sound.voice;

import static decompress.support.Exercises.holds;
import static decompress.support.Exercises.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.session.Input;
import decompress.sound.cue.Cue;
import decompress.support.Rehearsal;
import org.junit.jupiter.api.Test;

class SessionSpeechTest {
    @Test
    void a_session_is_told_in_words_between_its_countdowns() {
        assertThat(SpokenTranscript.said(Rehearsal.of(holds(3, 20, 20, 20)).toTheEnd(), true))
                .isEqualTo("""
                        -- cut all
                        0.0-14.6 Overhead stretch
                        1.5-14.6 Stand tall, lace your fingers
                        4.0-14.6 Stand with your feet under your hips.
                        6.8-14.6 Lace your fingers.
                        8.4-14.6 Push the palms up.
                        14.6-16.9 Push the palms to the ceiling
                        -- cut all
                        30.0-36.9 Halfway
                        -- cut all
                        40.0-54.6 Lower the arms slowly
                        41.8-54.6 Rest, twenty seconds
                        43.8-54.6 Set two of three
                        54.6-56.9 Push the palms to the ceiling
                        -- cut all
                        70.0-76.9 Halfway
                        -- cut all
                        80.0-94.6 Lower the arms slowly
                        81.8-94.6 Rest, twenty seconds
                        83.8-94.6 Last one
                        94.6-96.9 Push the palms to the ceiling
                        -- cut all
                        110.0-116.9 Halfway
                        -- cut all
                        120.0-150.0 Lower the arms slowly
                        121.8-151.8 Done. Keep moving for a minute.""");
    }

    @Test
    void a_short_lead_in_has_room_for_the_name_and_the_verb_follows_the_start() {
        assertThat(SpokenTranscript.said(Rehearsal.of(holds(1, 20, 0, 5)).toTheEnd(), true))
                .isEqualTo("""
                        -- cut all
                        0.0-1.9 Overhead stretch
                        -- cut all
                        5.6-15.0 Push the palms to the ceiling
                        15.0-21.9 Halfway
                        -- cut all
                        25.0-55.0 Lower the arms slowly
                        26.8-56.8 Done. Keep moving for a minute.""");
    }

    @Test
    void those_who_are_upside_down_hear_the_way_out_instead_of_a_countdown() {
        var looks = Rehearsal.of(SpokenTranscript.inverted(30, 20)).toTheEnd();

        assertThat(SpokenTranscript.said(looks, true)).isEqualTo("""
                        -- cut all
                        0.0-14.6 Inversion table
                        1.5-14.6 Stand tall, lace your fingers
                        3.9-14.6 Stand with your feet under your hips.
                        6.7-14.6 Lace your fingers.
                        8.3-14.6 Push the palms up.
                        14.6-16.9 Push the palms to the ceiling
                        -- cut all
                        47.0-50.0 Lower the arms slowly
                        -- cut all
                        50.6-64.6 Rest, twenty seconds
                        52.6-64.6 Last one
                        64.6-66.9 Push the palms to the ceiling
                        -- cut all
                        97.0-100.0 Lower the arms slowly
                        -- cut all
                        100.6-130.6 Done. Keep moving for a minute.""");
        assertThat(SpokenTranscript.replaced(looks)).contains(Cue.COUNTDOWN);
    }

    @Test
    void without_tones_numbers_are_spoken_one_by_one() {
        assertThat(SpokenTranscript.said(Rehearsal.of(holds(1, 5, 0)).toTheEnd(), false))
                .isEqualTo("""
                        -- cut all
                        0.0-1.0 Go
                        2.0-3.0 three
                        3.0-4.0 two
                        4.0-5.0 one
                        -- cut all
                        5.0-35.0 Lower the arms slowly
                        6.8-36.8 Done. Keep moving for a minute.""");
    }

    @Test
    void steps_are_spoken_only_when_an_exercise_comes_for_the_first_time() {
        var told = SpokenTranscript.said(
                Rehearsal.of(holds(1, 5, 0, 20), holds(1, 5, 0, 20)).toTheEnd(), true);

        assertThat(told.lines().filter(line -> line.contains("Lace your fingers.")))
                .hasSize(1);
        assertThat(told.lines().filter(line -> line.contains("Overhead stretch")))
                .hasSize(2);
    }

    @Test
    void a_pause_cuts_and_the_words_that_were_cut_come_again() {
        var play =
                Rehearsal.of(holds(1, 20, 0, 20)).at(1, Input.PAUSE_OR_RESUME).at(60, Input.PAUSE_OR_RESUME);

        assertThat(SpokenTranscript.said(play.at(70, Input.LOOK).looks(), true)).isEqualTo("""
                        -- cut all
                        0.0-14.6 Overhead stretch
                        1.5-14.6 Stand tall, lace your fingers
                        4.0-14.6 Stand with your feet under your hips.
                        6.8-14.6 Lace your fingers.
                        8.4-14.6 Push the palms up.
                        14.6-16.9 Push the palms to the ceiling
                        -- cut all
                        60.0-73.6 Overhead stretch
                        61.5-73.6 Stand tall, lace your fingers
                        64.0-73.6 Stand with your feet under your hips.
                        66.8-73.6 Lace your fingers.
                        68.4-73.6 Push the palms up.
                        73.6-75.9 Push the palms to the ceiling""");
    }

    @Test
    void ten_seconds_more_let_words_finish_and_move_the_verb() {
        var play = Rehearsal.of(holds(1, 20, 0, 20)).at(1, Input.MORE);

        assertThat(SpokenTranscript.said(play.at(30, Input.LOOK).looks(), true)).isEqualTo("""
                        -- cut all
                        0.0-14.6 Overhead stretch
                        1.5-14.6 Stand tall, lace your fingers
                        4.0-14.6 Stand with your feet under your hips.
                        6.8-14.6 Lace your fingers.
                        8.4-14.6 Push the palms up.
                        14.6-16.9 Push the palms to the ceiling
                        -- cut planned
                        1.5-24.6 Stand tall, lace your fingers
                        4.0-24.6 Stand with your feet under your hips.
                        6.7-24.6 Lace your fingers.
                        8.4-24.6 Push the palms up.
                        24.6-26.9 Push the palms to the ceiling
                        -- cut all""");
    }

    @Test
    void pain_is_answered_calmly() {
        assertThat(SpokenTranscript.said(
                        Rehearsal.of(holds(1, 20, 0)).at(8, Input.HURTS).looks(), true))
                .endsWith("8.0-38.0 Stopped. Come out slowly.");
    }

    @Test
    void an_open_rest_says_that_it_waits() {
        var play = Rehearsal.selfPaced(SpokenTranscript.asNeeded()).at(50, Input.LOOK);

        assertThat(SpokenTranscript.said(play.looks(), true))
                .contains("Rest, as long as you need")
                .contains("40.0-3610.0 Press n to go on.");
    }

    @Test
    void numbers_are_words() {
        assertThat(SpokenWords.duration(seconds(20))).isEqualTo("twenty seconds");
        assertThat(SpokenWords.duration(seconds(81))).isEqualTo("one minute twenty-one seconds");
        assertThat(SpokenWords.number(12)).isEqualTo("twelve");
        assertThat(SpokenWords.number(140)).isEqualTo("140");
    }
}
