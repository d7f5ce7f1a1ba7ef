package decompress.library.problem;

import decompress.files.IoReason;
import decompress.files.NotAFileException;
import decompress.files.RegularFile;
import decompress.text.SafeText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A file of a person on its way from the disk to text. */
record SourceFile(Path path) {
    private static final int LARGEST = 1 << 20;
    private static final String RIGHT_FILE = "check that this is the right file";

    Source read() {
        try {
            if (!isGivenByTheShell()) {
                RegularFile.exists(path);
            }
            try (var file = Files.newInputStream(path)) {
                return bounded(file);
            }
        } catch (NotAFileException e) {
            return flawed("this cannot be read: " + e.getReason(), "name a file");
        } catch (NoSuchFileException e) {
            return flawed("there is no such file", "check the name, or make one with: decompress edit");
        } catch (AccessDeniedException e) {
            return flawed("you may not read this file", "allow it, for example with: chmod u+r FILE");
        } catch (IOException e) {
            return unreadable(e);
        }
    }

    /** Reads a stream to its end, and leaves it open. */
    Source read(InputStream in) {
        try {
            return bounded(in);
        } catch (IOException e) {
            return unreadable(e);
        }
    }

    private Source unreadable(IOException reason) {
        return flawed("the file cannot be read: " + SafeText.oneLine(IoReason.of(reason)), "is the disk there?");
    }

    /** A pipe that another program writes into: {@code decompress check <(sed ...)}. */
    private boolean isGivenByTheShell() {
        return path.startsWith("/dev/fd") || path.startsWith("/dev/stdin");
    }

    private Source bounded(InputStream in) throws IOException {
        var bytes = in.readNBytes(LARGEST + 1);
        return bytes.length > LARGEST ? flawed("the file is larger than 1 MB", RIGHT_FILE) : decoded(bytes);
    }

    private Source decoded(byte[] bytes) {
        if (isUtf16(bytes)) {
            return flawed("the file is in UTF-16", "save it as UTF-8");
        }
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        var text = out.flip().toString();
        if (text.indexOf('\0') >= 0) {
            return flawed("this is not a text file", RIGHT_FILE);
        }
        return result.isError() ? notUnicode(text) : Source.of(name(), text, Origin.YOURS);
    }

    /** By the mark at its start, or by a first letter of which one half is NUL. */
    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] & bytes[1] & 0xFF) == 0xFE && bytes[0] != bytes[1]
                        || bytes.length % 2 == 0 && (bytes[0] == 0) != (bytes[1] == 0));
    }

    private Source notUnicode(String before) {
        var place = SourcePlace.in(before, before.length());
        return flawed(
                Problem.at(place, Severity.ERROR, name(), "the character here is not UTF-8", "save the file as UTF-8"));
    }

    private Source flawed(String message, String hint) {
        return flawed(Problem.of(name(), message, hint));
    }

    private Source flawed(Problem problem) {
        return new Source(name(), "", Origin.YOURS, Optional.of(problem));
    }

    private String name() {
        return path.toString();
    }
}
