package decompress.sound;

import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javax.sound.sampled.SourceDataLine;

/** A line of a sound device that is not there. */
final class TestLine {
    private TestLine() {}

    /**
     * A line that works.
     *
     * @param room how many bytes it takes
     * @param heard gets the bytes
     * @param reports gets "stopped" and "closed"
     */
    static SourceDataLine of(IntSupplier room, Consumer<byte[]> heard, Consumer<String> reports) {
        return (SourceDataLine) Proxy.newProxyInstance(
                TestLine.class.getClassLoader(),
                new Class<?>[] {SourceDataLine.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "available" -> room.getAsInt();
                    case "isOpen" -> true;
                    case "write" -> {
                        heard.accept((byte[]) arguments[0]);
                        yield arguments[2];
                    }
                    case "stop" -> report(reports, "stopped");
                    case "close" -> report(reports, "closed");
                    default -> null;
                });
    }

    private static Object report(Consumer<String> reports, String what) {
        reports.accept(what);
        return null;
    }
}
