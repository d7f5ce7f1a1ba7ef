package decompress.cli.option;

import decompress.cli.BaseCommand;
import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.report.Sheet;
import decompress.report.SheetPage;
import decompress.report.SheetText;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

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

    public boolean isGiven() {
        return format.isGiven();
    }

    public void print(BaseCommand command, Sheet sheet) {
        switch (format.or(Format.TEXT)) {
            case TEXT -> command.print(new SheetText(command.proseWidth()).lines(sheet));
            case HTML ->
                new PrintStream(command.environment.io().out(), true, StandardCharsets.UTF_8)
                        .print(new SheetPage().text(sheet));
        }
    }
}
