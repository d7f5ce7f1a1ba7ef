package decompress.support;

import decompress.terminal.tty.Size;
import decompress.terminal.tty.Tty;

/** A person at a window of 80 columns. */
public class PersonAtATerminal implements Tty {
    @Override
    public boolean input() {
        return true;
    }

    @Override
    public boolean output() {
        return true;
    }

    @Override
    public Size size() {
        return new Size(80, 24);
    }

    @Override
    public void raw() {
        // Lines are typed, not keys.
    }

    @Override
    public void restore() {
        // Nothing was changed.
    }
}
