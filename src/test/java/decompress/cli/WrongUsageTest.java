package decompress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.exercise.Exercise;
import decompress.exercise.Routine;
import decompress.library.Shipped;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A command line that makes no sense gets one clear sentence and touches nothing. */
class WrongUsageTest {
    @TempDir
    private Path home;

    private Result run(String line) {
        return new CliHarness(home).run(line.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run overhaed-stretch         | there is no exercise or routine 'overhaed-stretch'. Did you mean overhead-stretch?
            run catt                     | there is no exercise or routine 'catt'. Did you mean cat-stretch?
            cat-stretch                  | there is no command 'cat-stretch'. To start it: decompress run cat-stretch
            desk-break --plain           | there is no command 'desk-break'. To start it: decompress run desk-break
            run overhed                  | there is no exercise or routine 'overhed'. Did you mean overhead-stretch?
            run catstretch               | there is no exercise or routine 'catstretch'. Did you mean cat-stretch or cow-stretch?
            run ovrhead                  | there is no exercise or routine 'ovrhead'. Did you mean overhead-stretch?
            show invresion               | there is no exercise or routine 'invresion'. Did you mean inversion-table?
            log --exercise ovrhead       | there is no exercise or routine 'ovrhead'. Did you mean overhead-stretch?
            while --routine deskbreak x  | there is no exercise or routine 'deskbreak'. Did you mean desk-break?
            safety --cleared ded-hang --by X | there is no exercise or routine 'ded-hang'. Did you mean dead-hang?
            safety --withdraw dead-hang  | there is no clearance for 'dead-hang'. 'decompress safety --clearances' shows them.
            safety --profile --have pregnacy | there is no condition 'pregnacy'. Did you mean pregnancy?
            safety --profile --have hurts | there is no condition 'hurts'. 'decompress safety --conditions' shows them.
            run cat --variant seatd      | none of these has the variant 'seatd'. Did you mean seated?
            run cat --variant flying     | none of these has the variant 'flying'. 'decompress list' shows the variants.
            help lgo sumary              | there is no command 'lgo sumary'. Did you mean log summary?
            help xyzzy                   | there is no command 'xyzzy'. 'decompress help' shows all.
            run desk-brake               | there is no exercise or routine 'desk-brake'. Did you mean desk-break?
            run                          | name an exercise or a routine; 'decompress list' shows them.
            show xyzzy                   | there is no exercise or routine 'xyzzy'. 'decompress list' shows what there is.
            run c                        | 'c' could be childs-pose or cat-stretch or cow-stretch. Type more of it.
            run overhead --sets 0        | --sets takes a number from 1 to 100, not 0.
            run overhead --sets -1       | --sets takes a number from 1 to 100, not -1.
            run overhead --sets 101      | --sets takes a number from 1 to 100, not 101.
            run overhead --hold 0s       | --hold takes a duration from 1 s to 1 h, not 0 s.
            run overhead --hold 0.001s   | --hold takes a duration from 1 s to 1 h, not 0.001 s.
            run overhead --hold 61min    | --hold takes a duration from 1 s to 1 h, not 1 h 1 min.
            run overhead --rest 61min    | --rest takes a duration from 0 s to 1 h, not 1 h 1 min.
            run overhead --ready 2h      | --ready takes a duration from 0 s to 1 h, not 2 h.
            run inversion --for 7h       | --for takes a duration from 1 s to 6 h, not 7 h.
            run overhead --reps 5        | --reps does not fit: overhead-stretch is not prescribed as repetitions.
            run lower --hold 5s          | --hold does not fit: lower-back-extension is not prescribed as a hold.
            run lower --reps 0           | --reps takes a number from 1 to 500, not 0.
            run overhead --for 5min      | --for does not fit: overhead-stretch is not prescribed as a total time; use --sets.
            run inversion --sets 2       | --sets does not fit: inversion-table is not prescribed as a number of sets; use --for.
            run inversion --for 10s      | --for 10 s is too short for inversion-table: one hold with its rest takes 50 s.
            run overhead --pain-after 11 | --pain-after takes a number from 0 to 10, not 11.
            show cat --json --sheet text | --json and --sheet exclude each other.
            safety --json --profile --have none | --json prints what is recorded, and changes nothing.
            check --schema mine.yaml     | --schema checks nothing: leave out FILE and --json.
            check --schema --json        | --schema checks nothing: leave out FILE and --json.
            safety --json --forget       | --json prints what is recorded, and changes nothing.
            log --last 0                 | --last takes a number from 1, not 0.
            log --since soon             | --since: 'soon' is not a date; write it like 2026-11-22, today, yesterday, 7d or monday.
            list --position up           | --position knows no 'up', only hands-and-knees, hanging, inverted, kneeling, machine, prone, sitting, standing, supine, walking.
            """)
    void senseless_arguments_are_reported_in_one_sentence(String line, String message) {
        run(line).exits(2).prints("").warns("decompress: " + message);
        assertThat(home).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run dead-hang --hold 61s              | 3 sets of 1 min 1 s, rest 30 s of dead-hang   | hold 1 min at a time, 10 min in all
            run dead-hang --dose low --sets 13    | 13 sets of 20 s, rest 30 s of dead-hang       | hold 1 min at a time, 10 min in all
            run inversion --for 16min             | 19 sets of 30 s, rest 20 s of inversion-table | hold 1 min at a time, 15 min in all
            run table --hold 61s                  | 7 sets of 1 min 1 s, rest 20 s of table-assisted-decompression | hold 1 min at a time, 15 min in all
            run lower --dose low --sets 7         | 7 sets of 10 repetitions (3-1-1), rest 1 min of lower-back-extension | 60 repetitions in all
            run dead-hang --dose low --sets 4 --rest 0s | 4 sets of 20 s of dead-hang             | hold 1 min at a time, 10 min in all
            run childs --hold 121s                | 3 sets of 2 min 1 s, rest 10 s of childs-pose | hold 2 min at a time
            """)
    void no_option_goes_past_the_ceiling_of_an_exercise(String line, String dose, String ceiling) {
        assertThat(run(line).exits(2).prints("").warning()).isEqualTo("""
                decompress: %s is too much. The limit, unless a professional prescribed more: %s. \
                If one did, put the numbers into your own file, with set-by: decompress edit""".formatted(dose, ceiling));
        assertThat(home).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run overhead --hold soon | run  | --hold: 'soon' is not a duration; write it like 90, 90s, 1m30s, 1:30 or 10min
            run overhead --rest -1s  | run  | --rest: '-1s' is not a duration; write it like 90, 90s, 1m30s, 1:30 or 10min
            run overhead --sets many | run  | --sets: 'many' is not a whole number
            run overhead --volume up | run  | --volume: 'up' is not a whole number
            run overhead --dose much | run  | --dose: 'much' is not one of first, low, high
            run --sets 2 --sets 3 c  | run  | --sets is given twice
            run --note a --note b c  | run  | --note is given twice
            run overhead --hold      | run  | --hold needs a value: --hold DURATION
            show                     | show | decompress show needs an argument: EXERCISE|ROUTINE
            show cat cow             | show | decompress show does not accept 'cow'
            log --no-such            | log  | there is no option '--no-such' of decompress log
            run cat-stretch --selfpaced | run | there is no option '--selfpaced' of decompress run. Did you mean --self-paced?
            """)
    void unreadable_argument_is_named_with_a_pointer_to_help(String line, String command, String message) {
        var result = run(line).exits(2);
        assertThat(result.warning())
                .startsWith("decompress: ")
                .contains(message)
                .endsWith(" Try 'decompress help " + command + "'.");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void common_options_come_after_the_command() {
        assertThat(run("--library mine.yaml list").exits(2).warning())
                .isEqualTo("decompress: put --library after the command. Try 'decompress help'.");
        assertThat(run("--color=never list").exits(2).warning())
                .isEqualTo("decompress: put --color=never after the command. Try 'decompress help'.");
    }

    @ParameterizedTest
    @CsvSource({"lsit, list", "lst, list", "lgo, log", "shwo, show", "rnu, run", "edti, edit", "saftey, safety"})
    void an_unknown_command_gets_the_nearest_one(String written, String meant) {
        assertThat(run(written).exits(2).err()).isEqualTo("""
                decompress: there is no command '%s'. Did you mean %s?
                Try 'decompress help'.
                """.formatted(written, meant));
    }

    @Test
    void a_command_of_the_log_gets_the_nearest_one() {
        assertThat(run("log sumary").exits(2).err()).isEqualTo("""
                decompress: decompress log does not accept 'sumary'. Did you mean summary?
                Try 'decompress help log'.
                """);
    }

    @Test
    void the_first_mistake_is_enough_to_do_nothing_at_all() {
        run("run overhead-stretch no-such-exercise --sets 1").exits(2).prints("");
        assertThat(home).isEmptyDirectory();
    }

    /** Every command, with the words that it needs. */
    private static final List<String> COMMANDS = List.of(
            "run",
            "list",
            "show cat-stretch",
            "today",
            "log",
            "safety",
            "remind",
            "due",
            "add",
            "edit",
            "check",
            "completion bash",
            "help",
            "log summary",
            "log note hi",
            "log edit",
            "log undo",
            "log redo",
            "log export",
            "log merge other.jsonl",
            "log check");

    static Stream<Arguments> nonsense() {
        return COMMANDS.stream()
                .flatMap(command -> Stream.of(
                                "--no-such-option|'--no-such-option'",
                                "-Z|'-Z'",
                                "--color|--color needs a value",
                                "--color pink|'pink'",
                                "--library|--library needs a value")
                        // A note may start with a dash.
                        .filter(each -> !command.startsWith("log note") || !each.matches("(--no-such|-Z).*"))
                        .map(each -> Arguments.of(command, each.split("\\|")[0], each.split("\\|")[1])));
    }

    /** What, where, and what to do; nothing on stdout, and nothing is touched. */
    @ParameterizedTest
    @MethodSource("nonsense")
    void every_command_names_what_it_does_not_understand(String command, String wrong, String named) {
        assertThat(run(command + " " + wrong).exits(2).prints("").warning())
                .startsWith("decompress: ")
                .contains(named)
                .contains("decompress help");
        assertThat(home).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            log note                          | log note
            log edit                          | say what to correct: --pain-before
            log merge                         | log merge
            log edit --pain-before 11         | --pain-before
            log edit --pain-after x           | 'x'
            log export --format pdf           | 'pdf'
            log --until soon                  | 'soon'
            log summary --since 2026-02-30    | '2026-02-30'
            log export --format csv --since 31.12.2026 | '31.12.2026'
            completion                        | completion
            completion powershell             | powershell
            help no-such                      | no-such
            safety --cleared                  | --cleared
            safety --profile --have no-such-condition | no-such-condition
            safety --cleared no-such --by Dr  | no-such
            remind --every never              | 'never'
            remind --every 0s                 | --every
            while                             | while
            while --no-such -- true           | '--no-such'
            list --equipment rocket           | 'rocket'
            list --target moon                | 'moon'
            show c                            | childs-pose
            run c --dry-run                   | childs-pose
            log --exercise no-such            | no-such
            check a b                         | 'b'
            edit a                            | 'a'
            today a                           | 'a'
            due a                             | 'a'
            run overhead --resume             | --resume
            run overhead --variant upside-down --dry-run | 'upside-down'
            run overhead --fit soon           | 'soon'
            run overhead --fit 1s             | nothing fits 1 s
            run overhead --pain-before -1     | -1
            run overhead --pain-before 3.5    | '3.5'
            run overhead --sound loud         | 'loud'
            run overhead --volume 101         | --volume
            run overhead --art oil            | 'oil'
            """)
    void wrong_use_of_a_command_is_named_and_touches_nothing(String line, String named) {
        var result = run(line).exits(2);
        assertThat(result.warning()).startsWith("decompress: ").contains(named);
        assertThat(result.out()).isEmpty();
        assertThat(home).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"run, --dry-run", "show, --json"})
    void every_beginning_of_an_id_that_is_only_one_is_enough(String command, String option) {
        var ids = Stream.concat(
                        Shipped.library().exercises().stream().map(Exercise::id),
                        Shipped.library().routines().stream().map(Routine::id))
                .toList();
        var random = new Random(5);
        for (var id : ids) {
            var written = id.substring(0, 1 + random.nextInt(id.length()));
            var meant = ids.stream().filter(each -> each.startsWith(written)).toList();
            var result = run(command + " " + written + " " + option);
            if (meant.size() == 1 || ids.contains(written)) {
                assertThat(result.exits(0).out())
                        .as(written)
                        .isEqualTo(run(command + " " + id + " " + option).out());
            } else {
                assertThat(result.exits(2).warning())
                        .as(written)
                        .contains(meant)
                        .contains("Type more of it.");
            }
        }
    }

    @Test
    void a_beginning_is_enough_wherever_an_id_is_taken() {
        var cli = new CliHarness(home);
        assertThat(cli.run("safety", "--cleared", "inv", "--by", "Dr. Silva")
                        .exits(0)
                        .out())
                .contains("nversion");
        assertThat(cli.run("safety --clearances --json").exits(0).out()).contains("inversion-table");
        assertThat(cli.run("safety --cleared c --by Dr").exits(2).warning()).contains("childs-pose", "cat-stretch");
        cli.run("log --exercise over").exits(0);
        assertThat(cli.run("list --equipment foam").exits(0).out())
                .contains("foam-rolling")
                .doesNotContain("dead-hang");
    }
}
