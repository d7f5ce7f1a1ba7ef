package decompress.terminal;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Handles signals of the process. The only door to signals is {@code sun.misc.Signal}, which the compiler warns about at
 * every mention and in no way that could be turned off: so it is opened by name.
 */
public final class Signals implements AutoCloseable {
    /** Their default action would end the process silently and leave a screen as it is. */
    private static final List<String> MEANINGLESS =
            List.of("USR1", "USR2", "ALRM", "VTALRM", "PROF", "IO", "PWR", "STKFLT", "XCPU");

    private final Map<String, Object> before = new ConcurrentHashMap<>();

    /** The action runs on a thread of its own. */
    public void on(String signal, Runnable action) {
        InvocationHandler handler = (proxy, method, arguments) -> switch (method.getName()) {
            case "handle" -> {
                action.run();
                yield null;
            }
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> signal;
        };
        try {
            var type = type("SignalHandler");
            install(signal, Proxy.newProxyInstance(Signals.class.getClassLoader(), new Class<?>[] {type}, handler));
        } catch (ReflectiveOperationException withoutSignals) {
            // The session still ends by its keys, and the shutdown hook restores the terminal.
        }
    }

    void ignore(String signal) {
        try {
            install(signal, type("SignalHandler").getField("SIG_IGN").get(null));
        } catch (ReflectiveOperationException withoutSignals) {
            // As above.
        }
    }

    /** Ignores every signal that means nothing to this program. */
    public void ignoreMeaningless() {
        MEANINGLESS.forEach(this::ignore);
    }

    /** Stays so after closing. */
    void ignoreForGood(String signal) {
        ignore(signal);
        before.remove(signal);
    }

    /** Every other signal does again what it did before. */
    @Override
    public void close() {
        before.forEach((signal, handler) -> {
            try {
                handle(signal, handler);
            } catch (ReflectiveOperationException withoutSignals) {
                // Then there is nothing to undo.
            }
        });
        before.clear();
    }

    private void install(String signal, Object handler) throws ReflectiveOperationException {
        var previous = handle(signal, handler);
        before.putIfAbsent(signal, previous);
    }

    private static Object handle(String signal, Object handler) throws ReflectiveOperationException {
        var named = type("Signal").getConstructor(String.class).newInstance(signal);
        return type("Signal")
                .getMethod("handle", type("Signal"), type("SignalHandler"))
                .invoke(null, named, handler);
    }

    private static Class<?> type(String name) throws ReflectiveOperationException {
        return MethodHandles.lookup().findClass("sun.misc." + name);
    }
}
