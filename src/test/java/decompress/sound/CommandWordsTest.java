package decompress.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CommandWordsTest {
    @Test
    void words_are_split_at_blanks_outside_of_quotes() {
        assertThat(CommandWords.split("  notify-send  'the next cue'  \"two words\" "))
                .containsExactly("notify-send", "the next cue", "two words");
    }

    @Test
    void quotes_join_what_they_touch_and_may_be_empty() {
        assertThat(CommandWords.split("a'b c'd '' \"it's\"")).containsExactly("ab cd", "", "it's");
    }

    @Test
    void a_backslash_keeps_the_character_after_it() {
        assertThat(CommandWords.split("a\\ b \\\" '\\' c\\")).containsExactly("a b", "\"", "\\", "c\\");
    }

    @Test
    void nothing_else_of_a_shell_has_a_meaning() {
        assertThat(CommandWords.split("echo $HOME; rm * | cat"))
                .containsExactly("echo", "$HOME;", "rm", "*", "|", "cat");
    }

    @Test
    void an_open_quote_and_an_empty_command_are_refused_in_words() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandWords.split("say 'hello"))
                .withMessage("the command has a ' that is not closed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandWords.split("  "))
                .withMessage("the command is empty");
    }
}
