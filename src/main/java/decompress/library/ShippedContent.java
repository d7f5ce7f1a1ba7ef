package decompress.library;

import decompress.pose.Figure;
import decompress.safety.Safety;
import java.util.List;
import java.util.Optional;

/** The built-in content, each part created when it is needed. */
public interface ShippedContent {
    /** The exercises and routines, in the order of the file. */
    Library library();

    Safety safety();

    /** The ids of the figures. */
    List<String> poses();

    Optional<Figure> figure(String pose);
}
