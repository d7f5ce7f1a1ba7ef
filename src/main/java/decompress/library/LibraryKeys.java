package decompress.library;

import static decompress.library.yaml.FieldReader.keys;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys of the exercise file, each with a valid example. */
final class LibraryKeys {
    static final Map<String, String> FILE = keys("""
            format: decompress/1
            exercises: {overhead-stretch: {prescription: {hold: 15s}}}
            routines: {desk-break: {name: Desk break, exercises: [overhead-stretch]}}
            """);

    static final Map<String, String> EXERCISE = keys("""
            name: Overhead stretch
            for: Stretches the spine after sitting.
            targets: [spine, shoulders]
            position: standing
            equipment: [foam-roller], or [[couch, bench, chair]] for any of these
            prescription: {hold: 20-30s, sets: 4-5, rest: as needed ~10s}
            steps: [Stand tall., Raise your arms.]
            cues: {hold: Push your palms up, release: Lower your arms}
            breath: {in: Breathe in, out: Breathe out}
            way-out: {for: 5s, say: [Lower your arms slowly.]}
            end: Take a few steps.
            cautions: [Stop if a shoulder pinches]
            avoid-if: [spinal-fracture]
            ask-if: [pregnancy]
            adapt-if: {wrist-trouble: Rest on your forearms.}
            easier: [Hold it for 5 seconds.]
            instead: [childs-pose]
            variants: {seated: {position: sitting, steps: [Sit on a firm chair.]}}
            clearance: general
            partner: false
            pose: overhead-stretch
            sources: [my physiotherapist]
            hidden: true
            """);

    /** The fields that a variant may change; it inherits all others from the exercise. */
    static final Map<String, String> VARIANT =
            keys(Stream.of("name position equipment prescription steps cues breath way-out end cautions easier pose"
                            .split(" "))
                    .map(EXERCISE::get)
                    .collect(Collectors.joining("\n")));

    static final Map<String, String> PRESCRIPTION = keys("""
            hold: 20-30s
            repetitions: 10
            tempo: 3-1-1
            sets: 4-5
            total: 10-15min
            rest: as needed ~10s
            sides: left, right
            first: {hold: 10s, sets: 3}
            ceiling: {hold: 60s, total: 10min}
            filled: {rest: [UWHEALTH]}
            set-by: Dr. Maria Silva
            set-on: 2026-11-22
            per-day: 2
            days: 5/week
            every: 2 days
            until: 2026-12-31
            pain-ceiling: 3
            """);

    /** The fields that a starting dose can reduce. */
    static final Map<String, String> FIRST = keys("""
            hold: 10s
            repetitions: 8
            sets: 2
            total: 3min
            rest: as needed ~30s
            """);

    static final Map<String, String> CEILING = keys("""
            hold: 60s
            total: 10min
            repetitions: 60
            """);

    /** The fields of a prescription that can name a source. */
    static final Map<String, String> AMOUNTS = keys("""
            hold: [UWHEALTH]
            repetitions: [UWHEALTH]
            tempo: [MOTRA]
            sets: [UWHEALTH]
            total: [TEETER]
            rest: [MOTRA]
            """);

    static final Map<String, String> CUES = keys("""
            lead-in: Kneel with knees wide
            hold: Push your palms up
            release: Lower your arms
            down: Lower slowly
            pause: Pause
            up: Lift to straight
            """);

    static final Map<String, String> WAY_OUT = keys("""
            for: 5s
            say: [Lower your arms slowly.]
            """);

    static final Map<String, String> BREATH = keys("""
            in: Breathe in, lift your palms
            out: Breathe out, let your shoulders drop
            """);

    static final Map<String, String> ROUTINE = keys("""
            name: Desk break
            exercises: [overhead-stretch, cat-stretch]
            order: fewest-changes
            hidden: true
            """);

    private LibraryKeys() {}
}
