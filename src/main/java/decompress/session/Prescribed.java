package decompress.session;

import decompress.exercise.Dose;
import decompress.exercise.Exercise;

/** An exercise with the dose of it that this session asks for. */
public record Prescribed(Exercise exercise, Dose dose) {}
