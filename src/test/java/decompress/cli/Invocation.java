package decompress.cli;

import decompress.session.Input;
import decompress.terminal.Wires;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A command line carried out in this process, in a home of its own, with clocks that move only when a stage waits. */
final class Invocation {
    static final Instant NOW = Instant.parse("2026-11-22T06:31:04Z");
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String WINDOW = "decompress.window";

    private final Path home;
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final List<ScriptedStage.Cue> script = new ArrayList<>();
    private final List<Integer> answers = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private Instant now = NOW;
    private Charset charset = StandardCharsets.UTF_8;
    private Optional<String> window = Optional.empty();
    private Duration passed = Duration.ZERO;

    Invocation(Path home) {
        this.home = home;
        variable("DECOMPRESS_SOUND", "off");
    }

    Invocation variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    Invocation charset(Charset other) {
        charset = other;
        return this;
    }

    Invocation at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /** As though the output were a window of this width, without attributes. */
    Invocation window(int columns) {
        window = Optional.of("24 " + columns);
        return variable("TERM", "dumb");
    }

    /** The person, who has a keyboard, gives this input so many seconds into the session. */
    Invocation key(double second, Input input) {
        script.add(new ScriptedStage.Cue(seconds(second), () -> Optional.of(input)));
        return this;
    }

    Invocation signal(double second, int number) {
        script.add(new ScriptedStage.Cue(seconds(second), number));
        return this;
    }

    /** The stage breaks so many seconds into the session. */
    Invocation breaks(double second) {
        script.add(new ScriptedStage.Cue(seconds(second), () -> {
            throw new IllegalStateException("the stage broke");
        }));
        return this;
    }

    /** What the person answers when asked, one number for each question; null skips. */
    Invocation answer(Integer number) {
        answers.add(number);
        return this;
    }

    Result run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var wires =
                new Wires(InputStream.nullInputStream(), new ByteArrayOutputStream(), charset, () -> passed, code -> {
                    throw new AssertionError("halted with " + code);
                });
        var clock = Clock.fixed(now, ZONE);
        var environment = new Environment(
                Map.copyOf(variables),
                home,
                new PassingClock(clock),
                wires,
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                (piece, command) -> new ScriptedStage(script, answers, questions, this::pass));
        try {
            System.setProperty(WINDOW, window.orElse("none"));
            var code = DecompressCommand.run(environment, arguments);
            return new Result(List.of(arguments), code, out.toString(), err.toString(), passed, questions);
        } finally {
            System.clearProperty(WINDOW);
        }
    }

    private Duration pass(Duration time) {
        passed = passed.plus(time);
        return passed;
    }

    static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /** The date and time go on as the session's own time passes. */
    private final class PassingClock extends Clock {
        private final Clock start;

        PassingClock(Clock start) {
            this.start = start;
        }

        @Override
        public ZoneId getZone() {
            return start.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new PassingClock(start.withZone(zone));
        }

        @Override
        public Instant instant() {
            return start.instant().plus(passed);
        }
    }
}
