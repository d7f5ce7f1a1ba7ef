package decompress.run.ask;

import decompress.exercise.Exercise;
import decompress.library.Shipped;
import decompress.run.Console;
import decompress.run.Failure;
import decompress.run.Profiles;
import decompress.safety.Admission;
import decompress.safety.Opening;
import decompress.safety.Profile;
import decompress.text.WordWrap;
import decompress.view.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Lets only those through to whom an exercise has been allowed. */
public final class Gate {
    private static final String IN_A_LINE =
            "Ask a professional first, and stop at any pain. 'decompress safety' tells more.";

    private final Console console;
    private final Profiles profiles;
    private final Confirmation confirmation;
    private final boolean cleared;

    /** @param cleared whether the person claims a professional's yes to the exercises of this run */
    public Gate(Console console, Profiles profiles, boolean cleared) {
        this.console = console;
        this.profiles = profiles;
        this.confirmation = new Confirmation(console);
        this.cleared = cleared;
    }

    /** Refuses what is ruled out, and asks what has to be asked before the rest; only a clear yes lets anybody through. */
    public void check(List<Exercise> exercises) {
        var profile = profiles.read();
        var distinct = exercises.stream().distinct().toList();
        var admissions = new LinkedHashMap<Exercise, Admission>();
        for (var exercise : distinct) {
            admissions.put(exercise, Admission.to(exercise, profile, cleared, confirmation.isPossible()));
        }
        Refusal.of(admissions).ifPresent(refusal -> {
            throw refusal;
        });
        open(distinct, profile);
        ask(admissions);
    }

    private void open(List<Exercise> exercises, Profile profile) {
        var opening = Opening.of(exercises, profile, cleared, confirmation.isPossible());
        switch (opening.notice()) {
            case ALL -> console.print(notice());
            case ONE_LINE -> console.print(IN_A_LINE);
            case NONE -> {}
        }
        if (opening.notice() != Opening.Notice.NONE) {
            profiles.remember(told -> told.noticed(profiles.today()));
        }
        if (opening.question()) {
            require("Has a doctor or physiotherapist given you the go-ahead for such exercises?");
            profiles.remember(told -> told.toldToGoAhead(profiles.today()));
        }
    }

    private List<Line> notice() {
        var lines = new ArrayList<Line>();
        for (var sentence : Shipped.safety().notice()) {
            WordWrap.lines(sentence, console.width()).forEach(line -> lines.add(Line.of(line)));
        }
        lines.add(Line.EMPTY);
        return lines;
    }

    /** One question for all exercises that are asked about because of the same conditions. */
    private void ask(LinkedHashMap<Exercise, Admission> admissions) {
        var names = new LinkedHashMap<List<String>, List<String>>();
        admissions.forEach((exercise, admission) -> {
            if (admission instanceof Admission.Asked asked) {
                names.computeIfAbsent(asked.conditions(), any -> new ArrayList<>())
                        .add(exercise.name());
            }
        });
        names.forEach((conditions, exercises) -> {
            console.print("You recorded: " + Refusal.names(conditions) + ".");
            require("Has a professional who knows this said you may do " + String.join(" and ", exercises) + "?");
        });
    }

    private void require(String question) {
        if (!confirmation.ask(question)) {
            throw Failure.stopped("not begun. Ask a professional first; 'decompress safety' tells more.");
        }
    }
}
