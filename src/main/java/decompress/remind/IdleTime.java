package decompress.remind;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** For how long nobody has touched the machine, where the system tells; where it does not, nothing is pretended. */
public final class IdleTime {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private enum IdleProgram {
        X11,
        LOGIND,
        MACOS;

        private List<String> command() {
            return switch (this) {
                case X11 -> List.of("xprintidle");
                case LOGIND -> List.of("loginctl", "show-session", "self", "-p", "IdleHint", "-p", "IdleSinceHint");
                case MACOS -> List.of("ioreg", "-c", "IOHIDSystem", "-d", "4");
            };
        }

        private Optional<Duration> read(String answer, Instant now) {
            return switch (this) {
                case X11 -> IdleAnswers.xprintidle(answer);
                case LOGIND -> IdleAnswers.loginctl(answer, now);
                case MACOS -> IdleAnswers.ioreg(answer);
            };
        }
    }

    private final Map<String, String> environment;
    private List<IdleProgram> programs = List.of(IdleProgram.values());

    public IdleTime(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** The answer of the first program that has one; a program that cannot answer once is not asked again. */
    public Optional<Duration> at(Instant now) {
        for (var program : programs) {
            var idle = ask(program).flatMap(answer -> program.read(answer, now));
            if (idle.isPresent()) {
                programs = List.of(program);
                return idle;
            }
        }
        programs = List.of();
        return Optional.empty();
    }

    private Optional<String> ask(IdleProgram program) {
        var builder = new ProcessBuilder(program.command()).redirectError(Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            process.getOutputStream().close();
            var limit = CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            limit.execute(process::destroyForcibly);
            var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(answer).filter(any -> process.onExit().join().exitValue() == 0);
        } catch (IOException absent) {
            return Optional.empty();
        }
    }
}
