package decompress.view.library;

import decompress.safety.Condition;
import decompress.safety.Profile;
import decompress.safety.Safety;
import decompress.safety.WarningSigns;
import decompress.script.words.Words;
import decompress.view.Line;
import decompress.view.Page;
import decompress.view.Style;
import java.time.LocalDate;
import java.util.List;

/** The safety pages: warning signs, conditions, and the person's own records. */
public final class SafetyView {
    /** Longer lines of prose are hard to follow. */
    private static final int WIDEST = 100;

    private static final String EXPIRED = ", more than six months ago: ask again";

    private final Page page;

    public SafetyView(int width) {
        this.page = new Page(Math.min(width, WIDEST));
    }

    /** The warning signs and the stop signs, the most urgent first, close enough to be seen at one glance. */
    public List<Line> signs(Safety safety, Profile profile) {
        safety.warnings().stream().filter(WarningSigns::isUrgent).forEach(this::warning);
        safety.signsFor(profile).forEach(this::warning);
        stopSigns(safety);
        return page.lines();
    }

    private void stopSigns(Safety safety) {
        page.title("Stop at once if you notice");
        safety.stopSigns().forEach(page::item);
    }

    /** The emergency signs alone, shown when pain is a reason to check them. */
    public List<Line> emergency(Safety safety) {
        page.text("First check these warning signs.");
        safety.warnings().stream().limit(1).forEach(this::warning);
        return page.text("More warning signs: decompress safety").lines();
    }

    /** Everything that cannot wait for an appointment, where something of it was reported. */
    public List<Line> urgent(Safety safety) {
        safety.warnings().stream().filter(WarningSigns::isUrgent).forEach(this::warning);
        return page.lines();
    }

    /** The emergency signs and stop signs, shown where no one can answer questions. */
    public List<Line> emergencyAndStop(Safety safety) {
        safety.warnings().stream().limit(1).forEach(this::warning);
        stopSigns(safety);
        return page.lines();
    }

    /** The notice, the other signs, all conditions, the clearances, and what the program does not promise. */
    public List<Line> conditions(Safety safety, Profile profile, LocalDate today) {
        items("Before you start", safety.notice());
        safety.warnings().stream()
                .filter(warning -> !warning.isUrgent())
                .forEach(warning -> items(warning.whatToDo(), warning.signs()));
        page.heading("Conditions (to see which of them rule out an exercise: decompress show EXERCISE)");
        safety.conditions().forEach(condition -> condition(condition, profile));
        if (!profile.conditions().isEmpty()) {
            page.hanging("  ", "* you recorded this condition", Style.MUTED);
        }
        clearances(profile, today);
        items("What this program promises, and what it does not", safety.claims());
        return page.lines();
    }

    private void warning(WarningSigns warning) {
        page.title(warning.whatToDo());
        warning.signs().forEach(page::item);
    }

    /** The recorded clearances, also those that no longer count. */
    public List<Line> clearances(Profile profile, LocalDate today) {
        var current = profile.on(() -> today);
        page.heading("Your clearances");
        profile.goAhead()
                .ifPresent(on -> page.item("exercises in general: go-ahead recorded on " + on
                        + (current.goAhead().isPresent() ? "" : EXPIRED)));
        profile.clearances()
                .forEach(yes -> page.item(yes.exercise() + ": " + yes.by() + ", recorded on " + yes.on()
                        + (current.clearances().contains(yes) ? "" : EXPIRED)));
        if (profile.goAhead().isEmpty() && profile.clearances().isEmpty()) {
            page.hanging(
                    "  ", "none recorded; decompress safety --cleared EXERCISE --by \"Dr. Maria Silva\"", Style.MUTED);
        }
        return page.lines();
    }

    private void condition(Condition condition, Profile profile) {
        page.hanging(
                profile.conditions().containsKey(condition.id()) ? "  * " : "    ",
                Words.sentence(condition.name()),
                Style.PLAIN);
        page.hanging("      ", condition.about() + " (" + condition.id() + ")", Style.MUTED);
    }

    private void items(String heading, List<String> items) {
        page.heading(heading);
        items.forEach(page::item);
    }
}
