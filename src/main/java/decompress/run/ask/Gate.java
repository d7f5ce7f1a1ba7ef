package decompress.run.ask;

import decompress.exercise.Exercise;
import decompress.library.Shipped;
import decompress.run.Console;
import decompress.run.Failure;
import decompress.run.Profiles;
import decompress.safety.Admission;
import decompress.safety.Opening;
import decompress.safety.Profile;
import decompress.view.Line;
import java.util.List;

/** Lets only those through to whom an exercise has been allowed; only a clear yes lets anybody through. */
public final class Gate {
    private static final String IN_A_LINE =
            "Ask a professional first, and stop at any pain. 'decompress safety' tells more.";

    private final Console console;
    private final boolean cleared;
    private final boolean mayAsk;
    private final Confirmation confirmation;
    private final KnownProfile profile;

    /**
     * @param cleared whether the person claims a professional's yes to the exercises of this run by name
     * @param mayAsk whether questions are wanted, where there is somebody to ask
     */
    public Gate(Console console, Profiles profiles, boolean cleared, boolean mayAsk) {
        this.console = console;
        this.cleared = cleared;
        this.confirmation = new Confirmation(console);
        this.mayAsk = mayAsk && confirmation.isPossible();
        this.profile = new KnownProfile(profiles);
    }

    /**
     * The exercises that may be done.
     *
     * @param all what else there is, to name something in place of what may not be done
     */
    public List<Exercise> check(List<Exercise> wanted, List<Exercise> all) {
        var exercises = wanted.stream().distinct().toList();
        return mayAsk ? ask(exercises, all) : withoutQuestions(exercises, all);
    }

    /** What is known of the person after the questions. */
    public Profile profile() {
        return profile.now();
    }

    private List<Exercise> withoutQuestions(List<Exercise> exercises, List<Exercise> all) {
        new Admissions(console, cleared, profile).withoutQuestions(exercises, all);
        tell(Opening.forNobody(profile.now()).notice());
        return exercises;
    }

    private List<Exercise> ask(List<Exercise> exercises, List<Exercise> all) {
        open(exercises);
        return new Admissions(console, cleared, profile).ask(exercises, all);
    }

    private void open(List<Exercise> exercises) {
        var today = profile.today();
        var opening = Opening.of(exercises, profile.now(), Shipped.safety(), cleared, today);
        tell(opening.notice());
        if (opening.conditions()) {
            var have = new ConditionQuestions(console).ask(profile.now());
            profile.change(told -> told.having(have, today));
        }
        opening.passing().forEach(this::askWhetherOver);
        // Whoever may do none of them is not asked for a yes to them.
        var mayAny = exercises.stream()
                .anyMatch(each -> Admission.to(each, profile.now(), cleared).verdict() != Admission.Verdict.RULED_OUT);
        if (opening.goAhead() && mayAny) {
            if (!confirmation.ask("Has a doctor or physiotherapist given you the go-ahead for such exercises?")) {
                throw Failure.stopped(Refusal.askFirst(exercises));
            }
            profile.change(told -> told.toldToGoAhead(today));
        }
    }

    private void tell(Opening.Notice notice) {
        switch (notice) {
            case ALL -> {
                Shipped.safety().notice().forEach(console::print);
                console.print(List.of(Line.EMPTY));
            }
            case ONE_LINE -> console.print(IN_A_LINE);
            case NONE -> {
                return;
            }
        }
        profile.change(told -> told.noticed(profile.today()));
    }

    private void askWhetherOver(String condition) {
        var isOver = confirmation.ask("You recorded on %s: %s. Is it over?"
                .formatted(
                        profile.now().conditions().get(condition),
                        Shipped.safety().conditionName(condition)));
        var today = profile.today();
        profile.change(told -> isOver ? told.without(condition) : told.stillHaving(condition, today));
    }
}
