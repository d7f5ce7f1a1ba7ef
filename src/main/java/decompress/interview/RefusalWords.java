package decompress.interview;

import decompress.exercise.Exercise;
import decompress.plan.Person;
import decompress.safety.Admission;
import decompress.safety.Clearance;
import decompress.safety.Safety;
import decompress.script.words.PainWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why an exercise does not start, and what a person can do about it. */
public final class RefusalWords {
    static final String NOT_STARTED = "Not started. Other exercises: decompress list";

    private RefusalWords() {}

    static String ruledOut(Exercise exercise, List<String> conditions, Safety safety) {
        return """
                You recorded: %s. That rules out %s.
                If this is new or getting worse, check the warning signs: decompress safety
                If it no longer applies: decompress safety --profile""".formatted(safety.conditionNames(conditions), exercise.name());
    }

    static String askFirst(Exercise exercise, List<String> conditions, Safety safety) {
        return """
                You recorded: %s. Ask a doctor or physiotherapist before you do %s.
                %s""".formatted(safety.conditionNames(conditions), exercise.name(), record(exercise));
    }

    static String mustBeChecked(String what) {
        return """
                %s
                Before you start again, a doctor or physiotherapist must check this. Then confirm it in a terminal.
                %s""".formatted(what, PainWords.TIME_TO_SEE_SOMEONE);
    }

    static String expired(Exercise exercise, Clearance old) {
        return "Your clearance for %s is from %s. It was good for six months.".formatted(exercise.name(), old.on());
    }

    static String notCleared(Exercise exercise, Optional<Clearance> old) {
        var why = old.isPresent()
                ? expired(exercise, old.get())
                : "A doctor or physiotherapist must clear you for %s by name.".formatted(exercise.name());
        return """
                %s
                'decompress show %s' lists who should not do it.
                A sheet to take along: decompress show %s --sheet text
                %s""".formatted(why, exercise.id(), exercise.id(), record(exercise));
    }

    static String notPrescribed(Exercise exercise) {
        return """
                A professional must clear you for %s and set its numbers.
                Put the numbers into your exercise file, with set-by: decompress edit""".formatted(exercise.name());
    }

    static String notScreened(Exercise exercise) {
        return """
                %s needs your conditions from the last three months.
                Go through them: decompress safety --profile""".formatted(exercise.name());
    }

    static String noGoAhead(Exercise exercise) {
        return """
                %s needs a go-ahead from a doctor or physiotherapist.
                A sheet to take along: decompress show %s --sheet text
                If you have the go-ahead, confirm it in a terminal.""".formatted(exercise.name(), exercise.id());
    }

    private static String record(Exercise exercise) {
        return "When you have the clearance, record it:\ndecompress safety --cleared " + exercise.id()
                + " --by \"Dr. Maria Silva\"";
    }

    /** Advice before these exercises, and the sheet to take along. */
    static String sheets(List<Exercise> exercises) {
        return (exercises.size() == 1 ? "A sheet to take along:" : "Sheets to take along:")
                + exercises.stream()
                        .map(exercise -> "\ndecompress show " + exercise.reference() + " --sheet text")
                        .collect(Collectors.joining());
    }

    /** The exercises to do instead of the refused ones; empty if there are none. */
    static String wayOut(List<Exercise> wanted, List<Exercise> refused, Person person) {
        var others =
                wanted.stream().filter(exercise -> !refused.contains(exercise)).toList();
        if (!others.isEmpty()) {
            return "\nWithout that: decompress run " + ids(others);
        }
        var named = refused.stream()
                .flatMap(exercise -> exercise.instead().stream())
                .distinct()
                .flatMap(id -> person.library().exercise(id).stream())
                .filter(exercise -> !refused.contains(exercise))
                .toList();
        var walks = person.library().exercise(Exercise.WALKING).stream()
                .filter(exercise -> !refused.contains(exercise) && !named.contains(exercise))
                .toList();
        var free = having(Admission.Verdict.ALLOWED, named, person);
        return easier(refused, person)
                + (free.isEmpty()
                        ? line("Instead, after you asked: ", having(Admission.Verdict.ASKED, named, person))
                        : line("Instead: ", free))
                + line("Or take a walk: ", having(Admission.Verdict.ALLOWED, walks, person));
    }

    /** A way to do the first of them with less strain; none for what a condition rules out, however it is done. */
    private static String easier(List<Exercise> refused, Person person) {
        return refused.stream()
                .filter(exercise ->
                        Admission.to(exercise, person.profile(), false).verdict() != Admission.Verdict.RULED_OUT)
                .limit(1)
                .flatMap(exercise -> exercise.guidance().easier().stream()
                        .limit(1)
                        .map(way -> "\nAn easier way to ask about: " + way))
                .collect(Collectors.joining());
    }

    private static List<Exercise> having(Admission.Verdict verdict, List<Exercise> exercises, Person person) {
        return exercises.stream()
                .filter(exercise ->
                        Admission.to(exercise, person.profile(), false).verdict() == verdict)
                .toList();
    }

    private static String line(String what, List<Exercise> exercises) {
        return exercises.isEmpty() ? "" : "\n" + what + "decompress run " + ids(exercises);
    }

    static String ids(List<Exercise> exercises) {
        return String.join(" ", exercises.stream().map(Exercise::reference).toList());
    }

    static String names(List<Exercise> exercises) {
        return String.join(", ", exercises.stream().map(Exercise::name).toList());
    }
}
