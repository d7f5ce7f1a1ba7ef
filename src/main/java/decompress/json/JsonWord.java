package decompress.json;

/** The words true, false and null. */
final class JsonWord {
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private JsonWord() {}

    /** Where the word that begins here ends; below zero if it is none. */
    static int scan(byte[] json, int from, int limit) {
        var word = word(json[from]);
        var end = from + word.length;
        return end <= limit && same(word, json, from, end) ? end : -1;
    }

    /** Whether the text ends before the word does. */
    static boolean breaksOff(byte[] json, int from, int limit) {
        var word = word(json[from]);
        return from + word.length > limit && same(word, json, from, limit);
    }

    private static byte[] word(byte first) {
        return first == 't' ? TRUE : first == 'f' ? FALSE : NULL;
    }

    private static boolean same(byte[] word, byte[] json, int from, int to) {
        for (var i = from; i < to; i++) {
            if (json[i] != word[i - from]) {
                return false;
            }
        }
        return true;
    }
}
