package decompress.view.session;

import java.util.function.Supplier;

/** The last value that was worked out, for as long as what it depends on stays the same. */
final class Memo<K, V> {
    private K key;
    private V value;

    V get(K now, Supplier<V> work) {
        if (!now.equals(key)) {
            value = work.get();
            key = now;
        }
        return value;
    }
}
