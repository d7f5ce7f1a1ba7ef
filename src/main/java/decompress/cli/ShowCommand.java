package decompress.cli;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.library.LibraryJson;
import decompress.cli.library.PersonalFacts;
import decompress.cli.option.ArtOption;
import decompress.cli.option.SheetOption;
import decompress.cli.parse.Given;
import decompress.perform.ExitCode;
import decompress.plan.Lookup;
import decompress.view.Art;
import decompress.view.Line;
import java.util.List;

/** Shows one exercise or routine. */
final class ShowCommand extends BaseCommand {
    private final Given<String> id =
            options.word("1", "EXERCISE|ROUTINE", "An id, or an unambiguous beginning of one.");
    private final ArtOption art = new ArtOption(options);
    private final Given<Boolean> json = options.flag("--json", "Print JSON.");
    private final SheetOption sheet = new SheetOption(options);

    ShowCommand(Environment environment) {
        super(environment, "show", """
                Show the dose, steps and cautions of an exercise or routine.
                decompress show overhead-stretch
                decompress show desk-break
                decompress show dead-hang --json""");
    }

    @Override
    public int perform() {
        var facts = new PersonalFacts(files.personToShow());
        var library = facts.person().library();
        var pages = files.pages(facts);
        // Through a pipe figures are only noise.
        var drawn = environment.tty().output() ? art.choice(environment, files.settings()) : Art.NONE;
        var exercises = Lookup.exercises(library, id.or(""));
        var routine = library.routine(Lookup.id(library, id.or("")));
        if (sheet.isGivenWithout(json)) {
            sheet.print(exercises, facts, console);
        } else if (routine.isPresent()) {
            show(LibraryJson.routine(routine.get()), pages.routine(routine.get()));
        } else {
            var one = exercises.get(0);
            show(LibraryJson.exercise(one, facts), pages.exercise(one, drawn));
        }
        return ExitCode.DONE;
    }

    private void show(Object data, List<Line> lines) {
        if (json.isGiven()) {
            console.printJson(data);
        } else {
            console.page(lines);
        }
    }
}
