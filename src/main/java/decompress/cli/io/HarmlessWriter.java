package decompress.cli.io;

import decompress.text.SafeText;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Writes lines without control characters, wherever their words come from: a file, an argument, the system. */
public final class HarmlessWriter extends FilterWriter {
    public HarmlessWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        out.write(SafeText.lines(text.substring(from, from + length)));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(new String(text), from, length);
    }

    @Override
    public void write(int character) throws IOException {
        write(Character.toString(character), 0, 1);
    }
}
