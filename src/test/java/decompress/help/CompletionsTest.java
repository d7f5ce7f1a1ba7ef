package decompress.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompletionsTest {
    private static final Argument HELP = option("", "Show this help.", "-h", "--help");

    private static Argument option(String label, String description, String... names) {
        return new Argument(List.of(names), label, description, label.isEmpty(), false, List.of());
    }

    private static Argument word(String label) {
        return new Argument(List.of(), label, "", true, false, List.of());
    }

    private static CommandHelp command(String name, List<Argument> words, Argument... options) {
        return new CommandHelp(name, "", List.of(), words, List.of(HELP), Map.of("", List.of(options)));
    }

    private static List<Completions> all(CommandHelp... commands) {
        return Completions.all(List.of(commands), List.of(HELP));
    }

    private static String offer(Completions.Values values) {
        return values.kind() + values.names().stream().map(name -> " " + name).collect(Collectors.joining());
    }

    @Test
    void a_command_offers_those_below_it_and_its_options_after_those_of_every_command() {
        var all = all(
                command("run", List.of()),
                command("log", List.of(), option("DATE", "From then on.", "--since")),
                command("log note", List.of()),
                command("log merge", List.of(word("FILE"))),
                command("login", List.of()));

        assertThat(all)
                .extracting(Completions::name)
                .containsExactly("", "run", "log", "log note", "log merge", "login");
        assertThat(all)
                .extracting(each -> offer(each.words()))
                .containsExactly("NAMES run log login", "NOTHING", "NAMES note merge", "NOTHING", "FILES", "NOTHING");
        assertThat(all.get(2).options())
                .extracting(Argument::names)
                .containsExactly(List.of("-h", "--help"), List.of("--since"));
    }

    @ParameterizedTest
    @CsvSource({
        "FILE, FILES",
        "FOLDER, FILES",
        "EXERCISE, ASKED exercises",
        "EXERCISE|ROUTINE, ASKED exercises-and-routines",
        "ID, ASKED exercises-and-routines",
        "ROUTINE, ASKED routines",
        "CONDITION, ASKED conditions",
        "none|ID, ASKED equipment",
        "POSITION, ASKED positions",
        "PART, ASKED targets",
        "TEXT, NOTHING",
        "N, NOTHING",
        "COMMAND, FILES",
    })
    void argument_label_decides_the_offered_words(String label, String offered) {
        assertThat(offer(all(command("run", List.of(word(label)))).get(1).words()))
                .isEqualTo(offered);
    }

    @Test
    void help_offers_the_commands() {
        assertThat(offer(all(command("run", List.of()), command("help", List.of(word("COMMAND"))))
                        .get(2)
                        .words()))
                .isEqualTo("NAMES run help");
    }

    @Test
    void choices_are_offered_whatever_they_are_called() {
        var color = new Argument(List.of("--color"), "FILE", "", false, false, List.of("auto", "never"));

        assertThat(offer(Completions.values(color))).isEqualTo("NAMES auto never");
    }

    @ParameterizedTest
    @EnumSource(Shell.class)
    void script_has_every_command_and_option_quoted_and_asks_for_ids(Shell shell) {
        var commands = List.of(command("walk", List.of(word("ID")), option("TEXT", "A dog's name.", "--dog")));

        assertThat(shell.script(commands, List.of(HELP)))
                .contains("walk", "dog", "exercises-and-routines")
                .contains(
                        switch (shell) {
                            case BASH -> "--help --dog";
                            case ZSH -> "'--dog:A dog'\\''s name.'";
                            case FISH -> "-l dog -r -d 'A dog\\'s name.'";
                        });
    }
}
