package decompress.view.library;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Ceiling;
import decompress.exercise.Equipment;
import decompress.exercise.Exercise;
import decompress.exercise.Guidance;
import decompress.exercise.Position;
import decompress.exercise.Precautions;
import decompress.exercise.PrescribedEffort;
import decompress.exercise.Prescription;
import decompress.exercise.Range;
import decompress.exercise.RequiredClearance;
import decompress.exercise.Rest;
import decompress.exercise.Volume;
import decompress.exercise.WayOut;
import decompress.support.Exercises;
import decompress.view.Line;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExerciseViewTest {
    private static final Exercise HANG = new Exercise(
            "bar-hang",
            Optional.empty(),
            "Bar hang",
            Optional.of("Stretches the arms."),
            List.of("arms"),
            Position.HANGING,
            List.of(new Equipment(List.of("pull-up-bar"))),
            prescription(
                    20,
                    List.of(prescription(5, List.of(), Ceiling.NONE), prescription(10, List.of(), Ceiling.NONE)),
                    new Ceiling(
                            Optional.of(Duration.ofSeconds(60)),
                            Optional.of(Duration.ofMinutes(10)),
                            Optional.empty())),
            new Guidance(
                    List.of("Grip the bar.", "Bend your knees."),
                    Map.of(),
                    new Guidance.Breath(Optional.of("Breathe in"), Optional.empty()),
                    new WayOut(Duration.ofSeconds(10), List.of("Stand up.", "Open your hands.")),
                    Optional.of("Walk a minute."),
                    List.of("Leave more weight on your feet.")),
            new Precautions(
                    List.of("Never jump"),
                    List.of("pregnancy"),
                    List.of("hernia"),
                    Map.of("wrist-trouble", "Hold on with one finger less."),
                    RequiredClearance.NAMED,
                    false),
            List.of("overhead-stretch"),
            Optional.empty(),
            List.of("ARTICLE"));

    private static Prescription prescription(int hold, List<Prescription> first, Ceiling ceiling) {
        return Exercises.prescription(
                new PrescribedEffort.Hold(Range.exactly(Duration.ofSeconds(hold))),
                new Volume.Sets(Range.exactly(3)),
                new Rest(Range.exactly(Duration.ofSeconds(30)), true),
                first,
                ceiling,
                Map.of("rest", List.of("NOREGRETS")));
    }

    @Test
    void an_exercise_is_shown_in_the_order_in_which_it_is_needed() {
        var lines = new ExerciseView(60, id -> "Some " + id).lines(HANG, "3 sets of 20 s", List.of(), List.of());

        assertThat(lines.stream().map(Line::text).collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo("""
                        Bar hang
                        Stretches the arms.

                        Exercise    bar-hang
                        Targets     arms
                        Position    hanging
                        Equipment   pull-up-bar
                        Prescribed  hold 20 s, 3 sets, rest as needed (about 30 s) *
                        At first    3 sets of 5 s, rest 30 s; then 3 sets of 10 s,
                                    rest 30 s
                        At most     hold 1 min at a time, 10 min in all
                        This time   3 sets of 20 s
                        Clearance   a professional must have cleared this exercise
                                    by name for you

                        Do not do it with
                          · Some pregnancy

                        Ask a doctor or physiotherapist first with
                          · Some hernia

                        Do it this way with
                          · Some wrist-trouble: Hold on with one finger less.

                        Steps
                        1.  Grip the bar.
                        2.  Bend your knees.

                        Breath
                          · Breathe in

                        Way out, 10 s
                        1.  Stand up.
                        2.  Open your hands.

                        Afterwards
                          · Walk a minute.

                        Take care
                          · Never jump

                        Easier
                          · Leave more weight on your feet.

                        Instead
                          · overhead-stretch

                        * rest: not in the source article; filled from NOREGRETS
                        Sources: ARTICLE
                        """);
    }
}
