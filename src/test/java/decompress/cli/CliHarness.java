package decompress.cli;

import static decompress.support.Exercises.seconds;

import decompress.cli.io.Environment;
import decompress.perform.ui.Display;
import decompress.session.Input;
import decompress.session.PlannedExercise;
import decompress.session.Timeline;
import decompress.support.PersonAtATerminal;
import decompress.terminal.ProcessIo;
import decompress.terminal.tty.Tty;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A home in which commands are carried out in this process, with clocks that move only when a session waits. */
public final class CliHarness {
    private static final String WINDOW = "decompress.window";

    private final Path home;
    private final Map<String, String> variables = new HashMap<>(Map.of("DECOMPRESS_SOUND", "off"));
    private final List<ScriptedUi.Cue> script = new ArrayList<>();
    private final List<ScriptedUi.Answer> answers = new ArrayList<>();
    private Optional<List<String>> typed = Optional.empty();
    private String piped = "";
    private Instant now = Instant.parse("2026-11-22T06:31:04Z");
    private Charset charset = StandardCharsets.UTF_8;
    private Optional<String> window = Optional.empty();
    private ZoneId zone = ZoneId.of("Europe/Berlin");
    private Duration passed = Duration.ZERO;
    private Optional<Display> shown = Optional.empty();
    private Optional<Timeline> timeline = Optional.empty();

    public CliHarness(Path home) {
        this.home = home;
    }

    public CliHarness with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    public CliHarness charset(Charset other) {
        charset = other;
        return this;
    }

    public CliHarness at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    public CliHarness in(String place) {
        zone = ZoneId.of(place);
        return this;
    }

    /** As though the output were a window of this width, without attributes. */
    public CliHarness window(int columns) {
        window = Optional.of("24 " + columns);
        return with("TERM", "dumb");
    }

    /** In the next session a person, who has a keyboard, gives this input after so many seconds. */
    public CliHarness key(double second, Input input) {
        script.add(new ScriptedUi.Cue(seconds(second), () -> Optional.of(input)));
        return this;
    }

    public CliHarness signal(double second, int number) {
        script.add(new ScriptedUi.Cue(seconds(second), number));
        return this;
    }

    /** The next session's stage breaks after so many seconds. */
    public CliHarness breaks(double second) {
        script.add(new ScriptedUi.Cue(seconds(second), () -> {
            throw new IllegalStateException("the stage broke");
        }));
        return this;
    }

    /** The person's answers in the next session, one number for each question; null skips. */
    public CliHarness answer(Integer number) {
        answers.add(new ScriptedUi.Answer(Optional.ofNullable(number), 0));
        return this;
    }

    /** At the next question the person presses q, or a signal with a number arrives. */
    public CliHarness leave(int signal) {
        answers.add(new ScriptedUi.Answer(Optional.empty(), signal));
        return this;
    }

    /** In the next command a person at a terminal answers with these lines before the session, one after the other. */
    public CliHarness types(String... lines) {
        typed = Optional.of(List.of(lines));
        return with("TERM", "dumb");
    }

    /** In the next command standard input is this text, of another program. */
    public CliHarness pipes(String text) {
        piped = text;
        return this;
    }

    /** The display of the latest command's session. */
    Display shown() {
        return shown.orElseThrow();
    }

    /** The intervals of the latest command's session. */
    Timeline timeline() {
        return timeline.orElseThrow();
    }

    /** The reminders of each exercise in the latest command's session. */
    public List<List<String>> reminders() {
        return timeline().parts().stream().map(PlannedExercise::reminders).toList();
    }

    public Path own() {
        return home.resolve(".config/decompress/exercises.yaml");
    }

    public Path profile() {
        return home.resolve(".local/share/decompress/profile.json");
    }

    /** The person's own exercise file, after its first line. */
    public CliHarness own(String yaml) {
        return file(own(), "format: decompress/1\n" + yaml);
    }

    public CliHarness file(Path path, String text) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Result run(String commandLine) {
        return run(commandLine.split(" "));
    }

    public Result run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var raw = new ByteArrayOutputStream();
        var questions = new ArrayList<String>();
        var start = now;
        passed = Duration.ZERO;
        shown = Optional.empty();
        timeline = Optional.empty();
        var lines = piped
                + String.join(
                        "",
                        typed.orElse(List.of()).stream()
                                .map(line -> line + "\n")
                                .toList());
        var io = new ProcessIo(
                new EchoedInput(lines, piped.isEmpty() ? out : new StringWriter()),
                raw,
                charset,
                () -> passed,
                code -> {
                    throw new AssertionError("halted with " + code);
                });
        try {
            System.setProperty(WINDOW, window.orElse("none"));
            var environment = new Environment(
                    Map.copyOf(variables),
                    home,
                    new PassingClock(),
                    io,
                    typed.<Tty>map(ignored -> new PersonAtATerminal()).orElseGet(() -> Tty.find(variables)),
                    new PrintWriter(out, true),
                    new PrintWriter(err, true),
                    (session, figures, sound, display) -> {
                        shown = Optional.of(display);
                        timeline = Optional.of(session.timeline());
                        return new ScriptedUi(script, answers, questions, this::pass);
                    });
            var code = DecompressCommand.run(environment, arguments);
            return new Result(
                    List.of(arguments), code, out.toString(), err.toString(), raw.toString(charset), passed, questions);
        } finally {
            System.clearProperty(WINDOW);
            script.clear();
            answers.clear();
            typed = Optional.empty();
            piped = "";
            now = start.plus(passed);
        }
    }

    private Duration pass(Duration time) {
        passed = passed.plus(time);
        return passed;
    }

    /** The date and time advance with the session's own time. */
    private final class PassingClock extends Clock {
        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now.plus(passed);
        }
    }
}
