package decompress.cli.option;

import decompress.cli.io.CommandConsole;
import decompress.cli.library.PersonalFacts;
import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.exercise.Exercise;
import decompress.library.Shipped;
import decompress.perform.Failure;
import decompress.plan.FlareDoses;
import decompress.report.Sheet;
import decompress.report.SheetText;
import java.util.List;

/** The option that asks for a sheet to take along. */
public final class SheetOption {
    private enum Format {
        TEXT,
        HTML
    }

    private final Given<Format> format;

    public SheetOption(Options options) {
        this.format = options.choice("--sheet", "Print a sheet to take along, with boxes and blanks.", Format.values());
    }

    /** Whether a sheet is asked for, and no JSON. */
    public boolean isGivenWithout(Given<Boolean> json) {
        if (format.isGiven() && json.isGiven()) {
            throw Failure.usage("--json and --sheet exclude each other.");
        }
        return format.isGiven();
    }

    public void print(List<Exercise> exercises, PersonalFacts facts, CommandConsole console) {
        var conditions = facts.person().profile().conditions().keySet().stream()
                .map(Shipped.safety()::conditionName)
                .toList();
        var sheet = new Sheet(
                exercises.stream().map(facts::planned).toList(),
                conditions,
                FlareDoses.title(facts.person()),
                facts.person().today());
        switch (format.or(Format.TEXT)) {
            case TEXT -> console.print(new SheetText(console.width()).lines(sheet));
            case HTML -> console.printUtf8(sheet.html());
        }
    }
}
