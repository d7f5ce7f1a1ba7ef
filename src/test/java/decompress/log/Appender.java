package decompress.log;

import decompress.files.BusyException;
import decompress.log.store.LogException;
import decompress.session.SessionRecord;
import java.nio.file.Path;
import java.util.Random;

/** A program that appends so many sessions to a log. */
public final class Appender {
    private Appender() {}

    @SuppressWarnings("SystemOut") // a program
    public static void main(String[] arguments) {
        var log = new SessionLog(Path.of(arguments[0]));
        var random = new Random(Long.parseLong(arguments[2]));
        try {
            for (var i = 0; i < Integer.parseInt(arguments[1]); i++) {
                var time = Records.MORNING.plusMinutes(i);
                append(log, Records.stretch(SessionIds.at(time.toInstant(), random), time));
            }
        } catch (LogException e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Tries again, as the message says, if others hold the lock for longer than the wait. */
    private static void append(SessionLog log, SessionRecord record) throws LogException {
        try {
            log.append(record);
        } catch (LogException e) {
            if (!(e.getCause() instanceof BusyException)) {
                throw e;
            }
            append(log, record);
        }
    }
}
