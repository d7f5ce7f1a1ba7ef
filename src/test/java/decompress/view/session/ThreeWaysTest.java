package decompress.view.session;

import static decompress.support.SessionScreens.text;
import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.CueMoment;
import decompress.exercise.DoseChoice;
import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.library.Shipped;
import decompress.pose.Figure;
import decompress.session.ClockReading;
import decompress.session.Input;
import decompress.session.Interval;
import decompress.session.Phase;
import decompress.session.PlannedExercise;
import decompress.session.Session;
import decompress.session.SessionEvent;
import decompress.session.SessionState;
import decompress.session.Timeline;
import decompress.sound.voice.SessionSpeech;
import decompress.sound.voice.Utterance;
import decompress.support.Exercises;
import decompress.support.SessionScreens;
import decompress.view.Art;
import decompress.view.Glyphs;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One session in lines, by voice and on the screen side by side: each way says the same. */
class ThreeWaysTest {
    private static final List<int[]> WINDOWS = List.of(new int[] {80, 24}, new int[] {40, 12});

    /** A cue that does not fit is turned like pages, each for so long. */
    private static final Duration PAGE = Duration.ofSeconds(3);

    private static final Duration LOOK = Duration.ofMillis(500);

    /** What of one interval was read, heard, and seen from its beginning to its end in each window. */
    private record Stretch(Interval interval, List<String> read, List<String> heard, List<String> seen) {
        @Override
        public String toString() {
            return "%s\nread: %s\nheard: %s\nseen: %s".formatted(interval.phase(), read, heard, seen);
        }
    }

    static Stream<Exercise> exercises() {
        return Shipped.library().exercisesAndVariants().stream().filter(each -> each.position() != Position.WALKING);
    }

    /** Two sets, as on the first day. */
    private static PlannedExercise firstDay(Exercise exercise) {
        var dose = DoseChoice.LOW.from(exercise.prescription(), Duration.ofSeconds(10));
        var twoSets =
                Exercises.equalSets(2, dose.effort(), dose.rest(), dose.restAsNeeded(), dose.ready(), dose.sides());
        return new PlannedExercise(exercise, twoSets, true);
    }

    /** Performs a session without a keyboard, or pressing space where it waits, once all words were said. */
    private static List<Stretch> play(PlannedExercise part, boolean keyboard) {
        var timeline = keyboard ? Timeline.of(List.of(part), false) : Timeline.unattended(List.of(part));
        var session = new Session(timeline);
        var lines = new Narration(timeline, keyboard, () -> false);
        var speech = new SessionSpeech();
        var stretches = new ArrayList<Stretch>();
        var now = Duration.ZERO;
        var step = session.start(look(now));
        while (!(step.state() instanceof SessionState.Ended)) {
            stretches.add(new Stretch(
                    session.interval(step.state()),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    seen(session, step.state(), now)));
            tell(step.events(), stretches, lines, speech);
            var index = step.state().index();
            while (step.state().index() == index && !(step.state() instanceof SessionState.Ended)) {
                var isOver = session.interval(step.state()).open()
                        && session.remaining(step.state(), now).isZero();
                now = isOver ? now : now.plus(LOOK);
                step = session.on(isOver ? Input.PAUSE_OR_RESUME : Input.LOOK, step.state(), look(now));
                if (step.state().index() == index && !(step.state() instanceof SessionState.Ended)) {
                    tell(step.events(), stretches, lines, speech);
                }
            }
        }
        stretches.add(new Stretch(session.interval(step.state()), new ArrayList<>(), new ArrayList<>(), List.of()));
        tell(step.events(), stretches, lines, speech);
        return stretches;
    }

    private static void tell(
            List<SessionEvent> events, List<Stretch> stretches, Narration lines, SessionSpeech speech) {
        var stretch = stretches.get(stretches.size() - 1);
        events.forEach(event -> stretch.read.addAll(lines.on(event)));
        speech.on(events, true).utterances().stream().map(Utterance::text).forEach(stretch.heard::add);
    }

    /** Every page of the screen of an interval, a text for each window. */
    private static List<String> seen(Session session, SessionState state, Duration from) {
        var length = session.interval(state).length();
        return WINDOWS.stream()
                .map(size -> {
                    var pages = new ArrayList<String>();
                    for (var at = Duration.ZERO; at.compareTo(length) < 0; at = at.plus(PAGE)) {
                        var setting = new Setting(
                                size[0], size[1], Glyphs.UNICODE, Art.BRAILLE, false, false, LocalTime.of(9, 30));
                        pages.add(text(
                                new SessionView(figures(session)).frame(session, state, from.plus(at), setting, "")));
                    }
                    return String.join("\n", pages);
                })
                .toList();
    }

    private static Map<String, Figure> figures(Session session) {
        return session.timeline().intervals().stream()
                .map(interval -> interval.exercise().id())
                .distinct()
                .collect(Collectors.toMap(
                        id -> id, id -> SessionScreens.SHIPPED.figure(id).orElseThrow()));
    }

    private static ClockReading look(Duration now) {
        return new ClockReading(now, Instant.EPOCH.plus(now));
    }

    private static void assertEveryWayTells(Stretch stretch, String words) {
        assertThat(String.join(" ", stretch.read)).as(stretch.toString()).contains(words);
        assertThat(String.join(" ", stretch.heard)).as(stretch.toString()).contains(words);
        assertSeen(stretch, words);
    }

    private static void assertSeen(Stretch stretch, String words) {
        assertThat(stretch.seen)
                .allSatisfy(pages -> assertThat(words.split(" "))
                        .allSatisfy(word -> assertThat(pages)
                                .as("%s of \"%s\" in %s", word, words, stretch)
                                .contains(word)));
    }

    private static List<Stretch> of(Phase phase, List<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch -> stretch.interval.phase() == phase)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void each_step_of_the_way_in_is_read_heard_and_seen_while_it_is_time_for_it(Exercise exercise) {
        for (var keyboard : List.of(false, true)) {
            var stretches = of(Phase.LEAD_IN, play(firstDay(exercise), keyboard));
            var steps = exercise.guidance().steps();
            assertThat(stretches).hasSize(steps.size() + 1);
            for (var step = 0; step < steps.size(); step++) {
                assertEveryWayTells(stretches.get(step), steps.get(step));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void reminders_are_read_heard_and_seen_in_the_lead_in(Exercise exercise) {
        var mind = "Wrist trouble: Rest on your forearms.";
        for (var stepByStep : List.of(false, true)) {
            var part = new PlannedExercise(exercise, firstDay(exercise).dose(), stepByStep, List.of(mind));
            var leadIns = of(Phase.LEAD_IN, play(part, true));
            assertEveryWayTells(leadIns.get(0), mind);
            leadIns.forEach(leadIn -> assertSeen(leadIn, mind));
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void each_step_of_the_way_out_is_read_heard_and_seen_before_anything_is_done(Exercise exercise) {
        for (var keyboard : List.of(false, true)) {
            var stretches = play(firstDay(exercise), keyboard);
            var wayOut = of(Phase.WAY_OUT, stretches);
            assertThat(wayOut).hasSize(2);
            exercise.guidance().wayOut().steps().forEach(step -> assertEveryWayTells(wayOut.get(0), step));
            for (var stretch : stretches.subList(0, stretches.size() - 1)) {
                assertThat(stretch.read).noneMatch(line -> line.startsWith("Done"));
                assertThat(stretch.heard).noneMatch(line -> line.startsWith("Done"));
            }
            var over = stretches.get(stretches.size() - 1);
            assertThat(String.join(" ", over.read))
                    .startsWith("Done. " + exercise.guidance().end().orElseThrow());
            assertThat(over.heard)
                    .startsWith("Done. " + exercise.guidance().end().orElseThrow());
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void each_set_is_read_and_seen_with_its_number_and_every_cue_comes_every_way(Exercise exercise) {
        var stretches = play(firstDay(exercise), false);
        var sets = stretches.stream()
                .filter(each -> each.interval.phase().isWork())
                .toList();
        assertThat(sets).hasSize(2 * firstDay(exercise).dose().sides().size());
        for (var stretch : sets) {
            var number = stretch.interval.setsBefore() + 1;
            assertThat(stretch.read.get(0)).contains("Set " + number + " of 2");
            assertThat(stretch.seen).allMatch(pages -> pages.contains("set " + number + " of 2"));
        }
        var heard = stretches.stream().flatMap(each -> each.heard.stream()).toList();
        assertThat(heard).anyMatch(said -> said.equals("Next: set 2 of 2") || said.equals("Set 2 of 2"));
        for (var moment : List.of(CueMoment.LEAD_IN, CueMoment.HOLD, CueMoment.DOWN, CueMoment.RELEASE)) {
            var cue = exercise.guidance().cue(moment).orElse("");
            assertThat(heard).as("%s in %s", cue, heard).anyMatch(said -> said.contains(cue));
        }
    }

    /** The most dangerous one, whole. */
    @Test
    void the_first_day_on_an_inversion_table() {
        assertThat(transcript("inversion-table")).isEqualTo("""
                == LEAD_IN
                Inversion table: 2 sets of 30 s, rest 20 s.
                Press x if it hurts, Space to pause, q to stop, ? for the steps and all keys.
                If you get a headache, feel sick or see differently, come to level and stop.
                Have another person in the room and a phone within reach.
                First the steps, one at a time. Do nothing yet.
                Then you have 24 seconds to get into position.
                Step 1. Ask another person to stay in the room.
                    “Inversion table”
                    “2 sets of 30 seconds”
                    “Listen first, do nothing yet.”
                    “Ask another person to stay in the room.”
                == LEAD_IN
                Step 2. Set the table to stop at 15 to 20 degrees head-down from level.
                    “Set the table to stop at 15 to 20 degrees head-down from level.”
                == LEAD_IN
                Step 3. Put your shoes on and fit the table to your height.
                    “Put your shoes on and fit the table to your height.”
                == LEAD_IN
                Step 4. Lock both ankles and test the lock with your hand.
                    “Lock both ankles and test the lock with your hand.”
                == LEAD_IN
                Step 5. Lie back against the board with your arms on your chest.
                    “Lie back against the board with your arms on your chest.”
                == LEAD_IN
                Step 6. Move your arms little by little toward your head, so that you tilt back slowly.
                    “Move your arms little by little toward your head, so that you tilt back slowly.”
                == LEAD_IN
                Step 7. Keep still with your head on the board, and breathe evenly.
                    “Keep still with your head on the board, and breathe evenly.”
                == LEAD_IN
                Lock your ankles, lie back, arms on chest. Get ready: 24 seconds.
                10 seconds left.
                    “Lock your ankles, lie back, arms on chest”
                    “Get ready: 24 seconds”
                    “If you get a headache, feel sick or see differently, come to level and stop”
                    “Have another person in the room and a phone within reach”
                == HOLD
                Tilt back slowly, then keep still. Set 1 of 2. Hold 30 seconds.
                10 seconds left.
                    “Tilt back slowly, then keep still”
                    “Set 1 of 2”
                    “Hold 30 seconds”
                    “Arms to your chest, slowly to level”
                == REST
                Arms to your chest, slowly to level. Rest, 20 seconds. Next: set 2 of 2.
                10 seconds left.
                    “Rest, 20 seconds”
                    “Next: set 2 of 2”
                == HOLD
                Tilt back slowly, then keep still. Set 2 of 2. Hold 30 seconds.
                10 seconds left.
                    “Tilt back slowly, then keep still”
                    “Hold 30 seconds”
                    “Arms to your chest, slowly to level”
                == WAY_OUT
                Come out of the position: 2 minutes.
                Arms to your chest, slowly to level.
                Come back to level, and keep your head on the board.
                Stay level and breathe; do not sit up.
                Come upright a little at a time.
                Unlock your ankles once you are upright and steady.
                    “Come back to level, and keep your head on the board.”
                    “Stay level and breathe; do not sit up.”
                    “Come upright a little at a time.”
                    “Unlock your ankles once you are upright and steady.”
                == WAY_OUT
                Done. Sit down until you feel quite steady, and then walk a little.
                Move again within half an hour.
                    “Done. Sit down until you feel quite steady, and then walk a little.”
                    “Move again within half an hour.”
                """);
    }

    @Test
    void the_first_day_on_a_bar() {
        assertThat(transcript("dead-hang")).isEqualTo("""
                == LEAD_IN
                Dead hang: 2 sets of 20 s, rest 30 s.
                Press x if it hurts, Space to pause, q to stop, ? for the steps and all keys.
                Never jump up to the bar or drop from it.
                If your grip begins to slip, stand up at once.
                First the steps, one at a time. Do nothing yet.
                Then you have 24 seconds to get into position.
                Step 1. Put a steady stool, box or bench under the bar, so that you reach it without a jump.
                    “Dead hang”
                    “2 sets of 20 seconds”
                    “Listen first, do nothing yet.”
                    “Put a steady stool, box or bench under the bar, so that you reach it without a jump.”
                == LEAD_IN
                Step 2. Step up onto the stool.
                    “Step up onto the stool.”
                == LEAD_IN
                Step 3. Grip the bar with your palms forward, hands just wider than your shoulders.
                    “Grip the bar with your palms forward, hands just wider than your shoulders.”
                == LEAD_IN
                Step 4. Keep both feet on the stool from beginning to end.
                    “Keep both feet on the stool from beginning to end.”
                == LEAD_IN
                Step 5. Bend your knees little by little until your arms carry as much weight as is comfortable.
                    “Bend your knees little by little until your arms carry as much weight as is comfortable.”
                == LEAD_IN
                Step 6. Keep your shoulders gently pulled down, away from your ears.
                    “Keep your shoulders gently pulled down, away from your ears.”
                == LEAD_IN
                Step 7. Breathe deeply.
                    “Breathe deeply.”
                == LEAD_IN
                Step up and grip the bar. Get ready: 24 seconds.
                10 seconds left.
                    “Step up and grip the bar”
                    “Get ready: 24 seconds”
                    “Never jump up to the bar or drop from it”
                    “If your grip begins to slip, stand up at once”
                == HOLD
                Bend your knees, feet stay on the stool. Set 1 of 2. Hold 20 seconds.
                10 seconds left.
                    “Bend your knees, feet stay on the stool”
                    “Set 1 of 2”
                    “Hold 20 seconds”
                    “Press feet down, stand up, then open hands”
                == REST
                Press feet down, stand up, then open hands. Rest, 30 seconds. Next: set 2 of 2.
                10 seconds left.
                    “Rest, 30 seconds”
                    “Next: set 2 of 2”
                == HOLD
                Bend your knees, feet stay on the stool. Set 2 of 2. Hold 20 seconds.
                10 seconds left.
                    “Bend your knees, feet stay on the stool”
                    “Hold 20 seconds”
                    “Press feet down, stand up, then open hands”
                == WAY_OUT
                Come out of the position: 10 seconds.
                Press feet down, stand up, then open hands.
                Stand tall, both feet flat on the stool.
                Open one hand, then the other.
                Step down with care.
                    “Stand tall, both feet flat on the stool.”
                    “Open one hand, then the other.”
                    “Step down with care.”
                == WAY_OUT
                Done. Stand or sit until you feel steady, then walk for a minute.
                Move again within half an hour.
                    “Done. Stand or sit until you feel steady, then walk for a minute.”
                    “Move again within half an hour.”
                """);
    }

    /** Each interval: its lines, and its speech below. */
    private static String transcript(String id) {
        var exercise = Shipped.library().exercise(id).orElseThrow();
        return play(firstDay(exercise), true).stream()
                .flatMap(stretch -> Stream.of(
                                List.of("== " + stretch.interval.phase()),
                                stretch.read,
                                stretch.heard.stream()
                                        .map(said -> "    “" + said + "”")
                                        .toList())
                        .flatMap(List::stream))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
