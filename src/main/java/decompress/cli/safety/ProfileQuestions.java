package decompress.cli.safety;

import decompress.cli.BaseCommand;
import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.library.Shipped;
import decompress.run.ExitCode;
import decompress.run.Failure;
import decompress.run.Profiles;
import decompress.run.ask.ConditionQuestions;
import decompress.run.ask.Refusal;
import decompress.safety.Admission;
import decompress.safety.Profile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Goes through the conditions with a person, and keeps those they have. */
public final class ProfileQuestions {
    private final BaseCommand command;
    private final Profiles profiles;

    public ProfileQuestions(BaseCommand command) {
        this.command = command;
        this.profiles = command.environment.profiles();
    }

    /**
     * Keeps what the person has.
     *
     * @param named the conditions, when they are not to be asked for; null else
     */
    public int keep(List<String> named) {
        var library = command.library();
        var have = named == null ? asked() : checked(named);
        var profile = profiles.change(told -> told.having(have, profiles.today()));
        command.print("Kept on this disk: " + (have.isEmpty() ? "no condition." : Refusal.names(have) + "."));
        tell("Ruled out: ", library, profile, Admission.Verdict.RULED_OUT);
        tell("Only with a professional's yes: ", library, profile, Admission.Verdict.ASKED);
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
        if (!command.console().canAsk()) {
            throw Failure.usage("--profile asks questions and needs a terminal; else name the conditions: "
                    + "--have ID,ID or --have none.");
        }
        return new ConditionQuestions(command.console()).ask(profiles.readAsItIs());
    }

    private void tell(String what, Library library, Profile profile, Admission.Verdict which) {
        var names = library.exercises().stream()
                .filter(each -> Admission.to(each, profile, false).verdict() == which)
                .map(Exercise::id)
                .collect(Collectors.joining(", "));
        Optional.of(names).filter(text -> !text.isEmpty()).ifPresent(text -> command.print(what + text + "."));
    }
}
