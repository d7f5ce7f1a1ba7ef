package decompress.perform;

import decompress.interview.Answered;
import decompress.interview.InterviewStep;
import decompress.interview.Question;
import decompress.interview.Remark;
import decompress.library.Shipped;
import decompress.perform.ui.Console;
import decompress.text.WordWrap;
import decompress.view.Line;
import decompress.view.library.SafetyView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Asks the questions of an interview on a terminal, one after the other. */
public record Interviewer(Console console) {
    /**
     * Asks until nothing is left to ask.
     *
     * @param next the step after what was answered so far
     * @return a refusal, or that the session can start
     */
    public InterviewStep ask(Function<Answered, InterviewStep> next) {
        var answers = Answered.NONE;
        var step = next.apply(answers);
        while (step instanceof InterviewStep.Ask asked) {
            answers = answers.with(asked.question(), answer(asked.question()));
            step = next.apply(answers);
        }
        return step;
    }

    /** Asks one question until the answer is valid; a person who quits has started nothing. */
    public String answer(Question question) {
        console.printAbove(question.prompt(), lines(question.before()));
        while (true) {
            var typed = console.ask(question.prompt()).orElse("q");
            if (typed.strip().equals("q")) {
                throw Failure.stopped("Not started; nothing is logged.");
            }
            var answer = question.form().read(typed);
            if (answer.isPresent()) {
                return answer.get();
            }
            console.print(question.form().hint());
        }
    }

    public void print(List<Remark> notes) {
        console.print(lines(notes));
    }

    /** Prints what must be read before the next line, and waits where the window is too low for it. */
    public void printToRead(List<Remark> notes) {
        console.printToRead(lines(notes));
    }

    private List<Line> lines(List<Remark> notes) {
        return notes.stream().flatMap(note -> lines(note).stream()).toList();
    }

    private List<Line> lines(Remark note) {
        if (note instanceof Remark.Signs signs) {
            return lines(signs);
        }
        if (note instanceof Remark.Choices choices) {
            return choices.choices().stream()
                    .flatMap(choice -> lines(choice).stream())
                    .toList();
        }
        return console.prose(((Remark.Sentences) note).text()).stream()
                .map(Line::of)
                .toList();
    }

    private List<Line> lines(Remark.Signs signs) {
        var view = new SafetyView(console.width());
        return switch (signs) {
            case EMERGENCY -> view.emergency(Shipped.safety());
            case URGENT -> view.urgent(Shipped.safety());
            case EMERGENCY_AND_STOP -> view.emergencyAndStop(Shipped.safety());
        };
    }

    private List<Line> lines(Remark.Choice choice) {
        var head = (choice.number() < 10 ? " " : "") + choice.number() + (choice.isRecorded() ? " * " : "   ");
        var lines = new ArrayList<Line>();
        for (var line : WordWrap.lines(choice.text(), Math.max(1, console.width() - head.length()))) {
            lines.add(Line.of((lines.isEmpty() ? head : " ".repeat(head.length())) + line));
        }
        return lines;
    }
}
