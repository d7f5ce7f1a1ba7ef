package decompress.library;

import java.util.Set;

/** What comes with the program besides the exercises, read when it is first asked for. */
final class Shipped {
    static final Vocabulary VOCABULARY = new Vocabulary(Set::of, Set::of);

    private Shipped() {}
}
