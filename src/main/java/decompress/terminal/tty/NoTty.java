package decompress.terminal.tty;

import java.util.Map;

/** No terminal: nothing to ask for keys, nothing to restore. */
record NoTty(Map<String, String> environment) implements Tty {
    @Override
    public boolean input() {
        return false;
    }

    @Override
    public boolean output() {
        return false;
    }

    @Override
    public Size size() {
        return new Size(0, 0).or(environment);
    }

    @Override
    public void raw() {}

    @Override
    public void restore() {}
}
