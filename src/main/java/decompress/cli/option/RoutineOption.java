package decompress.cli.option;

import decompress.cli.io.PersonalFiles;
import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.remind.BreakExercises;
import decompress.remind.LoggedMovements;
import decompress.run.Lookup;
import decompress.run.plan.RecentRecords;
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
        return BreakExercises.of(
                named,
                Lookup.exercises(files.library(), named),
                files.profiles().read(),
                doses,
                movements::today,
                movements::hurtLastTime);
    }
}
