package decompress.remind;

/**
 * The end of a movement break.
 *
 * @param moved whether the person moved, so that the time of sitting starts again
 * @param signal the number of the signal that ended it; 0 where none did
 */
public record BreakResult(boolean moved, int signal) {}
