package decompress.sound.players;

import decompress.sound.plan.TimedTone;
import decompress.sound.process.ChildProcesses;
import decompress.sound.tones.ToneFiles;
import decompress.sound.tones.Tones;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A program of the machine that plays sound files, started anew for each tone. */
public final class ProgramPlayer implements TonePlayer {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final List<String> command;
    private final ToneFiles files;
    private final ChildProcesses children;
    private Consumer<TimedTone> failed = moment -> {};

    public ProgramPlayer(List<String> command, ToneFiles files, ChildProcesses children) {
        this.command = List.copyOf(command);
        this.files = files;
        this.children = children;
    }

    @Override
    public void open(Reports reports) {
        failed = moment -> reports.failed(List.of(moment));
        reports.works();
    }

    @Override
    public void play(TimedTone moment) {
        var alone = children.count() == 0;
        var started = files.of(moment.tone())
                .flatMap(file -> children.start(
                        with(file), Map.of(), Tones.of(moment.tone()).length().plus(PATIENCE), ending -> {
                            // Where two sounds cannot be mixed, the second is refused: that is not the device's end.
                            if (ending == ChildProcesses.Ending.TOO_LONG
                                    || (ending == ChildProcesses.Ending.BADLY && alone)) {
                                failed.accept(moment);
                            }
                        }));
        if (started.isEmpty()) {
            failed.accept(moment);
        }
    }

    private List<String> with(Path file) {
        var words = new ArrayList<>(command);
        words.add(file.toString());
        return words;
    }

    @Override
    public Means means() {
        return Means.TONES;
    }

    @Override
    public void hush() {
        children.killAll();
    }

    @Override
    public boolean isIdle() {
        return children.count() == 0;
    }

    @Override
    public void close() {
        children.killAll();
    }
}
