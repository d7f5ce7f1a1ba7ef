package decompress.report;

import decompress.review.Adherence;
import decompress.review.Review;
import decompress.session.ExerciseRecord;
import decompress.view.DateWords;
import decompress.view.Noun;
import decompress.view.Words;
import decompress.view.log.PainWords;
import decompress.view.log.ReviewWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One page for a clinician: planned and done sets, pain, sessions that ended early, and notes. */
final class ClinicianPage {
    private static final int NO_NUMBERS = 99;

    private final Html html = new Html();
    private final Review review;
    private final KnownExercises exercises;
    private final Optional<String> name;
    private final LocalDate created;
    private final String period;

    /**
     * @param exercises what is known of the exercises of the log
     * @param name whose log it is
     * @param first the chosen first day; otherwise the page starts with the first session
     */
    ClinicianPage(
            Review review,
            KnownExercises exercises,
            Optional<String> name,
            Optional<LocalDate> first,
            LocalDate created) {
        this.review = review;
        this.exercises = exercises;
        this.name = name.filter(text -> !text.isBlank());
        this.created = created;
        var last = review.calendar().last();
        var from = first.or(review::first).filter(day -> !day.isAfter(last)).orElse(last);
        this.period = DateWords.day(from) + " to " + DateWords.day(last);
    }

    String text() {
        html.beginPage(title());
        heading();
        if (review.sessions() == 0) {
            html.element("p", "No session is logged in this period.");
        } else {
            sections();
        }
        return html.endPage().toString();
    }

    private String title() {
        return "Exercise log" + name.map(who -> " of " + who).orElse("") + ", " + period;
    }

    private void heading() {
        html.open("header").element("h1", "Exercise log").open("dl");
        name.ifPresent(who -> fact("Name", who));
        fact("Period", period);
        fact("Created", DateWords.day(created));
        fact("Sessions", String.valueOf(review.sessions()));
        fact("Time in sessions", ReviewWords.roughly(review.spent()));
        html.close("dl");
        html.element(
                "p",
                "Recorded by the person’s own computer during exercises at home. Sets and times are as measured,"
                        + " pain is as answered, from 0 (none) to 10 (the worst imaginable).",
                "class",
                "about");
        html.close("header");
    }

    private void fact(String term, String what) {
        html.open("div").element("dt", term).element("dd", what).close("div");
    }

    private void sections() {
        section("done", "Planned and done", this::exercises);
        section("pain", "Pain before and after", () -> {
            html.element("p", PainWords.course(review.pain().course()));
            PainWords.places(review.places()).forEach(each -> html.element("p", each));
            new PainChart(html, review).draw();
        });
        section("weeks", "Week by week", () -> new Weeks(html, review).draw());
        section("early", "Ended early", this::stops);
        section("notes", "Notes", this::notes);
    }

    private void section(String id, String title, Runnable content) {
        html.open("section", "aria-labelledby", id).element("h2", title, "id", id);
        content.run();
        html.close("section");
    }

    private void exercises() {
        var table = HtmlTable.open(
                html,
                "Each exercise: its latest plan, and the sets done in the whole period",
                2,
                "Exercise",
                "Planned",
                "Sessions",
                "Sets done",
                "Held or moved",
                "Share");
        review.exercises()
                .forEach(each -> table.row(List.of(
                        exercises.name(each.exercise()),
                        planned(each),
                        String.valueOf(each.sessions()),
                        ReviewWords.sets(each),
                        ReviewWords.done(each),
                        ReviewWords.share(each))));
        table.close();
    }

    private String planned(Adherence exercise) {
        var planned = exercise.newest().map(ClinicianPage::planned).orElse("–");
        return planned
                + exercises
                        .prescribed(exercise.exercise())
                        .map(what -> "; " + what)
                        .orElse("");
    }

    private static String planned(ExerciseRecord exercise) {
        var each = exercise.repetitions()
                .map(count -> Noun.REPETITION.count(count))
                .or(() -> exercise.hold().map(Words::time));
        return unbroken(Noun.SET.count(exercise.planned()))
                + each.map(what -> " of " + unbroken(what)).orElse("")
                + (exercise.rest().isZero() ? "" : ", rest " + unbroken(Words.time(exercise.rest())));
    }

    /** No line ends between a number and its unit. */
    private static String unbroken(String quantity) {
        return quantity.replace(' ', '\u00a0');
    }

    private void stops() {
        var stops = review.stops();
        if (stops.count() == 0) {
            html.element("p", "Every session was completed.");
            return;
        }
        var newest = stops.newest();
        var table = HtmlTable.open(
                html, caption(newest.size(), stops.count(), Noun.SESSION), NO_NUMBERS, "Day", "Why", "In", "After");
        newest.forEach(stop -> table.row(List.of(
                DateWords.day(stop.started().toLocalDate()),
                ReviewWords.cause(stop.cause()),
                stop.exercise().map(exercises::name).orElse("–"),
                ReviewWords.roughly(stop.after()))));
        table.close();
    }

    private void notes() {
        var notes = review.notes();
        if (notes.isEmpty()) {
            html.element("p", "No notes.");
            return;
        }
        var table =
                HtmlTable.open(html, caption(notes.size(), review.noted(), Noun.SESSION), NO_NUMBERS, "Day", "Note");
        notes.forEach(session ->
                table.row(List.of(DateWords.day(session.day()), session.note().orElse(""))));
        table.close();
    }

    private static String caption(int shown, int all, Noun noun) {
        return shown < all ? "The newest " + shown + " of " + noun.count(all) : noun.count(all);
    }
}
