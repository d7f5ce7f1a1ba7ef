package decompress.cli.option;

import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.perform.Failure;
import java.util.List;
import java.util.stream.Stream;

/** What {@code safety} does instead of showing its page; one thing at a time. */
public final class SafetyAction {
    public final Given<Boolean> conditions;
    public final Given<Boolean> profile;
    public final Given<Boolean> forget;
    public final Given<Boolean> clearances;
    public final Given<List<String>> cleared;
    public final Given<List<String>> withdrawn;
    public final Given<List<String>> have;
    public final Given<String> by;
    public final Given<Boolean> json;

    public SafetyAction(Options options) {
        this.conditions = options.flag("--conditions", "Show all conditions, and when to book an appointment.");
        this.profile = options.flag("--profile", "Record your conditions, on this computer only.");
        this.forget = options.flag("--forget", "Delete your conditions, clearances and go-ahead.");
        this.clearances = options.flag("--clearances", "Show only who cleared you for what.");
        this.cleared = options.texts(
                "--cleared", "EXERCISE", "Record that a professional cleared you for this exercise by name; see --by.");
        this.withdrawn = options.texts("--withdraw", "EXERCISE", "Withdraw a clearance.");
        this.have = options.list("--have", "CONDITION", "With --profile: exactly these conditions, or 'none'.");
        this.by = options.text("--by", "TEXT", "With --cleared: who cleared you.");
        this.json = options.flag("--json", "Print JSON.");
    }

    /** Complains of what does not go together. */
    public void check() {
        if (by.isGiven() != cleared.isGiven()) {
            throw Failure.usage("--cleared names exercises and --by who said so: one needs the other.");
        }
        var actions = Stream.of(conditions, profile, forget, clearances, cleared, withdrawn);
        if (actions.filter(Given::isGiven).count() > 1) {
            throw Failure.usage("safety does one thing at a time; 'decompress help safety' shows which.");
        }
        if (have.isGiven() && !profile.isGiven()) {
            throw Failure.usage("--have goes with --profile.");
        }
        var changes = Stream.of(profile, forget, cleared, withdrawn);
        if (json.isGiven() && changes.anyMatch(Given::isGiven)) {
            throw Failure.usage("--json prints what is recorded, and changes nothing.");
        }
    }
}
