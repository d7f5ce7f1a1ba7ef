package decompress.support;

import decompress.exercise.Side;
import decompress.log.SessionIds;
import decompress.log.lines.Amendment;
import decompress.log.lines.Amendment.Change;
import decompress.log.lines.LineBinder;
import decompress.session.ExerciseRecord;
import decompress.session.Outcome;
import decompress.session.Pain;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.session.SetRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Writes the logs of people who never were, the same ones for the same seed, with what goes wrong in real logs. */
public final class People {
    private static final OffsetDateTime FIRST = OffsetDateTime.of(2024, 1, 1, 7, 0, 0, 0, ZoneOffset.ofHours(1));
    private static final List<String> EXERCISES =
            List.of("overhead-stretch", "childs-pose", "cat-stretch", "cow-stretch", "lower-back-extension");

    private final Random random;

    private People(long seed) {
        this.random = new Random(seed);
    }

    /** A folder, how many people, and a seed. */
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var people = new People(Long.parseLong(arguments[2]));
        for (var number = 1; number <= Integer.parseInt(arguments[1]); number++) {
            Files.writeString(folder.resolve("person-%05d.jsonl".formatted(number)), people.log());
        }
    }

    private String log() {
        var log = new StringBuilder();
        var at = FIRST.plusDays(random.nextInt(14));
        for (var sessions = 5 + random.nextInt(30); sessions > 0; sessions--) {
            at = at.plusDays(1 + random.nextInt(4)).plusMinutes(random.nextInt(600) - 300L);
            lines(at).forEach(line -> log.append(line).append('\n'));
        }
        return log.toString();
    }

    /** One session, and what is said of it or went wrong with it. */
    private List<String> lines(OffsetDateTime at) {
        var session = session(at);
        var line = LineBinder.line(session);
        var lines = new ArrayList<String>();
        switch (random.nextInt(20)) {
            case 0 -> lines.addAll(List.of(LineBinder.line(Sessions.interrupted(session)), line));
            case 1 -> lines.addAll(List.of(line, line));
            case 2 -> lines.add(line.substring(0, random.nextInt(line.length())));
            case 3 -> lines.add(line.substring(0, random.nextInt(line.length())) + line);
            case 4 -> lines.addAll(List.of(line, said(Change.RETRACTS, session, at, Optional.empty())));
            case 5 ->
                lines.addAll(List.of(
                        line,
                        said(Change.EDITS, session, at.plusMinutes(8), Optional.of("put right")),
                        said(Change.EDITS, session, at.plusMinutes(9), Optional.of("put right"))));
            case 6 -> lines.addAll(List.of(line, said(Change.NOTES, session, at, Optional.of("{\"v\":1} “no”"))));
            case 7 -> lines.addAll(List.of("\0\0\0\0", line));
            default -> lines.add(line);
        }
        return lines;
    }

    private String said(Change change, SessionRecord session, OffsetDateTime at, Optional<String> note) {
        var pain = change == Change.EDITS ? new Pain(rating(), rating()) : Pain.UNKNOWN;
        return LineBinder.line(new Amendment(change, id(at), session.id(), at, pain, note));
    }

    private SessionRecord session(OffsetDateTime at) {
        var exercises = new ArrayList<ExerciseRecord>();
        for (var count = 1 + random.nextInt(3); count > 0; count--) {
            exercises.add(exercise());
        }
        var reason = Optional.of(Reason.values()[random.nextInt(Reason.values().length)])
                .filter(ignored -> random.nextInt(4) == 0);
        return new SessionRecord(
                id(at),
                at,
                "Europe/Berlin",
                Duration.ofSeconds(60 + random.nextInt(600)),
                reason.map(ignored -> Outcome.STOPPED).orElse(Outcome.COMPLETED),
                reason,
                random.nextBoolean(),
                Optional.empty(),
                new Pain(rating(), rating()),
                Optional.of("“ä”").filter(ignored -> random.nextInt(10) == 0),
                exercises,
                Optional.of(id(at)).filter(ignored -> random.nextInt(20) == 0),
                false,
                Optional.empty());
    }

    private ExerciseRecord exercise() {
        var planned = 1 + random.nextInt(5);
        var holds = random.nextBoolean();
        var sets = new ArrayList<SetRecord>();
        for (var begun = random.nextInt(planned + 1); begun > 0; begun--) {
            var held = Duration.ofMillis(random.nextInt(40_000));
            var reps = Optional.of(random.nextInt(12)).filter(ignored -> !holds);
            sets.add(new SetRecord(
                    Side.values()[random.nextInt(Side.values().length)], held, reps, random.nextBoolean()));
        }
        var equal = new ExerciseRecord(
                EXERCISES.get(random.nextInt(EXERCISES.size())),
                Optional.of("seated").filter(ignored -> random.nextInt(5) == 0),
                planned,
                Optional.of(Duration.ofSeconds(10 + random.nextInt(30))).filter(ignored -> holds),
                Optional.of(10).filter(ignored -> !holds),
                Duration.ofSeconds(random.nextInt(30)),
                sets);
        // Of three planned sets the later ones are smaller.
        return planned == 3 ? equal.planning(equal.plannedHold().dividedBy(2), equal.plannedRepetitions() / 2) : equal;
    }

    private Optional<Integer> rating() {
        return Optional.of(random.nextInt(11)).filter(ignored -> random.nextInt(5) > 0);
    }

    private String id(OffsetDateTime at) {
        return SessionIds.at(at.toInstant(), random);
    }
}
