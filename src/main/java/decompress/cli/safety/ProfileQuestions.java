package decompress.cli.safety;

import decompress.exercise.Exercise;
import decompress.interview.Interview;
import decompress.interview.InterviewStep;
import decompress.library.Library;
import decompress.library.Shipped;
import decompress.perform.Failure;
import decompress.perform.Interviewer;
import decompress.perform.Profiles;
import decompress.perform.ui.Console;
import decompress.plan.Person;
import decompress.safety.Admission;
import decompress.safety.Condition;
import decompress.safety.Profile;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Goes through the conditions with a person, and keeps or forgets those they have. */
public record ProfileQuestions(Console console, Profiles profiles) {
    /**
     * Saves the person's conditions, and shows their effect on the exercises.
     *
     * @param named the conditions, when they are not to be asked for
     */
    public void keep(Optional<List<String>> named, Person person) {
        var library = person.library();
        var have = named.isPresent() ? checked(named.get()) : asked(person.with(profiles.readAsItIs()));
        var profile = profiles.change(known -> known.having(have, profiles.today()));
        var names = Shipped.safety().conditionNames(have);
        console.print("Kept on this computer: " + (have.isEmpty() ? "no condition." : names + "."));
        printVerdict("Ruled out: ", library, profile, Admission.Verdict.RULED_OUT);
        printVerdict("Ask a doctor or physiotherapist before: ", library, profile, Admission.Verdict.ASKED);
    }

    private static List<String> checked(List<String> named) {
        if (named.equals(List.of("none"))) {
            return List.of();
        }
        var known = Shipped.safety().conditions().stream().map(Condition::id).toList();
        for (var id : named) {
            if (!known.contains(id)) {
                var message = "there is no condition '" + id + "'.";
                throw Failure.unknown(message, id, known, "'decompress safety --conditions' shows them.");
            }
        }
        return named;
    }

    private Collection<String> asked(Person person) {
        if (!console.canAsk()) {
            throw Failure.usage("--profile asks questions and needs a terminal; without one, name the conditions: "
                    + "--have ID,ID or --have none.");
        }
        var interviewer = new Interviewer(console);
        var step = interviewer.ask(answers -> Interview.conditions(person, answers));
        if (step instanceof InterviewStep.Refuse refusal) {
            profiles.change(refusal.learned().change());
            interviewer.printToRead(refusal.notes());
            throw Failure.stopped(refusal.why());
        }
        return ((InterviewStep.Ready) step).profile().conditions().keySet();
    }

    /** Deletes the profile. */
    public void forget() {
        console.print(
                profiles.forget()
                        ? "Forgotten: your conditions, your clearances and your go-ahead."
                        : "There was nothing to forget.");
    }

    private void printVerdict(String what, Library library, Profile profile, Admission.Verdict which) {
        var names = library.exercises().stream()
                .filter(exercise -> Admission.to(exercise, profile, false).verdict() == which)
                .map(Exercise::id)
                .collect(Collectors.joining(", "));
        Optional.of(names).filter(text -> !text.isEmpty()).ifPresent(text -> console.print(what + text + "."));
    }
}
