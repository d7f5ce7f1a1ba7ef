package decompress.remind;

import static org.assertj.core.api.Assertions.assertThat;

import decompress.session.BreakKind;
import decompress.session.ClockReading;
import decompress.terminal.TerminationSignal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ReminderLoopTest {
    private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

    private final List<String> happened = new ArrayList<>();
    private final Deque<ReminderInput> answers = new ArrayDeque<>();
    private final List<Duration> idleAsked = new ArrayList<>();
    private Duration now = Duration.ZERO;
    private boolean begins = true;
    private Optional<TerminationSignal> ending = Optional.empty();
    private Duration takes = Duration.ZERO;
    private Duration answered = Duration.ZERO;
    private CompletableFuture<Optional<Duration>> answer = new CompletableFuture<>();
    private Optional<Duration> untouched = Optional.empty();

    /** Gives one answer at each break; time passes only during waits. */
    private final class Scripted implements ReminderUi {
        private boolean due;

        @Override
        public void show(ReminderState state, Duration at) {}

        @Override
        public void breakIsDue(Duration sat) {
            due = true;
            happened.add(now.toMinutes() + ": due");
        }

        @Override
        public Optional<ReminderInput> next(Duration atMost) {
            if (due) {
                due = false;
                return Optional.of(answers.isEmpty() ? ReminderInput.QUIT : answers.pop());
            }
            now = now.plus(atMost);
            answerInTime();
            return now.compareTo(Duration.ofHours(2)) < 0 ? Optional.empty() : Optional.of(ReminderInput.QUIT);
        }

        @Override
        public void close() {
            happened.add(now.toMinutes() + ": closed");
        }
    }

    private void run(ReminderInput... script) {
        answers.addAll(List.of(script));
        var movements = new Movements() {
            @Override
            public Optional<Instant> newest() {
                return Optional.empty();
            }

            @Override
            public void keep(BreakKind kind, Duration sat) {
                happened.add(now.toMinutes() + ": " + kind + " after " + sat.toMinutes());
            }
        };
        new ReminderLoop(
                        new Reminder(Duration.ofMinutes(30), Optional.empty(), ZoneId.of("UTC")),
                        () -> new ClockReading(now, MORNING.plus(now)),
                        this::askForIdleTime,
                        movements,
                        Scripted::new,
                        this::exercise)
                .run();
    }

    /** A program of the system that takes its time to answer. */
    private CompletableFuture<Optional<Duration>> askForIdleTime(Instant ignored) {
        idleAsked.add(now);
        answer = new CompletableFuture<>();
        answered = now.plus(takes);
        answerInTime();
        return answer;
    }

    private void answerInTime() {
        if (now.compareTo(answered) >= 0) {
            answer.complete(untouched);
        }
    }

    private BreakResult exercise(BreakLength length) {
        now = now.plusMinutes(3);
        happened.add(now.toMinutes() + ": exercised " + length);
        return new BreakResult(begins, ending);
    }

    @Test
    void a_session_has_the_terminal_for_itself_and_is_kept_as_a_break() {
        run(ReminderInput.START);
        assertThat(happened)
                .containsExactly(
                        "30: due",
                        "30: closed",
                        "33: exercised SHORT",
                        "33: SESSION after 30",
                        "63: due",
                        "63: closed");
    }

    @Test
    void a_session_that_did_not_begin_is_no_break() {
        begins = false;
        run(ReminderInput.START);
        assertThat(happened).containsExactly("30: due", "30: closed", "33: exercised SHORT", "120: closed");
    }

    @Test
    void having_moved_is_kept() {
        run(ReminderInput.MOVED);
        assertThat(happened).containsExactly("30: due", "30: MOVED after 30", "60: due", "60: closed");
    }

    @Test
    void a_look_is_never_later_than_the_break() {
        run(ReminderInput.SNOOZE, ReminderInput.SKIP);
        assertThat(happened).containsExactly("30: due", "35: due", "65: due", "65: closed");
    }

    @Test
    void other_programs_are_started_seldom_and_before_anybody_is_asked_to_move() {
        run();
        assertThat(idleAsked).hasSizeLessThan(10).contains(Duration.ofMinutes(30));
    }

    @Test
    void break_waits_for_a_slow_answer_of_the_idle_check() {
        takes = Duration.ofMillis(900);
        untouched = Optional.of(Duration.ofMinutes(20));
        run();
        assertThat(happened).containsExactly("120: closed");
    }

    @Test
    void break_is_announced_as_soon_as_a_slow_answer_has_come() {
        takes = Duration.ofMillis(900);
        run(ReminderInput.MOVED);
        assertThat(happened).containsExactly("30: due", "30: MOVED after 30", "60: due", "60: closed");
    }

    @Test
    void whole_routine_is_started_by_a_key_of_its_own() {
        run(ReminderInput.START_WHOLE);
        assertThat(happened).contains("33: exercised WHOLE", "33: SESSION after 30");
    }

    @Test
    void signal_in_a_break_ends_the_reminders() {
        ending = Optional.of(TerminationSignal.TERM);
        run(ReminderInput.START);
        assertThat(happened).containsExactly("30: due", "30: closed", "33: exercised SHORT", "33: SESSION after 30");
    }
}
