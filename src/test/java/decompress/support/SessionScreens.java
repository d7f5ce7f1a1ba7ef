package decompress.support;

import decompress.exercise.DoseChoice;
import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.library.LibraryReader;
import decompress.library.problem.Source;
import decompress.session.ClockReading;
import decompress.session.Interval;
import decompress.session.PlannedExercise;
import decompress.session.Session;
import decompress.session.SessionState;
import decompress.session.SessionState.Pause;
import decompress.session.Timeline;
import decompress.view.Art;
import decompress.view.Frame;
import decompress.view.Glyphs;
import decompress.view.Line;
import decompress.view.session.SessionView;
import decompress.view.session.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The screens of a session of a shipped exercise at the moments that matter. */
public final class SessionScreens {
    public static final Library SHIPPED =
            LibraryReader.read(Source.shipped()).library().orElseThrow();

    public static final List<int[]> SIZES = List.of(
            new int[] {120, 40},
            new int[] {80, 24},
            new int[] {60, 20},
            new int[] {40, 12},
            new int[] {30, 8},
            new int[] {20, 6});

    /** The screen as a picture. */
    public enum Moment {
        STEP,
        READY,
        LEAD_IN,
        WORK,
        REST,
        PAUSED,
        WAY_OUT
    }

    private final Exercise exercise;
    private final Session session;

    public SessionScreens(Exercise exercise) {
        this.exercise = exercise;
        var dose = DoseChoice.LOW.from(exercise.prescription(), Duration.ofSeconds(10));
        var part = new PlannedExercise(exercise, dose);
        var card = new PlannedExercise(exercise, dose, true);
        var side = dose.sides().get(0);
        var work = dose.effort().length();
        var wayOut = exercise.guidance().wayOut().length();
        this.session = new Session(new Timeline(
                List.of(part),
                List.of(
                        new Interval.LeadIn(0, card, side, OptionalInt.of(1), Duration.ofSeconds(8)),
                        new Interval.LeadIn(0, card, side, OptionalInt.empty(), card.ready()),
                        new Interval.LeadIn(0, part, side, OptionalInt.empty(), Duration.ofSeconds(10)),
                        new Interval.Work(0, part, side, 1, work, false),
                        new Interval.Recovery(0, part, side, false, 2, Duration.ofSeconds(30), false),
                        new Interval.ComingOut(0, part, side, wayOut))));
    }

    public Session session() {
        return session;
    }

    /** The screen at a moment: 8 s into a set, 6 s into a rest, 3 s into everything else. */
    /** The text of a frame without its meanings, one line each. */
    public static String text(Frame frame) {
        return frame.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    public Frame frame(Moment moment, int columns, int rows, Art art) {
        return frame(
                moment,
                Duration.ofSeconds(
                        switch (moment) {
                            case WORK, PAUSED -> 8;
                            case REST -> 6;
                            case STEP, READY, LEAD_IN, WAY_OUT -> 3;
                        }),
                columns,
                rows,
                art);
    }

    /** The screen at a moment that began so long ago. */
    public Frame frame(Moment moment, Duration ago, int columns, int rows, Art art) {
        var figures = Map.of(exercise.id(), SHIPPED.figure(exercise.id()).orElseThrow());
        var glyphs = art == Art.NONE ? Glyphs.ASCII : Glyphs.UNICODE;
        var setting = new Setting(columns, rows, glyphs, art, false, false, LocalTime.of(15, 40));
        var frame = new SessionView(figures).frame(session, state(moment, ago), ago, setting, "");
        return new Frame(frame.lines().stream().map(glyphs::of).toList(), frame.title());
    }

    public SessionState state(Moment moment, Duration now) {
        var index = switch (moment) {
            case STEP -> 0;
            case READY -> 1;
            case LEAD_IN -> 2;
            case WORK, PAUSED -> 3;
            case REST -> 4;
            case WAY_OUT -> 5;
        };
        var length = session.timeline().intervals().get(index).length();
        var look = new ClockReading(now, Instant.EPOCH);
        return moment == Moment.PAUSED
                ? new SessionState.Paused(index, length, now, Pause.WANTED, Duration.ZERO, 0, false)
                : new SessionState.Running(index, length, Duration.ZERO, false, look);
    }

    /** Every moment at every size, of an exercise whose words stand in the tests. */
    public static String pictures() {
        var screens = new SessionScreens(Exercises.OVERHEAD);
        var pictures = new StringBuilder();
        for (var moment : Moment.values()) {
            for (var size : SIZES) {
                pictures.append("==== %s %d x %d%n".formatted(moment, size[0], size[1]));
                text(screens.frame(moment, size[0], size[1], Art.BRAILLE))
                        .lines()
                        .map(line -> line.replace('\u2800', ' ').stripTrailing())
                        .forEach(line -> pictures.append(line).append('\n'));
            }
        }
        return pictures.toString();
    }

    /** Writes the pictures down, when the screens are to look different; scripts/picture starts it. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), pictures());
    }
}
