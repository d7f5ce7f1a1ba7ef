package decompress.remind;

import decompress.terminal.TerminationSignal;
import java.util.Optional;

/**
 * The end of a movement break.
 *
 * @param moved whether the person moved, so that the time of sitting starts again
 * @param ending the signal that ended it, if one did
 */
public record BreakResult(boolean moved, Optional<TerminationSignal> ending) {}
