package decompress.exercise;

/** How much of what is prescribed a person asks for. */
public enum DoseLevel {
    /** The starting dose; the low end if there is none. */
    FIRST,
    /** The low end of each range. */
    LOW,
    /** The high end of each range. */
    HIGH;

    Prescription of(Prescription prescription) {
        return this == FIRST ? prescription.startingDose() : prescription;
    }

    <T extends Comparable<T>> T of(Range<T> range) {
        return this == HIGH ? range.top() : range.low();
    }
}
