package decompress;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import decompress.cli.io.BaseCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The table of rooms in CONTRIBUTING.md is true. */
class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("decompress");

    /** A room in the table, and the column of those that it may use. */
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\|[^|]*\\|([^|]*)\\|.*");

    private static final Map<String, List<String>> MAY_USE = mayUse();

    private static final List<String> PURE =
            List.of("exercise", "safety", "session", "script", "review", "plan", "interview", "pose", "text", "view");

    private static final Map<String, String> LIBRARIES = Map.of(
            "org.yaml..", "library",
            "com.fasterxml..", "json",
            "org.fusesource..", "terminal",
            "picocli..", "cli",
            "javax.sound..", "sound");

    private static Map<String, List<String>> mayUse() {
        var rooms = new TreeMap<String, List<String>>();
        try (var lines = Files.lines(Path.of("CONTRIBUTING.md"))) {
            lines.map(ROW::matcher)
                    .filter(row -> row.matches() && !row.group(2).strip().equals("all"))
                    .forEach(row -> rooms.put(row.group(1), words(row.group(2))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rooms;
    }

    private static List<String> words(String column) {
        return Pattern.compile("\\w+")
                .matcher(column)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    static List<String> rooms() {
        return List.copyOf(MAY_USE.keySet());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_uses_only_the_rooms_it_may(String room) {
        var forbidden = everyRoom();
        forbidden.remove(room);
        MAY_USE.get(room).forEach(forbidden::remove);
        noClasses()
                .that()
                .resideInAPackage("decompress." + room + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(forbidden.stream()
                        .map(each -> "decompress." + each + "..")
                        .toArray(String[]::new)))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_uses_every_room_that_it_may(String room) {
        var used = MAIN.stream()
                .filter(type -> type.getPackageName().matches("decompress\\." + room + "(\\..*)?"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .filter(name -> name.startsWith("decompress."))
                .map(name -> name.split("\\.")[1])
                .collect(Collectors.toSet());
        assertThat(used).containsAll(MAY_USE.get(room));
    }

    @Test
    void every_room_is_in_the_table() {
        var rooms = MAIN.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("decompress."))
                .map(name -> name.split("\\.")[1])
                .collect(Collectors.toSet());
        assertThat(rooms).isEqualTo(everyRoom());
    }

    private static Set<String> everyRoom() {
        var rooms = new TreeSet<>(MAY_USE.keySet());
        rooms.add("cli");
        return rooms;
    }

    @Test
    void no_type_inside_another_has_the_name_of_a_file() {
        var files = MAIN.stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        assertThat(MAIN.stream()
                        .filter(JavaClass::isNestedClass)
                        .filter(inner -> files.contains(inner.getSimpleName()))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void nothing_uses_main() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("decompress.Main")
                .check(MAIN);
    }

    @Test
    void the_pure_rooms_know_only_values() {
        classes()
                .that()
                .resideInAnyPackage(
                        PURE.stream().map(room -> "decompress." + room + "..").toArray(String[]::new))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "decompress..",
                        "java.lang",
                        "java.lang.annotation",
                        "java.lang.invoke",
                        "java.lang.runtime",
                        "java.time..",
                        "java.util..",
                        "java.math",
                        "java.text",
                        "java.nio.charset",
                        ""))
                .check(MAIN);
    }

    @Test
    void each_library_lives_in_one_room() {
        LIBRARIES.forEach((library, room) -> noClasses()
                .that()
                .resideOutsideOfPackage("decompress." + room + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(library))
                .check(MAIN));
    }

    @Test
    void only_main_knows_the_standard_streams() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("decompress.Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .check(MAIN);
    }

    @Test
    void only_main_reads_a_clock() {
        var now = noClasses()
                .that()
                .doNotHaveFullyQualifiedName("decompress.Main")
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
        for (var type : List.of(
                Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class)) {
            now = now.orShould().callMethod(type, "now");
        }
        now.orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(MAIN);
    }

    /** Java finds no file store where the root folder is not a mount point, as after chroot. */
    @Test
    void no_room_asks_for_a_file_store() {
        noClasses().should().callMethod(Files.class, "getFileStore", Path.class).check(MAIN);
    }

    /** The menu, the reminder and a resumed session pass values; options, exit codes and signals are lost on the way. */
    @Test
    void nothing_calls_the_command_line_from_inside() {
        isKnownOnlyTo("decompress.cli.Startup", "decompress.Main");
        isKnownOnlyTo("decompress.cli.DecompressCommand", "decompress.cli.Startup");
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("decompress.cli.DecompressCommand")
                .should()
                .callMethodWhere(target(owner(type(CommandLine.class))).and(target(nameMatching("parse.*|execute.*"))))
                .check(MAIN);
        noClasses()
                .that()
                .haveNameNotMatching("decompress\\.cli\\.(Commands|DecompressCommand)")
                .should()
                .callConstructorWhere(target(owner(assignableTo(BaseCommand.class)))
                        .and(describe(
                                "not in the command itself",
                                call -> !call.getOriginOwner()
                                        .isAssignableTo(call.getTargetOwner().getName()))))
                .check(MAIN);
    }

    private static void isKnownOnlyTo(String type, String user) {
        classes()
                .that()
                .haveFullyQualifiedName(type)
                .should()
                .onlyHaveDependentClassesThat()
                .haveFullyQualifiedName(user)
                .check(MAIN);
    }

    @Test
    void only_programs_and_the_terminal_start_other_programs() {
        noClasses()
                .that()
                .resideOutsideOfPackages("decompress.programs..", "decompress.terminal..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(ProcessBuilder.class.getName())
                .orShould()
                .callMethod(Runtime.class, "exec", String.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String[].class)
                .check(MAIN);
    }

    @Test
    void rooms_are_free_of_cycles() {
        slices().matching("decompress.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("decompress.(**)").should().beFreeOfCycles().check(MAIN);
    }
}
