package decompress.perform.ui;

import decompress.session.Input;
import decompress.session.Session;
import decompress.session.SessionEvent;
import decompress.session.SessionState;
import decompress.terminal.Terminal;
import decompress.terminal.TerminationSignal;
import decompress.view.log.PainWords;
import decompress.view.session.Narration;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A session printed as lines. */
final class PlainUi extends TerminalUi {
    /** Where the lines go, and whether that has been closed. */
    record Lines(Consumer<String> out, BooleanSupplier nobodyReads) {}

    private static final Duration SETTLED = Duration.ofMillis(200);

    private final Narration narration;
    private final Consumer<String> out;
    private final BooleanSupplier nobodyReads;
    private String asked = "";
    private boolean goesOnByItself;

    PlainUi(Terminal terminal, boolean keyboard, Narration narration, Lines lines, Runnable mute) {
        super(terminal, keyboard, mute);
        this.narration = narration;
        this.out = lines.out();
        this.nobodyReads = lines.nobodyReads();
    }

    /** Without a reader the session is over; without a keyboard it does not wait after a time away. */
    @Override
    public Optional<Input> next(Duration atMost) {
        if (nobodyReads.getAsBoolean()) {
            return Optional.of(endBy(TerminationSignal.HUP));
        }
        return goesOnByItself ? Optional.of(goOn()) : super.next(atMost);
    }

    /** Not before the news of having been stopped is heard as well, or it would stop the session again. */
    private Input goOn() {
        return super.next(SETTLED).filter(Input.SIGNAL::equals).orElse(Input.PAUSE_OR_RESUME);
    }

    @Override
    public boolean isScreen() {
        return false;
    }

    @Override
    public void tell(SessionEvent event) {
        narration.on(event).forEach(out);
        goesOnByItself = event instanceof SessionEvent.Paused && !attended();
    }

    @Override
    public void show(Session session, SessionState state, Duration now) {
        // Lines are only added for events.
    }

    @Override
    public void notice(String text) {
        out.accept(text);
    }

    @Override
    void showQuestion(String question, RatingField field) {
        if (!question.equals(asked)) {
            asked = question;
            out.accept(question);
        } else if (field.isRefused() && field.text().isEmpty()) {
            out.accept(SCALE);
        }
    }

    @Override
    Reply answered(Reply reply) {
        if (!reply.leaves()) {
            out.accept(reply.number()
                    .map(number -> number
                            + reply.site()
                                    .map(site -> " " + PainWords.site(site))
                                    .orElse("") + ".")
                    .orElse("Skipped."));
        }
        return reply;
    }
}
