package decompress.cli.safety;

import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.library.Shipped;
import decompress.perform.Console;
import decompress.perform.ExitCode;
import decompress.perform.Failure;
import decompress.perform.Profiles;
import decompress.safety.Admission;
import decompress.safety.Admission.Verdict;
import decompress.safety.Flare;
import decompress.view.FlareView;
import decompress.view.library.SafetyView;
import decompress.view.log.PainWords;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Starts, shows and ends the flare-up plan of a person. */
public final class FlarePlan {
    private static final String NONE = "No flare plan is running. To start one: decompress flare --start";

    private final Console console;
    private final Profiles profiles;
    private final Clock clock;

    public FlarePlan(Console console, Profiles profiles, Clock clock) {
        this.console = console;
        this.profiles = profiles;
        this.clock = clock;
    }

    private Optional<Flare> now() {
        return profiles.read().flareAt(clock.instant());
    }

    private FlareView view() {
        return new FlareView(clock.getZone(), console.width());
    }

    /** Shows the plan that is running; where there is none, asks whether to start one. */
    public int show(Library library) {
        var running = now();
        if (running.isPresent()) {
            console.print(view().plan(running.get(), clock.instant()));
            return ExitCode.DONE;
        }
        if (!console.canAsk()) {
            console.print(NONE);
            return ExitCode.DONE;
        }
        return start(library);
    }

    /** Starts the plan now, after the warning signs; also a second time. */
    public int start(Library library) {
        refuse(library);
        console.print(new SafetyView(console.width()).emergency(Shipped.safety()));
        var isKnown = "Is this your usual kind of pain, with none of these signs?"
                + " y = yes, start the plan · Enter = do not start:";
        if (console.canAsk() && !isYes(console.ask(isKnown))) {
            console.print("Not started. " + PainWords.TIME_TO_SEE_SOMEONE);
            return ExitCode.STOPPED;
        }
        var flare = new Flare(clock.instant());
        profiles.change(profile -> profile.inFlare(Optional.of(flare)));
        console.print(view().plan(flare, clock.instant()));
        return ExitCode.DONE;
    }

    private static boolean isYes(Optional<String> typed) {
        return typed.filter(text -> text.strip().toLowerCase(Locale.ROOT).startsWith("y"))
                .isPresent();
    }

    /** A person who must not even walk needs a professional, not a plan. */
    private void refuse(Library library) {
        var profile = profiles.read();
        if (profile.concern().isPresent()) {
            throw Failure.failed("You reported a warning sign or new pain on "
                    + profile.concern().get().on() + ". Have that checked first: decompress safety");
        }
        var walk = library.exercise(Exercise.WALKING).map(exercise -> Admission.to(exercise, profile, false));
        if (walk.filter(admission -> admission.verdict() == Verdict.RULED_OUT).isPresent()) {
            throw Failure.failed("A condition you recorded rules out exercise for now: " + names(walk.get()) + ".\n"
                    + PainWords.TIME_TO_SEE_SOMEONE);
        }
    }

    private static String names(Admission admission) {
        return admission.conditions().stream()
                .map(Shipped.safety()::conditionName)
                .collect(Collectors.joining("; "));
    }

    public int end() {
        if (now().isEmpty()) {
            console.print(NONE);
        } else {
            profiles.change(profile -> profile.inFlare(Optional.empty()));
            console.print("The flare plan has ended. 'run' offers your usual doses again.");
        }
        return ExitCode.DONE;
    }
}
