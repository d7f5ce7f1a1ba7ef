package decompress.exercise;

/** Which end of each prescribed range a dose takes. */
public enum End {
    LOW,
    HIGH
}
