package decompress.log.lines;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The zones that a log names, each looked up once; an unknown one is no reason to lose a session. */
final class Zones {
    private final Map<String, Optional<ZoneId>> known = new HashMap<>();

    Optional<ZoneId> of(String name) {
        var zone = known.get(name);
        if (zone == null) {
            zone = find(name);
            if (known.size() < 1000) {
                known.put(name, zone);
            }
        }
        return zone;
    }

    private static Optional<ZoneId> find(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
