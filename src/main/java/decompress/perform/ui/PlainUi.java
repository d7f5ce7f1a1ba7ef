package decompress.perform.ui;

import decompress.script.words.PainWords;
import decompress.session.Input;
import decompress.session.Pain;
import decompress.session.Session;
import decompress.session.SessionEvent;
import decompress.session.SessionState;
import decompress.session.Timeline;
import decompress.sound.Sounds;
import decompress.terminal.TerminationSignal;
import decompress.view.Line;
import decompress.view.session.Narration;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A session printed as lines. */
final class PlainUi extends TerminalUi {
    private static final Duration SETTLED = Duration.ofMillis(200);

    private final Narration narration;
    private String asked = "";
    private boolean resumesByItself;

    PlainUi(Display display, Sounds sounds, Timeline timeline) {
        super(display, sounds);
        this.narration = new Narration(timeline, attended(), sounds::speaks);
    }

    /** Without a reader the session is over; without a keyboard it does not wait after a time away. */
    @Override
    public Optional<Input> next(Duration atMost) {
        if (display.nobodyReads().getAsBoolean()) {
            return Optional.of(endBy(TerminationSignal.HUP));
        }
        return resumesByItself ? Optional.of(resume()) : super.next(atMost);
    }

    /** Not before the news of having been stopped is heard as well, or it would stop the session again. */
    private Input resume() {
        return super.next(SETTLED).filter(Input.SIGNAL::equals).orElse(Input.PAUSE_OR_RESUME);
    }

    @Override
    public boolean isScreen() {
        return false;
    }

    @Override
    public void on(SessionEvent event) {
        narration.on(event).forEach(this::notice);
        if (isStopForPain(event)) {
            signs(display.console().width()).forEach(sign -> notice(sign.text()));
        }
        resumesByItself = event instanceof SessionEvent.Paused && !attended();
    }

    @Override
    public void show(Session session, SessionState state, Duration now) {
        // Lines are only added for events.
    }

    /** Through a pipe one line stays one line. */
    @Override
    public void notice(String text) {
        if (display.tty().output()) {
            display.console().print(text);
        } else {
            display.console().print(List.of(Line.of(text)));
        }
    }

    @Override
    void showQuestion(String question, RatingField field) {
        if (!question.equals(asked)) {
            asked = question;
            notice(question);
        } else if (field.isRefused() && field.text().isEmpty()) {
            notice(SCALE);
        }
    }

    @Override
    void answered(Pain pain) {
        notice(pain.after()
                .map(rating -> rating
                        + pain.siteAfter()
                                .map(site -> " " + PainWords.site(site))
                                .orElse("") + ".")
                .orElse("Skipped."));
    }
}
