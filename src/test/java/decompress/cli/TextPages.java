package decompress.cli;

import decompress.session.Input;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What commands print into a window: of a person who has used it for some days, of a new one, and of one who left early. */
final class TextPages {
    private static final String NOW = "2026-11-22T08:00:00Z";
    private static final int ROWS = 24;
    private static final List<String> LINES = List.of(
            "list",
            "list --equipment none --position sitting",
            "show overhead-stretch",
            "show desk-break",
            "log",
            "log --last 2",
            "log --exercise low,cat",
            "log --exercise foam",
            "log summary",
            "today",
            "safety",
            "run desk-break --dry-run",
            "run cat --hold x",
            "run overhed",
            "lsit",
            "help",
            "help run");

    private final Path used;
    private final Path fresh;
    private final Path unfinished;
    private final Path hurt;

    TextPages(Path homes) {
        used = homes.resolve("used");
        fresh = homes.resolve("fresh");
        unfinished = homes.resolve("unfinished");
        hurt = homes.resolve("hurt");
        at(used, "2026-11-18T06:00:00Z").run("run overhead-stretch --pain-before 3 --pain-after 2 --no-questions");
        at(used, "2026-11-19T06:00:00Z").run("run desk-break --pain-before 3 --pain-after 3 --no-questions");
        at(used, "2026-11-20T06:00:00Z").key(45, Input.HURTS).run("run overhead-stretch --no-questions");
        at(used, "2026-11-20T06:10:00Z").run("log note Left side tight, easier after a walk around the block.");
        at(used, "2026-11-21T06:00:00Z").run("run lower-back-extension --cleared --no-questions");
        at(used, "2026-11-22T06:00:00Z").run("run cat-stretch --no-questions");
        at(used, NOW).own("exercises: {childs-pose: {prescription: {per-day: 2}}}\n");
        at(hurt, "2026-11-22T06:00:00Z").key(45, Input.HURTS).run("run overhead-stretch --no-questions");
        at(unfinished, "2026-11-22T06:00:00Z")
                .key(45, Input.STOP)
                .key(46, Input.STOP)
                .run("run overhead-stretch --no-questions");
    }

    private static CliHarness at(Path home, String instant) {
        return new CliHarness(home).at(instant);
    }

    /** Every page by what was typed. */
    Map<String, Result> all(int columns, Charset charset) {
        var pages = new LinkedHashMap<String, Result>();
        LINES.forEach(line -> pages.put(line, window(used, columns, charset).run(line)));
        pages.put("log (nothing logged)", window(fresh, columns, charset).run("log"));
        return pages;
    }

    private static CliHarness window(Path home, int columns, Charset charset) {
        return at(home, NOW).window(columns).charset(charset);
    }

    /** What of them fits a window of 80 by 24. */
    String pictures() {
        var pages = all(80, StandardCharsets.UTF_8);
        pages.put("(first of all)", at(fresh, NOW).types().run());
        pages.put("(pain ended the last)", at(hurt, NOW).types().run());
        pages.put("(something is due)", at(used, NOW).types().run());
        pages.put("(something was left)", at(unfinished, NOW).types().run());
        var pictures = new StringBuilder();
        pages.forEach((line, result) -> {
            var rows = (result.out() + result.err())
                    .lines()
                    .map(String::stripTrailing)
                    .toList();
            pictures.append("==== %s, exit code %d, %d rows%n".formatted(line, result.code(), rows.size()));
            rows.stream().limit(ROWS).forEach(row -> pictures.append(row).append('\n'));
        });
        return pictures.toString();
    }

    /** Writes the pictures down, when the pages are to look different; scripts/picture starts it. */
    public static void main(String[] arguments) throws IOException {
        var homes = Files.createTempDirectory("pages");
        Files.writeString(Path.of(arguments[0]), new TextPages(homes).pictures());
    }
}
