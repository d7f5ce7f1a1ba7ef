package decompress.terminal.tty;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The terminal by the command {@code stty}. */
final class SttyTty implements Tty {
    private static final List<String> RAW =
            List.of("-icanon", "-echo", "-iexten", "-ixon", "min", "1", "time", "0", "quit", "undef");

    /** 64 and 1 for a terminal at the input, 2 for one at the output. */
    private static final String QUESTION = "command -v stty > /dev/null 2>&1 || exit 1; "
            + "r=64; [ -t 0 ] && r=65; [ -t 1 ] && r=$((r + 2)); exit $r";

    private final Map<String, String> environment;
    private final boolean input;
    private final boolean output;
    private Optional<String> before = Optional.empty();

    private SttyTty(Map<String, String> environment, boolean input, boolean output) {
        this.environment = environment;
        this.input = input;
        this.output = output;
    }

    static Optional<Tty> find(Map<String, String> environment) {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return Optional.empty();
        }
        int answer = exitCode(new ProcessBuilder("sh", "-c", QUESTION).inheritIO()) - 64;
        return answer >= 1 && answer <= 3
                ? Optional.of(new SttyTty(environment, answer != 2, answer != 1))
                : Optional.empty();
    }

    @Override
    public boolean input() {
        return input;
    }

    @Override
    public boolean output() {
        return output;
    }

    @Override
    public Size size() {
        var sides = stty("size").orElse("").split(" ", -1);
        boolean known = sides.length == 2 && Arrays.stream(sides).allMatch(side -> side.matches("[0-9]{1,5}"));
        var size = known ? new Size(Integer.parseInt(sides[1]), Integer.parseInt(sides[0])) : new Size(0, 0);
        return size.or(environment);
    }

    @Override
    public synchronized void raw() {
        if (before.isEmpty()) {
            before = stty("-g");
        }
        stty(RAW.toArray(String[]::new));
    }

    @Override
    public synchronized void restore() {
        // A second time, should Ctrl-C have hit the first before it could defend itself.
        before.filter(settings -> stty(settings).isEmpty()).ifPresent(this::stty);
        before = Optional.empty();
    }

    private Optional<String> stty(String... arguments) {
        return Stty.run(input, arguments);
    }

    private static int exitCode(ProcessBuilder builder) {
        try {
            var process = builder.start();
            return process.waitFor(2, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException notHere) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    @Override
    public String toString() {
        return "stty";
    }
}
