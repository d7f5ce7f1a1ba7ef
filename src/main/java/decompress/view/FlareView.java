package decompress.view;

import decompress.safety.Flare;
import decompress.safety.Flare.Stage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The flare-up plan in words: the current advice, signs to watch for, and when to do more. */
public final class FlareView {
    public static final String WALK = "decompress run walking --for 5m";

    private final ZoneId zone;
    private final Page page;

    public FlareView(ZoneId zone, int width) {
        this.zone = zone;
        this.page = new Page(width);
    }

    /** The whole plan, with where the person is in it. */
    public List<Line> plan(Flare flare, Instant now) {
        page.title("Flare plan: " + where(flare, now) + ".");
        part("Until " + time(flare.easyUntil()) + ": half", flare.stage(now) == Stage.EASY);
        page.item("Walk first, a few minutes at a time, several times a day: " + WALK);
        page.item("Do half of your usual sets. 'run' halves them for you.");
        page.item("Do not use a bar, an inversion table, a decompression table or a machine.");
        page.item("Change your position often. Warmth may feel good.");
        part("Until " + time(flare.until()) + ": build up", flare.stage(now) == Stage.BUILDING_UP);
        page.item("If the pain is no worse than when you started, do three quarters. 'run' counts them for you.");
        page.item("If the pain grows, go back to half: decompress flare --start");
        page.heading("Watch for");
        page.item("New numbness, weakness, or bladder or bowel trouble: call 112, 911 or 999 now");
        page.item(
                "Pain that moves further down a leg, or gets worse over several days: see a doctor or physiotherapist.");
        page.item("No change after two weeks: see a doctor or physiotherapist.");
        return page.muted("To end the plan: decompress flare --end").lines();
    }

    /** One line for the places that only mention the plan. */
    public String brief(Flare flare, Instant now) {
        return "Flare plan: " + where(flare, now) + ". "
                + (flare.stage(now) == Stage.EASY ? "Walk first: " + WALK : "If the pain grows: decompress flare");
    }

    private String where(Flare flare, Instant now) {
        return flare.stage(now) == Stage.EASY
                ? "half of each dose until " + time(flare.easyUntil())
                : "three quarters of each dose until " + time(flare.until());
    }

    private String time(Instant instant) {
        var at = instant.atZone(zone);
        return DateWords.shortDay(at.toLocalDate()).replace("  ", " ") + ", " + DateWords.time(at.toLocalTime());
    }

    private void part(String text, boolean now) {
        page.heading(text + (now ? " (now)" : ""));
    }
}
