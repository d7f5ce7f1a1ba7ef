package decompress.interview;

import decompress.safety.Condition;
import decompress.safety.ConditionGroup;
import decompress.safety.Safety;
import decompress.script.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One screen: warning signs in its first line, then the groups of conditions; only a chosen group is opened. */
record Screening(Talk talk, Safety safety) {
    private static final int DAYS_UNTIL_IT_MAY_BE_OVER = 14;

    /** Asks the screening questions that are due: all of them the first time and after pain, otherwise those whose answer may have changed. */
    void ask() {
        if (talk.profile().asked().isEmpty()) {
            askAll();
        } else if (!talk.profile().areConditionsFresh(talk.today())) {
            askWhatIsNew();
        }
        passing().forEach(this::askWhetherOver);
    }

    /** Asks for warning signs and conditions. */
    void askAll() {
        var groups = safety.groups();
        var have = new LinkedHashSet<>(talk.profile().conditions().keySet());
        have.retainAll(safety.conditions().stream().map(Condition::id).toList());
        var choices = new ArrayList<Remark.Choice>();
        choices.add(new Remark.Choice(1, false, safety.redFlags()));
        for (var group : groups) {
            choices.add(new Remark.Choice(choices.size() + 1, has(group, have), group.name()));
        }
        var enter = have.isEmpty() ? "Enter = none:" : "Enter = as recorded (*), and no warning sign:";
        var chosen = talk.ask(new Question(
                Topic.SCREENING,
                "",
                List.of(Remark.of("Which apply to you? Answers stay on this computer."), new Remark.Choices(choices)),
                "Type numbers, such as 2 5. " + enter,
                new AnswerForm.Numbers(choices.size())));
        var numbers = AnswerForm.Numbers.of(chosen);
        if (numbers.contains(1)) {
            talk.say(Remark.Signs.URGENT);
            throw talk.warningSign();
        }
        if (chosen.equals(AnswerForm.Numbers.NONE)) {
            have.clear();
        }
        numbers.forEach(number -> open(groups.get(number - 2), have));
        talk.change(profile -> profile.having(have, talk.today()));
    }

    private void open(ConditionGroup group, Set<String> have) {
        var conditions = group.conditions();
        var choices = new ArrayList<Remark.Choice>();
        for (var condition : conditions) {
            choices.add(new Remark.Choice(
                    choices.size() + 1,
                    have.contains(condition.id()),
                    Words.sentence(condition.name()) + ": " + condition.about()));
        }
        var enter = has(group, have) ? "0 = none of them · Enter = as recorded (*):" : "Enter = none of them:";
        var chosen = talk.ask(new Question(
                Topic.GROUP,
                group.name(),
                List.of(Remark.of("\n" + group.name()), new Remark.Choices(choices)),
                "Type the numbers. " + enter,
                new AnswerForm.Numbers(conditions.size())));
        if (!chosen.isEmpty()) {
            conditions.forEach(condition -> have.remove(condition.id()));
            AnswerForm.Numbers.of(chosen)
                    .forEach(number -> have.add(conditions.get(number - 1).id()));
        }
    }

    private static boolean has(ConditionGroup group, Set<String> have) {
        return group.conditions().stream().map(Condition::id).anyMatch(have::contains);
    }

    private void askWhatIsNew() {
        var since = talk.profile().asked().orElseThrow();
        var answer = talk.ask(Question.of(
                Topic.ANYTHING_NEW,
                "Do you have a new condition, or has one got worse, since " + since
                        + "? y = yes, show the list · c = nothing new, continue · Enter = do not start:",
                AnswerForm.Letters.of(AnswerForm.YES, "c")));
        switch (answer) {
            case AnswerForm.YES -> askAll();
            case "c" ->
                talk.change(profile -> profile.having(profile.conditions().keySet(), talk.today()));
            default -> throw talk.stop(RefusalWords.NOT_STARTED);
        }
    }

    private List<String> passing() {
        return safety.conditions().stream()
                .filter(Condition::passing)
                .map(Condition::id)
                .filter(this::mayBeOver)
                .toList();
    }

    private boolean mayBeOver(String condition) {
        var on = talk.profile().conditions().get(condition);
        return on != null && !on.plusDays(DAYS_UNTIL_IT_MAY_BE_OVER).isAfter(talk.today());
    }

    private void askWhetherOver(String condition) {
        var isOver = talk.isYes(Question.yesOrNo(
                        Topic.PASSING,
                        "You recorded on %s: %s. Is it over?"
                                .formatted(talk.profile().conditions().get(condition), safety.conditionName(condition)))
                .about(condition));
        talk.change(profile -> isOver ? profile.without(condition) : profile.stillHaving(condition, talk.today()));
    }
}
