package decompress.view;

import decompress.safety.Flare;
import decompress.safety.Flare.Stage;
import decompress.script.words.DateWords;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/** The flare-up plan in words: the current advice, signs to watch for, and when to do more. */
public final class FlareView {
    private final Page page;

    public FlareView(int width) {
        this.page = new Page(width);
    }

    /**
     * The whole plan.
     *
     * @param title where the person is in it
     */
    public List<Line> plan(String title, Flare flare, ZonedDateTime now) {
        var stage = flare.stage(now.toInstant());
        page.title(title);
        part(flare.easyUntil(), now, "half", stage == Stage.EASY);
        page.item("Walk first, a few minutes at a time, several times a day: " + Flare.WALK);
        page.item("Do half of your usual sets. 'run' halves them for you.");
        page.item("Do not use a bar, an inversion table, a decompression table or a machine.");
        page.item("Change your position often. Warmth may feel good.");
        part(flare.until(), now, "build up", stage == Stage.BUILDING_UP);
        page.item("If the pain is no worse than when you started, do three quarters. 'run' counts them for you.");
        page.item("If the pain grows, go back to half: decompress flare --start");
        page.heading("Watch for");
        page.item("New numbness, weakness, or bladder or bowel trouble: call 112, 911 or 999 now");
        page.item(
                "Pain that moves further down a leg, or gets worse over several days: see a doctor or physiotherapist.");
        page.item("No change after two weeks: see a doctor or physiotherapist.");
        return page.muted("To end the plan: decompress flare --end").lines();
    }

    private void part(Instant until, ZonedDateTime now, String what, boolean isNow) {
        var end = DateWords.moment(until.atZone(now.getZone()));
        page.heading("Until " + end + ": " + what + (isNow ? " (now)" : ""));
    }
}
