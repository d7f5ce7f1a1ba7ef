package decompress.cli;

import java.util.List;

/** What {@code safety} does instead of showing its page; one thing at a time. */
final class SafetyAction {
    final Given<Boolean> conditions;
    final Given<Boolean> profile;
    final Given<Boolean> forget;
    final Given<Boolean> clearances;
    final Given<List<String>> cleared;
    final Given<List<String>> withdrawn;

    SafetyAction(Options options) {
        this.conditions = options.flag("--conditions", "Show who should not do which exercise, and all the rest.");
        this.profile =
                options.flag("--profile", "Go through the conditions, and keep those you have; on this disk only.");
        this.forget = options.flag("--forget", "Forget your conditions, your clearances and your go-ahead.");
        this.clearances = options.flag("--clearances", "Show only who cleared you for what.");
        this.cleared = options.texts(
                "--cleared", "EXERCISE", "Record that a professional cleared you for this exercise by name; see --by.");
        this.withdrawn = options.texts("--withdraw", "EXERCISE", "Take a clearance back.");
    }
}
