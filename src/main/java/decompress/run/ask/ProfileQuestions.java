package decompress.run.ask;

import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.library.Shipped;
import decompress.run.Console;
import decompress.run.Failure;
import decompress.run.Profiles;
import decompress.safety.Admission;
import decompress.safety.Condition;
import decompress.safety.FormerConditions;
import decompress.safety.Profile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Goes through the conditions with a person, and keeps those they have. */
public final class ProfileQuestions {
    private final Console console;
    private final Profiles profiles;

    public ProfileQuestions(Console console, Profiles profiles) {
        this.console = console;
        this.profiles = profiles;
    }

    /**
     * Keeps what the person has, and tells what that means for the exercises of a library.
     *
     * @param named the conditions, when they are not to be asked for
     */
    public void keep(Optional<List<String>> named, Library library) {
        var have = named.map(ProfileQuestions::checked).orElseGet(this::asked);
        var profile = profiles.change(told -> told.having(have, profiles.today()));
        console.print("Kept on this disk: " + (have.isEmpty() ? "no condition." : Refusal.names(have) + "."));
        tell("Ruled out: ", library, profile, Admission.Verdict.RULED_OUT);
        tell("Only with a professional's yes: ", library, profile, Admission.Verdict.ASKED);
    }

    private static List<String> checked(List<String> named) {
        if (named.equals(List.of("none"))) {
            return List.of();
        }
        var known = Shipped.safety().conditions().stream().map(Condition::id).toList();
        var now = named.stream()
                .flatMap(id -> FormerConditions.now(id).stream())
                .distinct()
                .toList();
        for (var id : now) {
            if (!known.contains(id)) {
                var message = "there is no condition '" + id + "'.";
                throw Failure.unknown(message, id, known, "'decompress safety --conditions' shows them.");
            }
        }
        return now;
    }

    private List<String> asked() {
        if (!console.canAsk()) {
            throw Failure.usage("--profile asks questions and needs a terminal; else name the conditions: "
                    + "--have ID,ID or --have none.");
        }
        return new ConditionQuestions(console).ask(profiles.readAsItIs());
    }

    private void tell(String what, Library library, Profile profile, Admission.Verdict which) {
        var names = library.exercises().stream()
                .filter(each -> Admission.to(each, profile, false).verdict() == which)
                .map(Exercise::id)
                .collect(Collectors.joining(", "));
        Optional.of(names).filter(text -> !text.isEmpty()).ifPresent(text -> console.print(what + text + "."));
    }
}
