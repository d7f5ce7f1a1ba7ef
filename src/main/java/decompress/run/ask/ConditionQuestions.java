package decompress.run.ask;

import decompress.library.Shipped;
import decompress.run.Console;
import decompress.run.Failure;
import decompress.safety.Condition;
import decompress.safety.ConditionGroup;
import decompress.safety.Profile;
import decompress.text.WordWrap;
import decompress.view.Line;
import decompress.view.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks which conditions a person has: groups in one screen, and only a chosen group is opened. */
public final class ConditionQuestions {
    private final Console console;
    private final Confirmation confirmation;

    public ConditionQuestions(Console console) {
        this.console = console;
        this.confirmation = new Confirmation(console);
    }

    /** The conditions that the person has, those of groups left out as they were; nothing is kept before the last. */
    public List<String> ask(Profile profile) {
        var have = new LinkedHashSet<>(profile.conditions().keySet());
        have.retainAll(Shipped.safety().conditions().stream().map(Condition::id).toList());
        var groups = Shipped.safety().groups();
        console.print("Does any of this apply to you? It is kept on this disk only.");
        for (var number = 1; number <= groups.size(); number++) {
            item(
                    number,
                    has(groups.get(number - 1), have),
                    groups.get(number - 1).name());
        }
        var rest = have.isEmpty() ? "Enter for none:" : "Enter leaves what you recorded (*):";
        for (var number :
                numbers("Numbers, such as 1 4; " + rest, 1, groups.size()).orElse(List.of())) {
            open(groups.get(number - 1), have);
        }
        return List.copyOf(have);
    }

    private void open(ConditionGroup group, Set<String> have) {
        console.print(List.of(Line.EMPTY));
        console.print(group.name());
        var conditions = group.conditions();
        for (var number = 1; number <= conditions.size(); number++) {
            var condition = conditions.get(number - 1);
            item(number, have.contains(condition.id()), Words.sentence(condition.name()) + ": " + condition.about());
        }
        var rest = has(group, have) ? "0 for none of them; Enter leaves what you recorded (*):" : "Enter for none:";
        numbers("Numbers; " + rest, has(group, have) ? 0 : 1, conditions.size()).ifPresent(chosen -> {
            conditions.forEach(condition -> have.remove(condition.id()));
            chosen.stream()
                    .filter(number -> number > 0)
                    .forEach(number -> have.add(conditions.get(number - 1).id()));
        });
    }

    private static boolean has(ConditionGroup group, Set<String> have) {
        return group.conditions().stream().map(Condition::id).anyMatch(have::contains);
    }

    private void item(int number, boolean recorded, String text) {
        var head = (number < 10 ? " " : "") + number + (recorded ? " * " : "   ");
        var lines = new ArrayList<Line>();
        for (var line : WordWrap.lines(text, Math.max(1, console.width() - head.length()))) {
            lines.add(Line.of((lines.isEmpty() ? head : " ".repeat(head.length())) + line));
        }
        console.print(lines);
    }

    /** Numbers from a list; empty when nothing is typed. */
    private Optional<List<Integer>> numbers(String prompt, int least, int most) {
        while (true) {
            var typed = confirmation.answer(prompt).orElseThrow(() -> Failure.stopped("Not begun; nothing was kept."));
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            var words = typed.split("[\\s,]+");
            var numbers = new ArrayList<Integer>();
            for (var word : words) {
                if (word.matches("\\d{1,2}") && Integer.parseInt(word) >= least && Integer.parseInt(word) <= most) {
                    numbers.add(Integer.valueOf(word));
                }
            }
            if (numbers.size() == words.length) {
                return Optional.of(numbers);
            }
            console.print("Type numbers from " + least + " to " + most + ", with spaces between them.");
        }
    }
}
