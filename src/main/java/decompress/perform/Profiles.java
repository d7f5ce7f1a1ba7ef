package decompress.perform;

import decompress.library.Shipped;
import decompress.perform.ui.Console;
import decompress.profile.ProfileException;
import decompress.profile.ProfileFile;
import decompress.safety.Profile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** The profile as the commands use it; problems are reported, and nothing is assumed. */
public record Profiles(ProfileFile file, Clock clock) {
    public Profile read() {
        return known(readAsItIs());
    }

    /** For what only shows: a profile that cannot be used is warned of, and what is known of it stands. */
    public Profile readOrWarn(Console console) {
        try {
            return read();
        } catch (Failure unusable) {
            console.warn(unusable.getMessage());
            console.warn("Until you repair your profile, nothing here is checked against your conditions,"
                    + " and 'run' starts nothing.");
        }
        return readOrNone();
    }

    /** Reads it even with unknown ids, so that it can be repaired. */
    public Profile readAsItIs() {
        return orFail(file::read);
    }

    /** An id that no exercise knows would have no effect. */
    private static Profile known(Profile profile) {
        for (var id : profile.conditions().keySet()) {
            if (Shipped.safety().condition(id).isEmpty()) {
                throw Failure.failed("your profile names a condition '" + id
                        + "', which is not known here.\nTell your conditions again: decompress safety --profile");
            }
        }
        return profile;
    }

    public Profile change(UnaryOperator<Profile> change) {
        return orFail(() -> file.change(change));
    }

    /** Changes answers that can be asked again; if they cannot be saved, the session still starts. */
    public void remember(UnaryOperator<Profile> change) {
        try {
            file.change(change);
        } catch (ProfileException unwritable) {
            // It is said or asked again.
            return;
        }
    }

    /** For what may be left out: nothing is known where the profile cannot be used. */
    public Profile readOrNone() {
        try {
            return file.read();
        } catch (ProfileException unusable) {
            return Profile.NONE;
        }
    }

    public boolean forget() {
        return orFail(file::forget);
    }

    private interface Access<T> {
        T get() throws ProfileException;
    }

    private static <T> T orFail(Access<T> access) {
        try {
            return access.get();
        } catch (ProfileException unusable) {
            throw Failure.failed(unusable.getMessage());
        }
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
