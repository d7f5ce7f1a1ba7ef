package decompress.interview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The answers so far, in the form that each question reads. */
public record Answered(Map<String, String> given) {
    public static final Answered NONE = new Answered(Map.of());

    public Answered {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    public Answered with(Question question, String answer) {
        var more = new LinkedHashMap<>(given);
        more.put(question.key(), answer);
        return new Answered(more);
    }

    Optional<String> to(Question question) {
        return Optional.ofNullable(given.get(question.key()));
    }
}
