package decompress.library;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.library.problem.Origin;
import decompress.library.problem.Source;

/** Exercise files for tests. */
final class Yaml {
    private Yaml() {}

    /** A library that is laid over the shipped one and has no problem. */
    static Library over(String yaml) {
        return flawless(LibraryReader.overShipped(own("format: decompress/1\n" + yaml)));
    }

    /** A library of its own that has no problem. */
    static Library alone(String yaml) {
        return flawless(LibraryReader.read(own("format: decompress/1\n" + yaml)));
    }

    static Source own(String yaml) {
        return Source.of("mine.yaml", yaml, Origin.YOURS);
    }

    private static Library flawless(LibraryReading reading) {
        assertThat(reading.problems()).isEmpty();
        return reading.library().orElseThrow();
    }
}
