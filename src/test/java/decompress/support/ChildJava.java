package decompress.support;

import decompress.Main;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Commands that start a Java program of this build in a process of its own, on the JVM that runs the tests. After a build
 * by Maven the program comes from its jar, and all processes share one class-data archive: most of a short run is its
 * start. Elsewhere, as in an IDE, it comes from the class path of the tests.
 */
public final class ChildJava {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    /** The options with which the program itself starts. */
    private static final List<String> OF_THE_JAR = ofTheJar(System.getProperty("decompress.jar"));

    private ChildJava() {}

    /** The command of a main class; options of Java stand before the class. */
    public static List<String> command(List<String> options, Class<?> main, String... arguments) {
        var command = new ArrayList<>(List.of(JAVA, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(main == Main.class ? OF_THE_JAR : List.of("-cp", CLASS_PATH));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> ofTheJar(String name) {
        if (name == null || !Files.exists(Path.of(name))) {
            return List.of("-cp", CLASS_PATH);
        }
        try {
            var jar = Path.of(name);
            var made = Files.getLastModifiedTime(jar).toMillis();
            var archive = jar.resolveSibling("tests-" + Runtime.version() + "-" + made + ".jsa");
            makeArchiveOnce(jar, archive);
            return List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + archive, "-cp", name);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another JVM with tests may need the same archive at this moment. */
    private static void makeArchiveOnce(Path jar, Path archive) throws IOException {
        var file = jar.resolveSibling("tests.jsa.lock");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            if (!Files.exists(archive)) {
                makeArchive(jar, archive);
            }
        }
    }

    private static void makeArchive(Path jar, Path archive) throws IOException {
        var home = Files.createTempDirectory("rehearsal");
        var rehearsal = new ProcessBuilder(
                        JAVA,
                        "-XX:+UseSerialGC",
                        "-XX:ArchiveClassesAtExit=" + archive,
                        "-cp",
                        jar.toString(),
                        Main.class.getName(),
                        "run",
                        "overhead-stretch",
                        "--dry-run")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("output").toFile());
        rehearsal.environment().put("HOME", home.toString());
        var process = rehearsal.start();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("no class-data archive: " + Files.readString(home.resolve("output")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
