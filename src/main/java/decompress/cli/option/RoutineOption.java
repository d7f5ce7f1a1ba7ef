package decompress.cli.option;

import decompress.cli.io.PersonalFiles;
import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.remind.BreakExercises;
import decompress.remind.LoggedMovements;
import decompress.run.Lookup;
import decompress.run.plan.RecentRecords;
import decompress.run.plan.Selection;
import decompress.run.plan.UsualDoses;

/** The option that names the routine from which movement breaks take their exercises. */
public final class RoutineOption {
    private final Given<String> routine;

    public RoutineOption(Options options) {
        this.routine = options.text("--routine", "ROUTINE", "Take the exercises from it (desk-break).");
    }

    public BreakExercises exercises(PersonalFiles files, LoggedMovements movements) {
        var named = routine.or(BreakExercises.USUAL_ROUTINE);
        var doses = new UsualDoses(
                new RecentRecords(files.journal()), files.settingsOrWarn().dose());
        var profile = files.profiles().read();
        return BreakExercises.of(
                named,
                Lookup.exercises(files.library(), named),
                Selection.walk(files.library(), profile),
                profile,
                doses,
                movements::today,
                movements::hurtLastTime);
    }
}
