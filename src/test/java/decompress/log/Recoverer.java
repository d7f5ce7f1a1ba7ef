package decompress.log;

import decompress.log.store.LogException;
import java.nio.file.Path;

/** A program that recovers the dead sessions of a log; its exit code is their number. */
public final class Recoverer {
    private Recoverer() {}

    public static void main(String[] arguments) throws LogException {
        System.exit(new SessionLog(Path.of(arguments[0])).recover().sessions().size());
    }
}
