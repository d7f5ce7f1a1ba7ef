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
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as Chromium understands and prints it. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class PageInABrowserTest {
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Path browser;
    private Path folder;

    @BeforeEach
    void a_browser_is_needed() throws IOException {
        var found = browser();
        assumeTrue(found.isPresent(), "chromium is not installed");
        browser = found.get();
        // Left to the next clean build: its helpers may still be writing when it has ended.
        folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser-");
    }

    private static Optional<Path> browser() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(each -> each.startsWith("/"))
                .map(each -> Path.of(each, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Test
    void a_browser_finds_what_was_written() throws IOException, InterruptedException {
        var page = Files.writeString(folder.resolve("page.html"), Pages.page(Pages.weeks(), "Ada <b>"));

        var dom = run("--dump-dom", page.toUri().toString());

        assertThat(dom)
                .contains("<h1>Exercise log</h1>")
                .contains("<dd>Ada &lt;b&gt;</dd>")
                .contains("<td class=\"number\">−2 (n = 30)</td>")
                .doesNotContain("<script");
        assertThat(dom.split("<circle", -1)).hasSize(19);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "letter"})
    void a_few_weeks_fit_on_two_sheets(String paper) throws IOException, InterruptedException {
        var sized = Pages.page(Pages.weeks(), "Ada").replace("@page {", "@page { size: " + paper + ";");
        var page = Files.writeString(folder.resolve(paper + ".html"), sized);
        var pdf = folder.resolve(paper + ".pdf");

        run("--no-pdf-header-footer", "--print-to-pdf=" + pdf, page.toUri().toString());

        var text = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(text).results().count())
                .isBetween(1L, 2L);
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(browser.toString());
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
