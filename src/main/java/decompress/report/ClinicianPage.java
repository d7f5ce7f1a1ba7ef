package decompress.report;

import decompress.review.Adherence;
import decompress.review.Review;
import decompress.review.Stop;
import decompress.script.words.DateWords;
import decompress.script.words.Noun;
import decompress.script.words.Words;
import decompress.session.ExerciseRecord;
import decompress.session.SessionRecord;
import decompress.view.log.ReviewWords;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page for a clinician: planned and done sets, pain, sessions that ended early, and notes.
 *
 * @param exercises what is known of the exercises of the log
 * @param name whose log it is
 * @param first the chosen first day; otherwise the page starts with the first session
 */
public record ClinicianPage(
        Appendable out,
        Review review,
        KnownExercises exercises,
        Optional<String> name,
        Optional<LocalDate> first,
        LocalDate created)
        implements Export {

    @Override
    public void take(SessionRecord session, List<String> lines, Optional<Instant> changed) {
        review.take(session);
    }

    @Override
    public void end() throws IOException {
        out.append(text());
    }

    String text() {
        var who = name.map(String::strip).orElse("");
        var last = review.calendar().last();
        var from = first.or(review::first).filter(day -> !day.isAfter(last)).orElse(last);
        var period = DateWords.day(from) + " to " + DateWords.day(last);
        return Template.of("clinician.html")
                .fill(Map.of(
                        "title",
                        "Exercise log" + (who.isEmpty() ? "" : " of " + who) + ", " + period,
                        "name",
                        who,
                        "period",
                        period,
                        "created",
                        DateWords.day(created),
                        "sessions",
                        String.valueOf(review.sessions()),
                        "spent",
                        ReviewWords.roughly(review.spent()),
                        "log",
                        review.sessions() == 0 ? List.of() : List.of(log())));
    }

    private Map<String, Object> log() {
        var pain = new ArrayList<String>();
        pain.add(ReviewWords.course(review.pain().course()));
        pain.addAll(ReviewWords.places(review.places()));
        var weeks = new Weeks(review);
        var stops = review.stops().newest();
        return Map.of(
                "exercises", review.exercises().stream().map(this::exercise).toList(),
                "pain", pain,
                "painChart", weeks.painChart(),
                "minutesChart", weeks.minutesChart(),
                "weeks", weeks.rows(),
                "stopped", caption(stops.size(), review.stops().count()),
                "stops", stops.stream().map(this::stop).toList(),
                "noted", caption(review.notes().size(), review.noted()),
                "notes", review.notes().stream().map(ClinicianPage::note).toList());
    }

    private Map<String, String> exercise(Adherence done) {
        return Map.of(
                "exercise", exercises.name(done.exercise()),
                "planned", planned(done),
                "sessions", String.valueOf(done.sessions()),
                "sets", ReviewWords.sets(done),
                "done", ReviewWords.done(done),
                "share", ReviewWords.share(done));
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
        var effort = exercise.repetitions()
                .map(count -> Noun.REPETITION.count(count))
                .or(() -> exercise.hold().map(Words::time));
        return unbroken(Noun.SET.count(exercise.planned()))
                + effort.map(what -> (exercise.hasEqualSets() ? " of " : " of up to ") + unbroken(what))
                        .orElse("")
                + (exercise.rest().isZero() ? "" : ", rest " + unbroken(Words.time(exercise.rest())));
    }

    /** No line ends between a number and its unit. */
    private static String unbroken(String quantity) {
        return quantity.replace(' ', '\u00a0');
    }

    private Map<String, String> stop(Stop stop) {
        return Map.of(
                "day", DateWords.day(stop.started().toLocalDate()),
                "why", ReviewWords.cause(stop.cause()),
                "exercise", stop.exercise().map(exercises::name).orElse("–"),
                "after", ReviewWords.roughly(stop.after()));
    }

    private static Map<String, String> note(SessionRecord session) {
        return Map.of(
                "day", DateWords.day(session.day()), "note", session.note().orElse(""));
    }

    private static String caption(int shown, int all) {
        return all == 0
                ? ""
                : shown < all ? "The newest " + shown + " of " + Noun.SESSION.count(all) : Noun.SESSION.count(all);
    }
}
