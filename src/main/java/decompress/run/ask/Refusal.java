package decompress.run.ask;

import decompress.exercise.Exercise;
import decompress.library.Shipped;
import decompress.safety.Admission;
import decompress.safety.Admission.Verdict;
import decompress.safety.Profile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How people are told why an exercise is not begun, and what they can do. */
public final class Refusal {
    private Refusal() {}

    /** Why an exercise is not begun; whoever is allowed has no reason. */
    static String reason(Exercise exercise, Admission admission) {
        return switch (admission.verdict()) {
            case ALLOWED -> "";
            case RULED_OUT -> """
                    %s is ruled out by a condition you recorded: %s.
                    New, or getting worse? Signs to act on: decompress safety
                    Changed? decompress safety --profile""".formatted(exercise.name(), names(admission.conditions()));
            case ASKED -> """
                    %s needs a professional's yes because of a condition you recorded: %s.
                    %s""".formatted(exercise.name(), names(admission.conditions()), record(exercise));
            case NOT_CLEARED -> """
                    %s needs a professional's go-ahead for this exercise by name.
                    'decompress show %s' says who should not do it.
                    A sheet to take along: decompress show %s --sheet text
                    %s""".formatted(exercise.name(), exercise.id(), exercise.id(), record(exercise));
            case NOT_PRESCRIBED -> """
                    %s is done only with the numbers of a professional who has cleared you for it.
                    Put them into your own file, with set-by: decompress edit
                    If you have them on paper, run it with --cleared.""".formatted(exercise.name());
        };
    }

    /** What to do before these exercises, and what to take along. */
    static String askFirst(List<Exercise> exercises) {
        return "Not begun. Ask a professional first. "
                + (exercises.size() == 1 ? "A sheet to take along:" : "Sheets to take along:")
                + exercises.stream()
                        .map(each -> "\ndecompress show " + each.id() + " --sheet text")
                        .collect(Collectors.joining());
    }

    private static String record(Exercise exercise) {
        return "If you have it, run it with --cleared, or record who said so:\ndecompress safety --cleared "
                + exercise.id() + " --by \"Dr. Maria Silva\"";
    }

    /** What can be done without the exercises that are refused, or in their place; nothing when there is nothing. */
    static String wayOut(List<Exercise> wanted, Map<Exercise, String> refused, List<Exercise> all, Profile profile) {
        var rest = wanted.stream().filter(each -> !refused.containsKey(each)).toList();
        if (!rest.isEmpty()) {
            return "\nWithout that: decompress run " + ids(rest);
        }
        var named = refused.keySet().stream()
                .flatMap(exercise -> exercise.instead().stream())
                .distinct()
                .toList();
        var others = all.stream()
                .filter(each -> named.contains(each.id()) && !refused.containsKey(each))
                .toList();
        var walks = all.stream()
                .filter(each -> each.id().equals(Exercise.WALKING) && !refused.containsKey(each))
                .toList();
        var free = having(Verdict.ALLOWED, others, profile);
        return easier(refused.keySet(), profile)
                + (free.isEmpty()
                        ? line("Instead, with a professional's yes: ", having(Verdict.ASKED, others, profile))
                        : line("Instead: ", free))
                + line("Or take a walk: ", having(Verdict.ALLOWED, walks, profile));
    }

    /** A way to do the first of them with less strain; none for what a condition rules out, however it is done. */
    private static String easier(Set<Exercise> refused, Profile profile) {
        return refused.stream()
                .filter(each -> Admission.to(each, profile, false).verdict() != Verdict.RULED_OUT)
                .limit(1)
                .flatMap(each -> each.guidance().easier().stream()
                        .limit(1)
                        .map(way -> "\n" + each.name() + ", an easier way to ask about: " + way))
                .collect(Collectors.joining());
    }

    private static List<Exercise> having(Verdict verdict, List<Exercise> exercises, Profile profile) {
        return exercises.stream()
                .filter(each -> Admission.to(each, profile, false).verdict() == verdict)
                .toList();
    }

    private static String line(String what, List<Exercise> exercises) {
        return exercises.isEmpty() ? "" : "\n" + what + "decompress run " + ids(exercises);
    }

    static String ids(List<Exercise> exercises) {
        return String.join(" ", exercises.stream().map(Exercise::id).toList());
    }

    /** The names of conditions by their ids. */
    public static String names(List<String> conditions) {
        return conditions.stream().map(Shipped.safety()::conditionName).collect(Collectors.joining("; "));
    }
}
