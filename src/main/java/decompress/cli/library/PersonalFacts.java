package decompress.cli.library;

import decompress.exercise.Exercise;
import decompress.exercise.Regimen;
import decompress.exercise.Routine;
import decompress.json.JsonObject;
import decompress.library.Library;
import decompress.library.Origins;
import decompress.library.Shipped;
import decompress.library.problem.Origin;
import decompress.plan.FlareDoses;
import decompress.plan.Person;
import decompress.plan.Planner;
import decompress.plan.UsualDoses;
import decompress.safety.Admission;
import decompress.safety.Profile;
import decompress.script.words.DoseWords;
import decompress.script.words.Noun;
import decompress.script.words.Words;
import decompress.session.PlannedExercise;
import decompress.session.SessionPlan;
import decompress.text.EnumWord;
import decompress.view.library.ExerciseMarks;
import decompress.view.library.Fact;
import decompress.view.library.LibraryView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts about an exercise for this person: its origin, who prescribed it, and whether they may do it. */
public record PersonalFacts(Person person) {
    private static final List<String> DOSE = List.of("hold", "repetitions", "tempo", "sets", "total", "rest", "sides");

    private Library library() {
        return person.library();
    }

    /** The profile without what no longer counts today. */
    private Profile profile() {
        return person.profile().on(person::today);
    }

    private UsualDoses usual() {
        return new UsualDoses(person);
    }

    /** What would be done now of the exercise with this id, and why. */
    public String dose(String id) {
        var exercise = library().exercise(id).orElseThrow();
        return thisTime(exercise)
                + usual().words(exercise).map(text -> "; " + text).orElse("");
    }

    /** What would be done now of an exercise. */
    String thisTime(Exercise exercise) {
        if (FlareDoses.leavesOut(exercise, person)) {
            return "not now: your flare plan leaves out equipment";
        }
        var part = planned(exercise);
        var dose = DoseWords.dose(part.dose());
        var length = Words.time(part.length());
        // A walk has its time and nothing else.
        return dose.equals(length) ? dose : dose + ", " + length + " in all";
    }

    /** An exercise at its usual dose. */
    public PlannedExercise planned(Exercise exercise) {
        return usual().dose(exercise);
    }

    /** Whether the log has no session yet. */
    public boolean isNewcomer() {
        return person.recent().isEmpty();
    }

    /** A line of a list. */
    public LibraryView.Row row(Exercise exercise) {
        return row(usual().dose(exercise));
    }

    private LibraryView.Row row(PlannedExercise dose) {
        var exercise = dose.exercise();
        var marks = ExerciseMarks.of(
                exercise,
                profile(),
                person.profile(),
                FlareDoses.leavesOut(exercise, person),
                isYours(library().origins(exercise.id())));
        return new LibraryView.Row(dose, person.lastDone(exercise), marks);
    }

    /** The lines of a routine, each with the time to change to it from the one before. */
    public List<LibraryView.Row> rows(Routine routine) {
        return Planner.usual(library().exercises(routine), person).stream()
                .map(this::row)
                .toList();
    }

    public LibraryView.RoutineTime time(Routine routine) {
        var exercises = Planner.usual(library().exercises(routine), person);
        return new LibraryView.RoutineTime(routine, SessionPlan.length(exercises));
    }

    private static boolean isYours(Origins origins) {
        return origins.changed() || origins.exercise() == Origin.YOURS;
    }

    public List<Fact> facts(Exercise exercise) {
        var facts = new ArrayList<Fact>();
        var origins = library().origins(exercise.reference());
        if (isYours(origins)) {
            facts.add(new Fact("From", from(origins)));
        }
        usual().words(exercise).ifPresent(why -> facts.add(new Fact("Sittings", why)));
        var regimen = library().regimen(exercise.id());
        setBy(regimen).ifPresent(text -> facts.add(new Fact("Set by", text)));
        schedule(regimen).ifPresent(text -> facts.add(new Fact("How often", text)));
        regimen.painCeiling().ifPresent(most -> facts.add(new Fact("Pain", "only up to " + most + " of 10")));
        forYou(exercise).ifPresent(text -> facts.add(new Fact("For you", text)));
        Admission.adaptations(exercise, profile())
                .forEach((tip, conditions) -> facts.add(
                        new Fact("Your way", tip + " (" + Shipped.safety().conditionNames(conditions) + ")")));
        return facts;
    }

    private static String from(Origins origins) {
        if (origins.exercise() == Origin.YOURS) {
            return "your own file";
        }
        var yours = DOSE.stream()
                .filter(key -> origins.prescription().get(key) == Origin.YOURS)
                .collect(Collectors.joining(", "));
        return "shipped, changed by your own file" + (yours.isEmpty() ? "" : ": " + yours);
    }

    private static Optional<String> setBy(Regimen regimen) {
        var on = regimen.setOn().map(day -> "on " + day);
        return joined(Stream.of(regimen.setBy(), on));
    }

    private static Optional<String> schedule(Regimen regimen) {
        return joined(Stream.of(
                regimen.perDay().map(times -> times == 1 ? "once a day" : times + " times a day"),
                regimen.daysPerWeek().map(days -> Noun.DAY.count(days) + " a week"),
                Words.weekdays(regimen.weekdays()),
                regimen.everyDays().map(days -> days == 1 ? "every day" : "every " + days + " days"),
                regimen.until().map(day -> "until " + day)));
    }

    /** The known facts, separated by commas; empty if there are none. */
    private static Optional<String> joined(Stream<Optional<String>> known) {
        return known.flatMap(Optional::stream).reduce((before, next) -> before + ", " + next);
    }

    private Optional<String> forYou(Exercise exercise) {
        var admission = Admission.to(exercise, profile(), false);
        if (admission.verdict() == Admission.Verdict.RULED_OUT) {
            return Optional.of("ruled out by a condition you recorded: "
                    + Shipped.safety().conditionNames(admission.conditions()));
        }
        var expired = profile().clears(exercise) ? "" : ", more than six months ago: ask again";
        var yes = person.profile()
                .clearance(exercise.id())
                .map(by -> "cleared by " + by.by() + ", recorded on " + by.on() + expired);
        return admission.verdict() == Admission.Verdict.ASKED
                ? Optional.of("only with a professional's yes, because you recorded: "
                        + Shipped.safety().conditionNames(admission.conditions()))
                : yes;
    }

    /** The same for JSON. */
    public JsonObject json(Exercise exercise) {
        var origins = library().origins(exercise.reference());
        var regimen = library().regimen(exercise.id());
        return new JsonObject()
                .with("from", EnumWord.of(origins.exercise()))
                .with("changed", origins.changed())
                .with("numbers_from", numbers(origins))
                .with("set_by", regimen.setBy())
                .with("set_on", regimen.setOn())
                .with("per_day", regimen.perDay())
                .with("days_per_week", regimen.daysPerWeek())
                .with("weekdays", regimen.weekdays().stream().sorted().toList(), EnumWord::of)
                .with("every_days", regimen.everyDays())
                .with("until", regimen.until())
                .with("pain_ceiling", regimen.painCeiling())
                .with(admission(exercise));
    }

    private static Map<String, String> numbers(Origins origins) {
        var numbers = new TreeMap<String, String>();
        origins.prescription().forEach((key, origin) -> numbers.put(key, EnumWord.of(origin)));
        numbers.remove("filled");
        return numbers;
    }

    /** Which conditions of this person rule it out, and which need a professional's yes. */
    public JsonObject admission(Exercise exercise) {
        var admission = Admission.to(exercise, profile(), false);
        var ruledOut = admission.verdict() == Admission.Verdict.RULED_OUT;
        var asked = admission.verdict() == Admission.Verdict.ASKED;
        return new JsonObject()
                .with("ruled_out_by", ruledOut ? admission.conditions() : List.of())
                .with("ask_because_of", asked ? admission.conditions() : List.of());
    }
}
