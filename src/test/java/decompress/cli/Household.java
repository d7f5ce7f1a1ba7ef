package decompress.cli;

import decompress.session.Input;
import decompress.session.Session;
import decompress.session.SessionEvent;
import decompress.session.SessionState;
import decompress.terminal.Wires;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A home with its files and its own time, in which commands are carried out without a terminal. */
final class Household {
    /** What a command line led to. */
    record Told(int code, String out, String err) {}

    private final Path home;
    private final Map<String, String> variables = new HashMap<>(Map.of("DECOMPRESS_SOUND", "off"));
    private Instant now = Instant.parse("2026-11-22T06:31:04Z");
    private Duration passed = Duration.ZERO;
    private Optional<Duration> hurtsAfter = Optional.empty();

    Household(Path home) {
        this.home = home;
    }

    Household with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    Household at(String instant) {
        now = Instant.parse(instant);
        passed = Duration.ZERO;
        return this;
    }

    /** In every session from now on it hurts after so many seconds, or never. */
    Household hurtsAfter(Integer seconds) {
        hurtsAfter = Optional.ofNullable(seconds).map(Duration::ofSeconds);
        return this;
    }

    Path own() {
        return home.resolve(".config/decompress/exercises.yaml");
    }

    Path profile() {
        return home.resolve(".local/share/decompress/profile.json");
    }

    /** The person's own exercise file, after its first line. */
    Household own(String yaml) {
        return file(own(), "format: decompress/1\n" + yaml);
    }

    Household file(Path path, String text) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Told run(String commandLine) {
        return run(commandLine.split(" "));
    }

    Told run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var wires = new Wires(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                StandardCharsets.UTF_8,
                () -> passed,
                code -> {
                    throw new AssertionError("halted with " + code);
                });
        var environment = new Environment(
                variables,
                home,
                new PassingClock(),
                wires,
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                (piece, command) -> new QuickStage());
        var window = System.setProperty("decompress.window", "none");
        try {
            return new Told(DecompressCommand.run(environment, arguments), out.toString(), err.toString());
        } finally {
            if (window == null) {
                System.clearProperty("decompress.window");
            }
        }
    }

    private final class PassingClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Berlin");
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

    /** Where waiting makes the time pass at once. */
    private final class QuickStage implements Stage {
        private final Optional<Duration> hurts = hurtsAfter.map(passed::plus);

        @Override
        public Optional<Input> next(Duration atMost) {
            passed = passed.plus(atMost);
            return hurts.filter(moment -> moment.compareTo(passed) <= 0).map(moment -> Input.HURTS);
        }

        @Override
        public Optional<Integer> ask(String question) {
            return Optional.empty();
        }

        @Override
        public int signal() {
            return 0;
        }

        @Override
        public boolean isScreen() {
            return false;
        }

        @Override
        public boolean attended() {
            return false;
        }

        @Override
        public void tell(SessionEvent event) {
            // Nobody watches.
        }

        @Override
        public void show(Session session, SessionState state, Duration at) {
            // Nobody watches.
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    }
}
