package decompress.cli;

import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.library.Shipped;
import decompress.run.ExitCode;
import decompress.run.Failure;
import decompress.run.Profiles;
import decompress.run.ask.Confirmation;
import decompress.run.ask.Refusal;
import decompress.safety.Admission;
import decompress.safety.Condition;
import decompress.safety.Profile;
import decompress.text.WordWrap;
import decompress.view.Line;
import decompress.view.Noun;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Goes through the conditions with a person, and keeps those they have. */
final class ProfileQuestions {
    private final BaseCommand command;
    private final Profiles profiles;
    private final Confirmation confirmation;

    ProfileQuestions(BaseCommand command) {
        this.command = command;
        this.profiles = command.environment.profiles();
        this.confirmation = new Confirmation(command.console());
    }

    /** @param named the conditions, when they are not to be asked for; null else */
    int keep(List<String> named) {
        var library = command.library();
        var have = named == null ? asked() : checked(named);
        var profile = profiles.change(told -> told.having(have, profiles.today()));
        command.print("Kept on this disk: " + (have.isEmpty() ? "no condition." : Refusal.names(have) + "."));
        tell("Ruled out: ", library, profile, admission -> admission instanceof Admission.RuledOut);
        tell("Only with a professional's yes: ", library, profile, admission -> admission instanceof Admission.Asked);
        return ExitCode.DONE;
    }

    private static List<String> checked(List<String> named) {
        if (named.equals(List.of("none"))) {
            return List.of();
        }
        for (var id : named) {
            if (Shipped.safety().condition(id).isEmpty()) {
                throw Failure.usage("there is no condition '" + id + "'. 'decompress safety' shows them.");
            }
        }
        return List.copyOf(new LinkedHashSet<>(named));
    }

    private List<String> asked() {
        if (!confirmation.isPossible()) {
            throw Failure.usage("--profile asks questions and needs a terminal; else name the conditions: "
                    + "--have ID,ID or --have none.");
        }
        var told = profiles.readAsItIs();
        var conditions = Shipped.safety().conditions();
        command.print(Noun.QUESTION.count(conditions.size())
                + ". Enter leaves an answer as it is; nothing is kept before the last one.");
        var have = new ArrayList<String>();
        for (var condition : conditions) {
            if (has(condition, told.conditions().containsKey(condition.id()))) {
                have.add(condition.id());
            }
        }
        return have;
    }

    private boolean has(Condition condition, boolean before) {
        var about = WordWrap.lines(condition.name() + ": " + condition.about(), command.proseWidth());
        command.print(about.stream().map(Line::of).toList());
        var answer = confirmation
                .answer(before ? "  Y/n" : "  y/N")
                .orElseThrow(() -> Failure.stopped("nothing was changed."));
        return before ? !Confirmation.isNo(answer) : Confirmation.isYes(answer);
    }

    private void tell(String what, Library library, Profile profile, Predicate<Admission> which) {
        var names = library.exercises().stream()
                .filter(each -> which.test(Admission.to(each, profile, false, true)))
                .map(Exercise::id)
                .collect(Collectors.joining(", "));
        Optional.of(names).filter(text -> !text.isEmpty()).ifPresent(text -> command.print(what + text + "."));
    }
}
