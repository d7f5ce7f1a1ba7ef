package decompress.cli;

import decompress.pose.Figure;
import decompress.session.Session;
import java.util.Optional;
import java.util.function.Function;

/** Opens the stage that suits where the program runs. */
@FunctionalInterface
public interface Stages {
    /**
     * What is to be performed.
     *
     * @param figures the figure of an exercise, by its id; read only where figures are drawn
     * @param hearing what is heard, and can be muted
     */
    record Piece(Session session, Function<String, Optional<Figure>> figures, StageOptions options, Hearing hearing) {}

    /** A stage for one session. */
    Stage open(Piece piece, BaseCommand command);
}
