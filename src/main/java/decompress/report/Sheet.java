package decompress.report;

import decompress.exercise.Exercise;
import decompress.exercise.PrescribedEffort;
import decompress.script.words.DateWords;
import decompress.script.words.DoseWords;
import decompress.script.words.Words;
import decompress.session.PlannedExercise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sheet to ask a professional about exercises: descriptions, boxes to tick and blanks to fill in. */
public final class Sheet {
    private final List<Part> parts = new ArrayList<>();

    /** The content under one heading, in this order. */
    record Part(String heading, List<String> lines, List<String> boxes, List<String> blanks) {}

    /**
     * The sheet for some exercises.
     *
     * @param doses what would be done of each now
     * @param conditions names of those that the person recorded
     * @param flare a line about the flare plan that reduces the doses
     */
    public Sheet(List<PlannedExercise> doses, List<String> conditions, Optional<String> flare, LocalDate created) {
        var recorded = conditions.isEmpty() ? "none" : String.join("; ", conditions);
        var about = new ArrayList<String>();
        about.add("Printed on " + DateWords.day(created) + ".");
        about.add("Conditions recorded: " + recorded + ".");
        flare.ifPresent(about::add);
        parts.add(new Part("Exercises to ask about", about, List.of(), List.of("Name")));
        doses.forEach(this::exercise);
        parts.add(new Part(
                "Signed by",
                List.of(
                        "At home, record it: decompress safety --cleared EXERCISE --by NAME",
                        "Numbers go into your own file, with set-by: decompress edit"),
                List.of(),
                List.of("Name", "Day")));
    }

    List<Part> parts() {
        return parts;
    }

    /** The sheet as a page of its own, to print on paper. */
    public String html() {
        var values = parts.stream().map(Sheet::values).toList();
        return Template.of("sheet.html").fill(Map.of("title", parts.get(0).heading(), "parts", values));
    }

    private static Map<String, ?> values(Part part) {
        return Map.of("heading", part.heading(), "lines", part.lines(), "boxes", part.boxes(), "blanks", part.blanks());
    }

    private void exercise(PlannedExercise usual) {
        var exercise = usual.exercise();
        var lines = new ArrayList<String>();
        exercise.purpose().ifPresent(lines::add);
        lines.add("Needs: " + Words.equipment(exercise.equipment()));
        lines.add("Standard dose: " + DoseWords.prescription(exercise.prescription()));
        lines.add("Dose in the next session: " + DoseWords.dose(usual.dose()));
        var effort = exercise.prescription().effort();
        var amount = effort instanceof PrescribedEffort.Hold
                ? "Hold"
                : effort instanceof PrescribedEffort.Walk ? "Minutes" : "Repetitions";
        parts.add(new Part(
                exercise.name() + " (" + exercise.id() + ")",
                lines,
                List.of("yes, with the standard dose", "yes, with these numbers:", "no"),
                List.of(
                        "Sets",
                        amount,
                        "Rest",
                        "Times a day",
                        "Days a week",
                        "Until",
                        "Do not start above a pain (0–10) of")));
        if (exercise.precautions().partner()) {
            helper(exercise);
        }
    }

    /** The card for the helper. */
    private void helper(Exercise exercise) {
        var lines = new ArrayList<>(exercise.guidance().steps());
        lines.addAll(exercise.guidance().wayOut().steps());
        parts.add(new Part(
                "Helper's card: " + exercise.name(),
                lines,
                List.of("the helper was trained on this table", "hands stay on until it is level again"),
                List.of("Stop word", "How far it may go", "Shown by")));
    }
}
