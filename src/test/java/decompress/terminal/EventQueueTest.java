package decompress.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The queue of keys and signals. */
class EventQueueTest {
    @Test
    void events_come_in_order_and_several_changes_of_size_are_one() {
        var events = new EventQueue();
        events.add(new TerminalEvent.Resized());
        events.add(new TerminalEvent.Pressed(Key.Q));
        events.add(new TerminalEvent.Resized());
        assertThat(events.next(Duration.ZERO)).contains(new TerminalEvent.Resized());
        assertThat(events.next(Duration.ZERO)).contains(new TerminalEvent.Pressed(Key.Q));
        assertThat(events.next(Duration.ofSeconds(-1))).isEmpty();
    }

    @Test
    void the_end_is_heard_when_it_is_taken() throws InterruptedException {
        var events = new EventQueue();
        events.add(new TerminalEvent.EndRequested(TerminationSignal.TERM));
        assertThat(events.endIsHeard(Duration.ZERO)).isFalse();
        assertThat(events.next(Duration.ZERO)).contains(new TerminalEvent.EndRequested(TerminationSignal.TERM));
        assertThat(events.endIsHeard(Duration.ZERO)).isTrue();
    }

    @Test
    void digits_know_their_number() {
        assertThat(Key.DIGIT_7.digit()).hasValue(7);
        assertThat(Key.ENTER.digit()).isEmpty();
        assertThat(Key.QUESTION_MARK.digit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void exit_codes_are_those_of_a_shell(TerminationSignal ending, int code) {
        assertThat(ending.exitCode()).isEqualTo(code);
    }
}
