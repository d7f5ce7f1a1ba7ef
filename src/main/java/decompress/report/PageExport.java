package decompress.report;

import decompress.review.Review;
import decompress.session.SessionRecord;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The page for a clinician. */
public final class PageExport implements Export {
    private final Appendable out;
    private final Review review;
    private final KnownExercises exercises;
    private final Optional<String> name;
    private final Optional<LocalDate> first;
    private final LocalDate created;

    /**
     * @param exercises those that are known
     * @param name whose log it is
     * @param first the first day that was asked for
     * @param last the last day of the page
     */
    public PageExport(
            Appendable out,
            KnownExercises exercises,
            Optional<String> name,
            Optional<LocalDate> first,
            LocalDate last,
            LocalDate created) {
        this.out = out;
        this.review = new Review(last);
        this.exercises = exercises;
        this.name = name;
        this.first = first;
        this.created = created;
    }

    @Override
    public void take(SessionRecord session, List<String> lines, Optional<Instant> changed) {
        review.take(session);
    }

    @Override
    public void end() throws IOException {
        out.append(new ClinicianPage(review, exercises, name, first, created).text());
    }
}
