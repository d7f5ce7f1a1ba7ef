package decompress.exercise;

import java.util.List;

/**
 * Who should not do an exercise, who should ask first, and what to mind.
 *
 * @param avoidIf ids of conditions with which the exercise is not done
 * @param askIf ids of conditions with which a professional is asked first
 */
public record Precautions(
        List<String> cautions, List<String> avoidIf, List<String> askIf, RequiredClearance clearance, boolean partner) {
    public Precautions {
        cautions = List.copyOf(cautions);
        avoidIf = List.copyOf(avoidIf);
        askIf = List.copyOf(askIf);
    }
}
