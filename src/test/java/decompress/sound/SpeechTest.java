package decompress.sound;

import static decompress.support.Exercises.holds;
import static decompress.support.Exercises.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Dose;
import decompress.exercise.Effort;
import decompress.exercise.Side;
import decompress.session.Input;
import decompress.session.Prescribed;
import decompress.session.SessionEvent;
import decompress.support.Exercises;
import decompress.support.Rehearsal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpeechTest {
    @Test
    void a_session_is_told_in_words_between_its_countdowns() {
        assertThat(said(Rehearsal.of(holds(3, 20, 20, 20)).toTheEnd(), true)).isEqualTo("""
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
        assertThat(said(Rehearsal.of(holds(1, 20, 0, 5)).toTheEnd(), true)).isEqualTo("""
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
        var looks = Rehearsal.of(inverted(30, 20)).toTheEnd();

        assertThat(said(looks, true)).isEqualTo("""
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
        assertThat(replaced(looks)).contains(Cue.COUNTDOWN);
    }

    @Test
    void without_tones_numbers_are_spoken_one_by_one() {
        assertThat(said(Rehearsal.of(holds(1, 5, 0)).toTheEnd(), false)).isEqualTo("""
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
        var told = said(Rehearsal.of(holds(1, 5, 0, 20), holds(1, 5, 0, 20)).toTheEnd(), true);

        assertThat(told.lines().filter(line -> line.contains("Lace your fingers.")))
                .hasSize(1);
        assertThat(told.lines().filter(line -> line.contains("Overhead stretch")))
                .hasSize(2);
    }

    @Test
    void a_pause_cuts_and_the_words_that_were_cut_come_again() {
        var play =
                Rehearsal.of(holds(1, 20, 0, 20)).at(1, Input.PAUSE_OR_RESUME).at(60, Input.PAUSE_OR_RESUME);

        assertThat(said(play.at(70, Input.LOOK).looks(), true)).isEqualTo("""
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

        assertThat(said(play.at(30, Input.LOOK).looks(), true)).isEqualTo("""
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
        assertThat(said(Rehearsal.of(holds(1, 20, 0)).at(8, Input.HURTS).looks(), true))
                .endsWith("8.0-38.0 Stopped. Come out slowly.");
    }

    @Test
    void an_open_rest_says_that_it_waits() {
        var play = Rehearsal.selfPaced(asNeeded()).at(50, Input.LOOK);

        assertThat(said(play.looks(), true))
                .contains("Rest, as long as you need")
                .contains("40.0-3610.0 Press n to go on.");
    }

    @Test
    void words_never_overlap_and_never_cover_a_countdown() {
        for (var seed = 1L; seed <= 300; seed++) {
            var random = new Random(seed);
            var part = random.nextBoolean()
                    ? holds(1 + random.nextInt(3), 1 + random.nextInt(40), random.nextInt(30), random.nextInt(30))
                    : inverted(1 + random.nextInt(40), random.nextInt(30));
            var play = Rehearsal.of(part);
            for (var at = random.nextInt(9); at < 90; at += 1 + random.nextInt(20)) {
                play.at(
                        at,
                        List.of(Input.MORE, Input.LESS, Input.PAUSE_OR_RESUME, Input.NEXT, Input.BACK)
                                .get(random.nextInt(5)));
            }
            oneAtATime(seed, heard(play.looks()));
        }
    }

    private static void oneAtATime(long seed, List<Spoken> heard) {
        for (var index = 1; index < heard.size(); index++) {
            assertThat(heard.get(index).from())
                    .as("seed %d: %s, then %s", seed, heard.get(index - 1), heard.get(index))
                    .isGreaterThanOrEqualTo(heard.get(index - 1).to());
        }
    }

    @Test
    void numbers_are_words() {
        assertThat(Wording.duration(seconds(20))).isEqualTo("twenty seconds");
        assertThat(Wording.duration(seconds(81))).isEqualTo("one minute twenty-one seconds");
        assertThat(Wording.number(12)).isEqualTo("twelve");
        assertThat(Wording.number(140)).isEqualTo("140");
    }

    private static Prescribed inverted(double hold, double ready) {
        return prescribed(Exercises.INVERSION, hold, 20, ready, false);
    }

    private static Prescribed asNeeded() {
        return prescribed(Exercises.OVERHEAD, 10, 10, 0, true);
    }

    private static Prescribed prescribed(
            decompress.exercise.Exercise exercise, double hold, double rest, double ready, boolean asNeeded) {
        return new Prescribed(
                exercise,
                new Dose(
                        2,
                        new Effort.Hold(seconds(hold)),
                        seconds(rest),
                        asNeeded,
                        seconds(ready),
                        List.of(Side.BOTH)));
    }

    /** What is really heard: the words from their moment to their end or a cut, and the ticks. */
    private record Spoken(Duration from, Duration to, String text) {}

    private static List<Spoken> heard(List<List<SessionEvent>> looks) {
        var speech = new Speech();
        var heard = new ArrayList<Spoken>();
        for (var events : looks) {
            var plan = speech.on(events, true);
            var now = events.get(0).at();
            if (plan.cut() != Plan.Cut.NOTHING) {
                heard.removeIf(each -> each.from().compareTo(now) >= 0);
            }
            if (plan.cut() == Plan.Cut.ALL) {
                heard.replaceAll(each -> new Spoken(each.from(), earlier(each.to(), now), each.text()));
            }
            for (var each : plan.utterances()) {
                heard.add(new Spoken(each.at(), earlier(each.end(), each.latestEnd()), each.text()));
            }
            if (!plan.replaced().contains(Cue.COUNTDOWN)) {
                Cueing.of(events).stream()
                        .filter(each -> each.cue() == Cue.COUNTDOWN)
                        .forEach(each ->
                                heard.add(new Spoken(each.at(), each.at().plusMillis(100), "tick")));
            }
        }
        heard.sort(Comparator.comparing(Spoken::from));
        return heard;
    }

    private static Duration earlier(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static List<Cue> replaced(List<List<SessionEvent>> looks) {
        var speech = new Speech();
        return looks.stream()
                .flatMap(events -> speech.on(events, true).replaced().stream())
                .toList();
    }

    private static String said(List<List<SessionEvent>> looks, boolean tones) {
        var speech = new Speech();
        return looks.stream()
                .map(events -> speech.on(events, tones))
                .flatMap(plan -> Stream.concat(
                        Stream.of(plan.cut())
                                .filter(cut -> cut != Plan.Cut.NOTHING)
                                .map(cut -> "-- cut " + cut.name().toLowerCase(Locale.ROOT)),
                        plan.utterances().stream()
                                .map(each -> String.format(
                                        Locale.ROOT,
                                        "%.1f-%.1f %s",
                                        each.at().toMillis() / 1000.0,
                                        each.latestEnd().toMillis() / 1000.0,
                                        each.text()))))
                .collect(Collectors.joining("\n"));
    }
}
