package decompress.cli.io;

import decompress.cli.parse.Options;
import decompress.help.CommandHelp;
import decompress.help.HelpPage;
import decompress.log.store.LogException;
import decompress.terminal.ColorChoice;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The common part of every command: its help, the console, and the person's files. */
public abstract class BaseCommand {
    protected final Environment environment;
    protected final Options options;
    protected final CommandConsole console;
    protected final PersonalFiles files;
    private final String name;
    private final List<String> about;
    private final CommandSpec spec;

    /**
     * A command of this name.
     *
     * @param about what it is for, then command lines to copy, the first the most usual
     */
    protected BaseCommand(Environment environment, String name, String about) {
        this.environment = environment;
        this.name = name;
        this.about = about.lines().toList();
        this.spec = CommandSpec.wrapWithoutInspection(this).name(name.substring(name.lastIndexOf(' ') + 1));
        this.options = new Options(spec);
        var library = options.path("--library", "FILE", "Use this exercise file alone.");
        var color = options.choice("--color", "Use colour: auto, always or never (auto).", ColorChoice.values());
        options.help();
        options.ownFollow();
        this.console = new CommandConsole(environment, color);
        this.files = new PersonalFiles(environment, library, console);
    }

    public final CommandSpec spec() {
        return spec;
    }

    public final CommandHelp help() {
        return options.help(name, about.get(0), about.subList(1, about.size()));
    }

    /** Prints the help of the command. */
    public final void printHelp() {
        console.page(HelpPage.of(help(), console.width()));
    }

    /** Does what the command is for; the exit code comes back. */
    public abstract int perform() throws LogException;
}
