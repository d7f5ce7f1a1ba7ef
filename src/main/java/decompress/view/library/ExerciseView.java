package decompress.view.library;

import decompress.exercise.DoseChoice;
import decompress.exercise.Exercise;
import decompress.exercise.Guidance;
import decompress.exercise.Precautions;
import decompress.exercise.Prescription;
import decompress.exercise.RequiredClearance;
import decompress.script.words.DoseWords;
import decompress.script.words.Words;
import decompress.text.DisplayWidth;
import decompress.view.Line;
import decompress.view.Page;
import decompress.view.Span;
import decompress.view.Style;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All that is known of one exercise, in the order in which a person needs it. */
public final class ExerciseView {
    private static final List<String> OUR_OWN = List.of("OURS");

    /** Only what comes from it can say which numbers it leaves out. */
    private static final String ARTICLE = "ARTICLE";

    private static final int LABEL = 12;

    private final Page page;
    private final UnaryOperator<String> conditionName;

    /** @param conditionName the name of a condition by its id */
    public ExerciseView(int width, UnaryOperator<String> conditionName) {
        this.page = new Page(width);
        this.conditionName = id -> Words.sentence(conditionName.apply(id));
    }

    /**
     * Lays the exercise out.
     *
     * @param thisTime the dose that would be used now
     * @param figure the lines of its figure, if it has one
     * @param personal facts that are about this person
     */
    public List<Line> lines(Exercise exercise, String thisTime, List<Line> figure, List<Fact> personal) {
        page.title(exercise.name());
        exercise.purpose().ifPresent(page::text);
        page.gap();
        if (!figure.isEmpty()) {
            page.add(figure).gap();
        }
        facts(exercise, thisTime);
        personal.forEach(fact -> fact(fact.label(), fact.text()));
        conditions(exercise.precautions());
        list("Steps", exercise.guidance().steps(), true);
        breath(exercise.guidance().breath());
        var guidance = exercise.guidance();
        list(
                "Way out, " + Words.time(guidance.wayOut().length()),
                guidance.wayOut().steps(),
                true);
        guidance.end().ifPresent(end -> list("Afterwards", List.of(end), false));
        list("Take care", exercise.precautions().cautions(), false);
        list("Easier", guidance.easier(), false);
        list("Instead", exercise.instead(), false);
        sources(exercise);
        return page.lines();
    }

    private void conditions(Precautions precautions) {
        var adapted = precautions.tips(precautions.adaptIf().keySet()).entrySet().stream()
                .map(tip -> String.join("; ", names(tip.getValue())) + ": " + tip.getKey())
                .toList();
        list("Do not do it with", names(precautions.avoidIf()), false);
        list("Ask a doctor or physiotherapist first with", names(precautions.askIf()), false);
        list("Do it this way with", adapted, false);
    }

    private List<String> names(List<String> conditions) {
        return conditions.stream().map(conditionName).toList();
    }

    private void facts(Exercise exercise, String thisTime) {
        fact("Exercise", exercise.reference());
        if (!exercise.targets().isEmpty()) {
            fact("Targets", String.join(", ", exercise.targets()));
        }
        fact("Position", Words.position(exercise.position()));
        fact("Equipment", Words.equipment(exercise.equipment()));
        fact("Prescribed", DoseWords.prescription(exercise.prescription()) + mark(exercise));
        first(exercise.prescription());
        DoseWords.ceiling(exercise.prescription().ceiling()).ifPresent(most -> fact("At most", most));
        fact("This time", thisTime);
        if (exercise.precautions().partner()) {
            fact("Helper", "needed, and trained on this table");
        }
        fact("Clearance", clearance(exercise.precautions().clearance()));
    }

    private static String clearance(RequiredClearance required) {
        return switch (required) {
            case GENERAL -> "ask a professional first";
            case NAMED -> "a professional must have cleared this exercise by name for you";
            case PRESCRIBED -> "a professional must have cleared it by name for you and set the numbers";
        };
    }

    private void first(Prescription prescription) {
        var doses = prescription.first().stream()
                .map(one -> DoseWords.dose(DoseChoice.LOW.from(one, Duration.ZERO)))
                .toList();
        if (!doses.isEmpty()) {
            fact("At first", String.join("; then ", doses));
        }
    }

    private static String mark(Exercise exercise) {
        return exercise.prescription().filled().isEmpty() || !exercise.sources().contains(ARTICLE) ? "" : " *";
    }

    private void fact(String label, String text) {
        page.hanging(new Span(DisplayWidth.pad(label, LABEL), Style.MUTED), text, Style.PLAIN);
    }

    private void breath(Guidance.Breath breath) {
        list(
                "Breath",
                Stream.of(breath.in(), breath.out()).flatMap(Optional::stream).toList(),
                false);
    }

    private void list(String heading, List<String> items, boolean numbered) {
        if (items.isEmpty()) {
            return;
        }
        page.heading(heading);
        for (var item = 0; item < items.size(); item++) {
            var head = numbered ? DisplayWidth.pad((item + 1) + ".", 4) : "  · ";
            page.hanging(head, items.get(item), Style.PLAIN);
        }
    }

    private void sources(Exercise exercise) {
        if (!exercise.sources().isEmpty()) {
            page.gap();
        }
        if (exercise.sources().contains(ARTICLE)) {
            exercise.prescription().filled().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(filled -> page.text(
                            "* " + filled.getKey() + ": not in the source article; " + origin(filled.getValue())));
        }
        if (!exercise.sources().isEmpty()) {
            page.text("Sources: " + String.join(", ", exercise.sources()));
        }
    }

    private static String origin(List<String> sources) {
        return sources.equals(OUR_OWN) ? "our own choice" : "filled from " + String.join(", ", sources);
    }
}
