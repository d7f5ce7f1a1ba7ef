package decompress.plan;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.DoseChoice;
import decompress.exercise.DoseLevel;
import decompress.library.Library;
import decompress.library.LibraryReader;
import decompress.library.problem.Origin;
import decompress.library.problem.Source;
import decompress.safety.Concern;
import decompress.safety.Profile;
import decompress.session.SessionRecord;
import decompress.support.KnownPerson;
import decompress.support.Sessions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DueExercisesTest {
    private static final SessionRequest TODAY = new SessionRequest(
            List.of(DueExercises.WORD),
            false,
            Optional.empty(),
            Optional.empty(),
            DoseChoice.USUAL,
            false,
            false,
            false,
            false);

    /** A person whose log counts how often it is read. */
    private static final class Counting implements Person.Reader {
        private final KnownPerson known;
        private int readings;

        Counting(KnownPerson known) {
            this.known = known;
        }

        @Override
        public List<SessionRecord> since(LocalDate day) {
            readings++;
            return known.since(day);
        }

        @Override
        public Library library() {
            return known.library();
        }

        @Override
        public Profile profile() {
            return known.profile();
        }

        @Override
        public List<SessionRecord> recent() {
            return known.recent();
        }

        @Override
        public Resumption unfinished() {
            return known.unfinished();
        }

        @Override
        public Optional<DoseLevel> level() {
            return known.level();
        }

        @Override
        public int daysPerWeek() {
            return known.daysPerWeek();
        }
    }

    @Test
    void plan_in_which_nothing_is_due_reads_the_log_once() {
        var own = """
                format: decompress/1
                exercises: {overhead-stretch: {prescription: {hold: 20s, sets: 4, per-day: 1, set-by: Dr. Silva}}}
                """;
        var library = LibraryReader.overShipped(Source.of("mine.yaml", own, Origin.YOURS))
                .library()
                .orElseThrow();
        var done = List.of(Sessions.at("2026-11-22T07:00:00+01:00"));
        var reader = new Counting(new KnownPerson(library, Profile.NONE, done));
        var morning = LocalDate.of(2026, 11, 22).atTime(8, 0).atZone(ZoneId.of("Europe/Berlin"));

        var plan = Planner.plan(TODAY, new Person(reader, () -> morning, true));

        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.notes()).containsExactly("Nothing is due any more today.");
        assertThat(reader.readings).isEqualTo(1);
    }

    @Test
    void nothing_is_suggested_until_a_warning_sign_was_checked() {
        var today = LocalDate.parse("2026-11-30");
        var warned = Profile.NONE.concerned(Concern.Kind.WARNING_SIGN, today);

        assertThat(KnownPerson.NEW.on(today).due().suggestion()).contains("desk-break");
        assertThat(KnownPerson.NEW.with(warned).on(today).due().suggestion()).isEmpty();
    }
}
