package decompress.cli;

import decompress.session.Session;

/** Opens the stage that suits where the program runs. */
@FunctionalInterface
public interface Stages {
    /** A stage for one session; {@code mute} is what the key for it does. */
    Stage open(Session session, BaseCommand command, StageOptions options, Runnable mute);
}
