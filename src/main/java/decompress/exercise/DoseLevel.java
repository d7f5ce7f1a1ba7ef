package decompress.exercise;

/** How much of what is prescribed a person asks for. */
public enum DoseLevel {
    /** The gentlest of the first sittings; the low end where there are none. */
    FIRST,
    /** The low end of each range. */
    LOW,
    /** The high end of each range. */
    HIGH;

    Prescription of(Prescription prescription) {
        return this == FIRST ? prescription.firstSitting() : prescription;
    }

    <T extends Comparable<T>> T of(Range<T> range) {
        return this == HIGH ? range.top() : range.low();
    }
}
