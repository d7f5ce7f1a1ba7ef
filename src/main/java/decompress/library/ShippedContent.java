package decompress.library;

import decompress.pose.Figure;
import decompress.safety.Safety;
import java.util.Optional;
import java.util.Set;

/** What comes with the program, each part made when it is asked for. */
public interface ShippedContent {
    /** The exercises and routines, in the order of the file. */
    Library library();

    Safety safety();

    /** The ids of the figures. */
    Set<String> poses();

    Optional<Figure> figure(String pose);
}
