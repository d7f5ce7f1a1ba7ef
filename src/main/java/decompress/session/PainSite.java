package decompress.session;

/** Where pain of the back is felt, from the top down: pain that moves down a leg gets worse (centralising, McKenzie). */
public enum PainSite {
    BACK,
    BUTTOCK,
    THIGH,
    BELOW_KNEE;

    public boolean isBelow(PainSite other) {
        return compareTo(other) > 0;
    }
}
