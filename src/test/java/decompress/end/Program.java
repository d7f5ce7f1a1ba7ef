package decompress.end;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.Main;
import decompress.json.Json;
import decompress.support.GoAhead;
import decompress.support.Picture;
import decompress.support.Pty;
import decompress.support.PtyCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The whole program on a terminal, with a home and a log of its own. */
final class Program {
    static final String CTRL_C = "\003";
    static final String CTRL_Z = "\032";
    static final String CTRL_BACKSLASH = "\034";
    static final String CTRL_S = "\023";
    static final String ESCAPE = "\033";
    static final String RIGHT = "\033[C";
    static final String LEFT = "\033[D";

    private static final String BEGIN_FRAME = "\033[?2026h";

    private final Path home;

    Program(Path home) {
        this.home = home;
        GoAhead.cleared(home, "dead-hang");
    }

    /** A session of the overhead stretch without sound and questions. */
    PtyCommand run(String options) {
        var ready = options.contains("--ready") ? "" : "--ready 10s ";
        return command("run overhead-stretch --sound off --no-awake --no-questions " + ready + options);
    }

    PtyCommand command(String line) {
        return Pty.java(
                        List.of(),
                        Main.class,
                        line.isBlank() ? new String[0] : line.strip().split(" +"))
                .env("HOME", home.toString());
    }

    /** Every record of the log. */
    List<Map<?, ?>> log() throws Exception {
        var file = home.resolve(".local/share/decompress/sessions.jsonl");
        var records = new ArrayList<Map<?, ?>>();
        for (var line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            records.add((Map<?, ?>) Json.read(line));
        }
        return records;
    }

    /** The one record of the log. */
    Map<?, ?> record() throws Exception {
        assertThat(log()).hasSize(1);
        return log().get(0);
    }

    /** The seconds held in each set of the record's only exercise. */
    List<Double> held() throws Exception {
        var exercise = (Map<?, ?>) ((List<?>) record().get("exercises")).get(0);
        return ((List<?>) exercise.get("sets"))
                .stream()
                        .map(set ->
                                Double.valueOf(((Map<?, ?>) set).get("held_s").toString()))
                        .toList();
    }

    void assertLogged(String outcome, String reason) throws Exception {
        assertThat(record().get("outcome")).isEqualTo(outcome);
        assertThat(record().get("reason")).isEqualTo(reason);
        assertThat(record().get("attended")).isEqualTo(true);
    }

    /** Waits for the bar of an interval of this phase and length, as in "hold ███░░░ 20 s". */
    static Picture awaitBar(Pty pty, String phase, String length) throws InterruptedException {
        var bar = Pattern.compile("(?m)^" + phase + " [█░]+ " + length + "( · .*)?$");
        return pty.awaitPicture(
                picture -> bar.matcher(picture.text()).find(), "the bar of \"" + phase + " " + length + "\"");
    }

    static void assertRestored(Pty pty, String settingsBefore) throws Exception {
        assertThat(pty.settings()).isEqualTo(settingsBefore);
        assertThat(pty.alternateScreen()).as("alternate screen").isFalse();
        assertThat(pty.cursorHidden()).as("cursor hidden").isFalse();
        assertThat(pty.output()).doesNotContain("Exception", "\tat ");
    }

    /** How many frames there are in what was written. */
    static int frames(String output) {
        return (output.length() - output.replace(BEGIN_FRAME, "").length()) / BEGIN_FRAME.length();
    }

    /** Time in which nothing is expected, such as a person's between two presses of one key. */
    static void letPass(double seconds) throws Exception {
        var clock = new ProcessBuilder("sleep", Double.toString(seconds)).start();
        assertThat(clock.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
}
