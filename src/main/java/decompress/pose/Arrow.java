package decompress.pose;

/** Shows at the end of the movement which way the body is pulled. */
public record Arrow(Point from, Point to) {

    Arrow mirrored() {
        return new Arrow(from.mirrored(), to.mirrored());
    }
}
