package decompress.run.ask;

import decompress.run.Profiles;
import decompress.safety.Profile;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** What is known of the person during the questions, also where it cannot be written down. */
final class KnownProfile {
    private final Profiles profiles;
    private Profile profile;

    KnownProfile(Profiles profiles) {
        this.profiles = profiles;
        this.profile = profiles.read();
    }

    Profile now() {
        return profile;
    }

    LocalDate today() {
        return profiles.today();
    }

    void change(UnaryOperator<Profile> change) {
        profile = change.apply(profile);
        profiles.remember(change);
    }
}
