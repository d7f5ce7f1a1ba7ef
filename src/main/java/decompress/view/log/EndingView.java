package decompress.view.log;

import decompress.pose.Figure;
import decompress.pose.MotionState;
import decompress.pose.raster.Drawing;
import decompress.review.MovedDays;
import decompress.script.words.Noun;
import decompress.script.words.PainWords;
import decompress.script.words.Times;
import decompress.script.words.Words;
import decompress.session.ExerciseRecord;
import decompress.session.Outcome;
import decompress.session.SessionRecord;
import decompress.text.DisplayWidth;
import decompress.view.Line;
import decompress.view.Page;
import decompress.view.Span;
import decompress.view.Style;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The end of a session without warning: a card after a screen, otherwise two sentences. */
public record EndingView(SessionRecord record, MovedDays days) {
    private static final int FIGURE_COLUMNS = 26;
    private static final int FIGURE_ROWS = 9;
    private static final int GAP = 2;
    private static final int WIDEST = 76;
    /** With fewer columns beside it, the figure is left out. */
    private static final int NARROWEST = 34;

    /** One sentence about the session, and one about the days. */
    public List<String> sentences() {
        return sentences(Words::time);
    }

    /** The same with times as they are spoken. */
    public List<String> spoken() {
        return sentences(Times::words);
    }

    /** The sentence about the session alone, for one that ended with a warning or by force. */
    public String facts() {
        return (record.outcome() == Outcome.INTERRUPTED ? "Interrupted: you " : "You ") + facts(Words::time);
    }

    private String facts(Function<Duration, String> time) {
        return done(time)
                + rated("%d before and %d after")
                        .map(pain -> ", with pain " + pain)
                        .orElse("") + ".";
    }

    private List<String> sentences(Function<Duration, String> time) {
        var sentences = new ArrayList<String>();
        sentences.add("You " + facts(time));
        if (days.ofTheLastSeven() > 0) {
            sentences.add("You moved on " + ofTheLastSeven()
                    + days.news().map(news -> ": " + words(news)).orElse("") + ".");
        }
        return sentences;
    }

    /**
     * The card.
     *
     * @param first the last words of the session
     * @param figure at rest; none where no figures are drawn
     */
    public List<Line> card(List<String> first, Optional<Figure> figure, int width) {
        var beside = Math.min(WIDEST, width) - FIGURE_COLUMNS - GAP;
        if (figure.isEmpty() || beside < NARROWEST) {
            return words(first, Math.min(WIDEST, width));
        }
        var words = words(first, beside);
        var drawn = new Drawing(figure.get(), FIGURE_COLUMNS, FIGURE_ROWS)
                .braille(MotionState.START)
                .lines();
        var lines = new ArrayList<Line>();
        for (var row = 0; row < Math.max(words.size(), drawn.size()); row++) {
            var spans = new ArrayList<Span>();
            var picture = row < drawn.size() ? drawn.get(row) : "";
            var isAlone = row >= words.size() || words.get(row).equals(Line.EMPTY);
            spans.add(new Span(
                    isAlone ? picture.stripTrailing() : DisplayWidth.pad(picture, FIGURE_COLUMNS + GAP), Style.FIGURE));
            if (!isAlone) {
                spans.addAll(words.get(row).spans());
            }
            lines.add(new Line(spans));
        }
        return lines;
    }

    private List<Line> words(List<String> first, int width) {
        var page = new Page(width);
        first.stream().limit(1).forEach(page::title);
        first.stream().skip(1).forEach(page::text);
        page.add(List.of(Line.EMPTY));
        var done = done(Words::time);
        page.text(Words.sentence(done.replaceFirst("^did ", "")) + ".");
        rated("%d → %d").ifPresent(pain -> page.text("Pain " + pain + "."));
        if (days.ofTheLastSeven() > 0) {
            page.gap().add(week()).text(Words.sentence(ofTheLastSeven()) + ".");
        }
        days.news().ifPresent(news -> page.title(Words.sentence(words(news)) + "."));
        return page.lines();
    }

    /** This week, Monday to Sunday: a day without a session looks like one to come. */
    private List<Line> week() {
        var names = new ArrayList<String>();
        var dots = new ArrayList<Span>();
        for (var day : DayOfWeek.values()) {
            names.add(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 2));
            var gap = dots.isEmpty() ? "" : "  ";
            dots.add(days.isMoved(day) ? new Span(gap + "●", Style.BAR) : new Span(gap + "·", Style.MUTED));
        }
        return List.of(Line.of(String.join(" ", names), Style.MUTED), new Line(dots));
    }

    private String ofTheLastSeven() {
        return days.ofTheLastSeven() + " of the last 7 days";
    }

    /** Such as did 4 of 4 sets in 1 min 20 s, or walked 10 min of 10 min. */
    private String done(Function<Duration, String> time) {
        var walks = record.exercises().stream().filter(ExerciseRecord::isWalk).toList();
        var others = record.exercises().stream()
                .filter(exercise -> !exercise.isWalk())
                .toList();
        var planned = others.stream().mapToInt(ExerciseRecord::planned).sum();
        if (planned == 0 && !walks.isEmpty()) {
            return "walked " + time.apply(Words.rounded(sum(walks, ExerciseRecord::held))) + " of "
                    + time.apply(sum(walks, ExerciseRecord::plannedHold));
        }
        var sets = others.stream().mapToInt(ExerciseRecord::setsDone).sum();
        return "did " + sets + " of " + Noun.SET.count(planned) + " in " + time.apply(Words.rounded(record.lasted()));
    }

    private static Duration sum(List<ExerciseRecord> exercises, Function<ExerciseRecord, Duration> time) {
        return exercises.stream().map(time).reduce(Duration.ZERO, Duration::plus);
    }

    /** The pain before and after with both ratings in this format, or the one that is known. */
    private Optional<String> rated(String both) {
        var pain = record.pain();
        var sites = PainWords.sites(pain);
        return pain.before()
                .map(before ->
                        pain.after().map(after -> both.formatted(before, after)).orElse(before + " before"))
                .or(() -> pain.after().map(after -> after + " after"))
                .map(rating -> rating + (sites.isEmpty() ? "" : "; " + sites));
    }

    private String words(MovedDays.News news) {
        return switch (news.kind()) {
            case FIRST_SESSION -> "your first session";
            case FIRST_WEEK -> "first week with " + ReviewWords.count(news.count()) + " days";
            case WEEKS_IN_A_ROW ->
                (news.orMore() ? "at least " : "") + ReviewWords.count(news.count())
                        + " weeks in a row with at least "
                        + Noun.DAY.count(Stream.of(DayOfWeek.values())
                                .filter(days::isMoved)
                                .count());
        };
    }
}
