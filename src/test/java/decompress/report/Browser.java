package decompress.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Chromium without a window, where it is installed; elsewhere the tests that need it are skipped and say so. */
record Browser(Path program, Path folder) {
    private static final Pattern SHEET_OF_PAPER = Pattern.compile("/Type\\s*/Page\\b");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static Browser find() throws IOException {
        var found = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(each -> each.startsWith("/"))
                .map(each -> Path.of(each, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), "chromium is not installed");
        // Left to the next clean build: its helpers may still be writing when it has ended.
        var folder = Files.createDirectories(Path.of("target").toAbsolutePath());
        return new Browser(found.get(), Files.createTempDirectory(folder, "browser-"));
    }

    /** The page as it is after its scripts ran. */
    String dom(String html) throws IOException, InterruptedException {
        return run("--dump-dom", address(html));
    }

    /** How many sheets of paper a page takes. */
    long sheets(String html) throws IOException, InterruptedException {
        var pdf = Files.createTempFile(folder, "page", ".pdf");
        run("--no-pdf-header-footer", "--print-to-pdf=" + pdf, address(html));
        return SHEET_OF_PAPER
                .matcher(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    private String address(String html) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "page", ".html"), html)
                .toUri()
                .toString();
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(program.toString());
        command.addAll(FLAGS);
        command.add("--user-data-dir=" + Files.createTempDirectory(folder, "profile"));
        command.addAll(List.of(arguments));
        var out = Files.createTempFile(folder, "out", ".txt");
        var process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the browser ends").isTrue();
        return Files.readString(out);
    }
}
