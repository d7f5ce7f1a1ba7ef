package decompress.view.library;

import decompress.safety.Condition;
import decompress.safety.Profile;
import decompress.safety.Safety;
import decompress.safety.WarningSigns;
import decompress.view.Line;
import decompress.view.Prose;
import decompress.view.Span;
import decompress.view.Style;
import decompress.view.Words;
import java.util.ArrayList;
import java.util.List;

/** The safety pages: warning signs, conditions, and the person's own records. */
public final class SafetyView {
    /** Longer lines of prose are hard to follow. */
    private static final int WIDEST = 100;

    private final int width;
    private final List<Line> lines = new ArrayList<>();

    public SafetyView(int width) {
        this.width = Math.min(width, WIDEST);
    }

    /** The warning signs and the stop signs, the most urgent first, close enough to be seen at one glance. */
    public List<Line> signs(Safety safety, Profile profile) {
        safety.warnings().stream().filter(WarningSigns::isUrgent).forEach(this::warning);
        safety.signsFor(profile).forEach(this::warning);
        stopSigns(safety);
        return lines;
    }

    private void stopSigns(Safety safety) {
        title("Stop at once if you notice");
        safety.stopSigns().forEach(this::item);
    }

    /** The emergency signs alone, shown when pain is a reason to check them. */
    public List<Line> emergency(Safety safety) {
        lines.addAll(Prose.lines("First check these warning signs.", Style.PLAIN, width));
        safety.warnings().stream().limit(1).forEach(this::warning);
        lines.addAll(Prose.lines("More warning signs: decompress safety", Style.PLAIN, width));
        return lines;
    }

    /** Everything that cannot wait for an appointment, where something of it was reported. */
    public List<Line> urgent(Safety safety) {
        safety.warnings().stream().filter(WarningSigns::isUrgent).forEach(this::warning);
        return lines;
    }

    /** The emergency signs and stop signs, shown where no one can answer questions. */
    public List<Line> emergencyAndStop(Safety safety) {
        safety.warnings().stream().limit(1).forEach(this::warning);
        stopSigns(safety);
        return lines;
    }

    /** The notice, the other signs, all conditions, the clearances, and what the program does not promise. */
    public List<Line> conditions(Safety safety, Profile profile) {
        items("Before you start", safety.notice());
        safety.warnings().stream()
                .filter(warning -> !warning.isUrgent())
                .forEach(warning -> items(warning.whatToDo(), warning.signs()));
        heading("Conditions (to see which of them rule out an exercise: decompress show EXERCISE)");
        safety.conditions().forEach(condition -> condition(condition, profile));
        if (!profile.conditions().isEmpty()) {
            paragraph("* you recorded this condition", "  ");
        }
        clearances(profile);
        items("What this program promises, and what it does not", safety.claims());
        return lines;
    }

    private void warning(WarningSigns warning) {
        title(warning.whatToDo());
        warning.signs().forEach(this::item);
    }

    /** The recorded clearances. */
    public List<Line> clearances(Profile profile) {
        heading("Your clearances");
        profile.goAhead().ifPresent(on -> item("exercises in general: go-ahead recorded on " + on));
        profile.clearances().forEach(yes -> item(yes.exercise() + ": " + yes.by() + ", recorded on " + yes.on()));
        if (profile.goAhead().isEmpty() && profile.clearances().isEmpty()) {
            paragraph("none recorded; decompress safety --cleared EXERCISE --by \"Dr. Maria Silva\"", "  ");
        }
        return lines;
    }

    private void condition(Condition condition, Profile profile) {
        hanging(
                profile.conditions().containsKey(condition.id()) ? "  * " : "    ",
                Words.sentence(condition.name()),
                Style.PLAIN);
        paragraph(condition.about() + " (" + condition.id() + ")", "      ");
    }

    private void items(String heading, List<String> items) {
        heading(heading);
        items.forEach(this::item);
    }

    private void heading(String text) {
        if (!lines.isEmpty()) {
            lines.add(Line.EMPTY);
        }
        title(text);
    }

    private void title(String text) {
        lines.addAll(Prose.lines(text, Style.TITLE, width));
    }

    private void item(String text) {
        hanging("  · ", text, Style.PLAIN);
    }

    private void paragraph(String text, String indent) {
        hanging(indent, text, Style.MUTED);
    }

    private void hanging(String head, String text, Style style) {
        lines.addAll(Prose.hanging(new Span(head, style), text, style, width));
    }
}
