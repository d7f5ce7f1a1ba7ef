package decompress.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** What {@code safety} does instead of showing its page; one thing at a time. */
final class SafetyAction {
    @Option(names = "--profile", description = "Go through the conditions, and keep those you have; on this disk only.")
    boolean profile;

    @Option(names = "--forget", description = "Forget your conditions, your clearances and your go-ahead.")
    boolean forget;

    @Option(names = "--clearances", description = "Show only who cleared you for what.")
    boolean clearances;

    @Option(
            names = "--cleared",
            arity = "1..*",
            paramLabel = "EXERCISE",
            description = "Record that a professional cleared you for this very exercise; see --by.")
    List<String> cleared = List.of();

    @Option(names = "--withdraw", arity = "1..*", paramLabel = "EXERCISE", description = "Take a clearance back.")
    List<String> withdrawn = List.of();
}
