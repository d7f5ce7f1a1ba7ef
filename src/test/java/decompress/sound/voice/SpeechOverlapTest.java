package decompress.sound.voice;

import static decompress.support.Exercises.holds;
import static decompress.support.Exercises.holdsOnBothSides;
import static decompress.support.Exercises.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.DoseChoice;
import decompress.exercise.DoseLevel;
import decompress.exercise.Exercise;
import decompress.library.Shipped;
import decompress.script.ToneName;
import decompress.session.Input;
import decompress.session.PlannedExercise;
import decompress.session.SessionEvent;
import decompress.session.SpeechTime;
import decompress.sound.plan.TonePlan;
import decompress.support.SessionHarness;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpeechOverlapTest {
    @Test
    void words_never_overlap_and_never_cover_a_countdown() {
        for (var seed = 1L; seed <= 300; seed++) {
            var random = new Random(seed);
            var part = random.nextBoolean()
                    ? holds(1 + random.nextInt(3), 1 + random.nextInt(40), random.nextInt(30), random.nextInt(30))
                    : SpokenTranscript.inverted(1 + random.nextInt(40), random.nextInt(30));
            var play = SessionHarness.of(part);
            for (var at = random.nextInt(9); at < 90; at += 1 + random.nextInt(20)) {
                play.at(
                        at,
                        List.of(Input.MORE, Input.LESS, Input.PAUSE_OR_RESUME, Input.NEXT, Input.BACK)
                                .get(random.nextInt(5)));
            }
            oneAtATime(seed, heard(play.looks()));
        }
    }

    @Test
    void side_is_heard_before_its_first_set_or_with_no_time_for_it_at_its_start() {
        for (var tones : List.of(true, false)) {
            for (var seconds = 0.0; seconds <= 12; seconds += 0.5) {
                var what = "%s s, tones %s".formatted(seconds, tones);
                var looks =
                        SessionHarness.of(holdsOnBothSides(6, seconds, seconds)).toTheEnd();
                var heard = heard(looks, tones, new ArrayList<>());
                var sets = starts(looks);
                var atTheLatest = sets.get(0).plus(seconds(seconds < 1.5 ? 2 : 0));
                assertThat(side("left", heard)).as(what).isLessThanOrEqualTo(atTheLatest);
                assertThat(side("right", heard)).as(what).isLessThanOrEqualTo(sets.get(1));
            }
        }
    }

    /** The end of the first words that name a side and are heard to their end. */
    private static Duration side(String side, List<Spoken> heard) {
        return heard.stream()
                .filter(each -> each.text().toLowerCase(Locale.ROOT).contains(side))
                .filter(each -> each.to().minus(each.from()).equals(SpeechTime.of(each.text())))
                .findFirst()
                .orElseThrow()
                .to();
    }

    private static List<Duration> starts(List<List<SessionEvent>> looks) {
        return looks.stream()
                .flatMap(List::stream)
                .filter(event -> event instanceof SessionEvent.Began
                        && event.interval().phase().isWork())
                .map(SessionEvent::at)
                .toList();
    }

    private static Stream<Exercise> exercises() {
        return Shipped.library().exercisesAndVariants().stream();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void every_built_in_exercise_is_spoken_without_overlap(Exercise exercise) {
        for (var level : DoseLevel.values()) {
            for (var ready : List.of(Duration.ZERO, Duration.ofMillis(5500), Duration.ofSeconds(20))) {
                for (var stepByStep : List.of(true, false)) {
                    var dose = DoseChoice.at(level).from(exercise.prescription(), ready);
                    var part = new PlannedExercise(exercise, dose.first(3), stepByStep);
                    var what = "%s, ready %s, steps %s".formatted(level, ready, stepByStep);
                    for (var looks : List.of(
                            SessionHarness.unattended(part).toTheEnd(),
                            pressingOn(SessionHarness.of(part), level),
                            pressingOn(SessionHarness.selfPaced(part), level))) {
                        var unheard = new ArrayList<String>();
                        var heard = heard(looks, true, unheard);
                        // Half of two minutes is a minute left; one of the two is enough.
                        assertThat(unheard).as(what).isSubsetOf("Halfway");
                        assertThat(heard).as(what).isNotEmpty();
                        oneAtATime(level.ordinal(), heard);
                        nothingRunsIntoASet(what, looks, heard);
                    }
                }
            }
        }
    }

    /** A person who presses next at regular times, and once in a pause. */
    private static List<List<SessionEvent>> pressingOn(SessionHarness play, DoseLevel level) {
        for (var press = 1; press <= 30; press++) {
            play.at(press * (7 + level.ordinal() * 4.3), press == 9 ? Input.PAUSE_OR_RESUME : Input.NEXT);
        }
        return play.looks();
    }

    /** Speech started before a set ends at its start, or is cut off there. */
    private static void nothingRunsIntoASet(String what, List<List<SessionEvent>> looks, List<Spoken> heard) {
        starts(looks)
                .forEach(start -> assertThat(heard)
                        .as("%s, into the set at %s", what, start)
                        .noneMatch(each ->
                                each.from().compareTo(start) < 0 && each.to().compareTo(start) > 0));
    }

    private static void oneAtATime(long seed, List<Spoken> heard) {
        for (var index = 1; index < heard.size(); index++) {
            assertThat(heard.get(index).from())
                    .as("seed %d: %s, then %s", seed, heard.get(index - 1), heard.get(index))
                    .isGreaterThanOrEqualTo(heard.get(index - 1).to());
        }
    }

    /** The sound as heard: words from their start to their end or cut, and the ticks. */
    private record Spoken(Duration from, Duration to, String text) {}

    private static List<Spoken> heard(List<List<SessionEvent>> looks) {
        return heard(looks, true, new ArrayList<>());
    }

    private static List<Spoken> heard(List<List<SessionEvent>> looks, boolean tones, List<String> unheard) {
        var speech = new SessionSpeech();
        var heard = new ArrayList<Spoken>();
        for (var events : looks) {
            var spoken = speech.on(events, tones);
            var now = events.get(0).at();
            if (spoken.cuts()) {
                heard.removeIf(each -> each.from().compareTo(now) >= 0);
                heard.replaceAll(each -> new Spoken(each.from(), earlier(each.to(), now), each.text()));
            }
            for (var each : spoken.utterances()) {
                var from = heard.stream()
                        .filter(other -> !other.text().equals("tick"))
                        .map(Spoken::to)
                        .reduce(each.from(), SpeechOverlapTest::later);
                var to = from.plus(SpeechTime.of(each.text()));
                if (to.compareTo(each.until()) <= 0) {
                    heard.add(new Spoken(from, to, each.text()));
                } else {
                    unheard.add(each.text());
                }
            }
            if (tones && !spoken.replaced().contains(ToneName.COUNTDOWN)) {
                TonePlan.of(events, false).tones().stream()
                        .filter(each -> each.name() == ToneName.COUNTDOWN)
                        .forEach(each -> tick(each.at(), heard, unheard));
            }
        }
        heard.sort(Comparator.comparing(Spoken::from));
        return heard;
    }

    /** A tick cuts off whatever is still being said. */
    private static void tick(Duration at, List<Spoken> heard, List<String> unheard) {
        heard.replaceAll(each -> {
            if (each.to().compareTo(at) <= 0 || each.text().equals("tick")) {
                return each;
            }
            unheard.add(each.text());
            return new Spoken(earlier(each.from(), at), at, each.text());
        });
        heard.add(new Spoken(at, at.plusMillis(100), "tick"));
    }

    private static Duration earlier(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
