package decompress.library;

import decompress.library.yaml.FieldKey;
import decompress.library.yaml.FieldKeys;

/** The keys of the exercise file. The reader, its hints and the JSON Schema come from these tables. */
final class LibraryKeys {
    static final FieldKey ID = new FieldKey("id: wall-slide", "id", "");

    static final FieldKeys FILE =
            FieldKeys.of("file", "A person's own exercises and numbers, which override the built-in ones.", """
            format: decompress/1 | format | The format of this file.
            exercises: {overhead-stretch: {prescription: {hold: 15s}}} | by id: exercise or nothing \
            | Exercises by id. A known id changes only the fields it gives, a new id adds an exercise.
            routines: {desk-break: {name: Desk break, exercises: [overhead-stretch]}} | by id: routine or nothing \
            | Routines by id: exercises in the order in which they are done.
            """);

    static final FieldKeys EXERCISE =
            FieldKeys.of("exercise", "One exercise. A new one needs a name, a position and a prescription.", """
            name: Overhead stretch | text 300 | What it is called.
            for: Stretches the spine after sitting. | text 500 | What it is for, in one sentence.
            targets: [spine, shoulders] | list of id | The parts of the body it is for.
            position: standing | position | How the body is placed.
            equipment: [foam-roller], or [[couch, bench, chair]] for any of these | equipment \
            | What it needs; a list in the list means any of these.
            prescription: {hold: 20-30s, sets: 4-5, rest: as needed ~10s} | prescription
            steps: [Stand tall., Raise your arms.] | list of text 500 | What to do, in order.
            cues: {hold: Push your palms up, release: Lower your arms} | cues
            breath: {in: Breathe in, out: Breathe out} | breath
            way-out: {for: 5s, say: [Lower your arms slowly.]} | way-out
            end: Take a few steps. | text 500 | What to do after coming out of the position.
            cautions: [Stop if a shoulder pinches] | list of text 500 | What to be careful about.
            avoid-if: [spinal-fracture] | list of condition | The conditions that rule it out.
            ask-if: [pregnancy] | list of condition | The conditions with which a professional must be asked first.
            adapt-if: {wrist-trouble: Rest on your forearms.} | by condition: text 500 \
            | For each condition, how to do it with that condition.
            easier: [Hold it for 5 seconds.] | list of text 500 | Ways to do it with less strain.
            instead: [childs-pose] | list of id | Exercises that can replace it.
            variants: {seated: {position: sitting, steps: [Sit on a firm chair.]}} | by id: variant \
            | Other ways of doing it, by a word such as seated.
            clearance: general | clearance \
            | What a professional must confirm: a general go-ahead, this exercise by name, or its numbers too.
            partner: false | truth | Whether a helper is needed.
            pose: overhead-stretch | pose | The built-in figure that shows it.
            sources: [my physiotherapist] | list of text 200 | Where it comes from.
            hidden: true | truth | Whether to leave it out.
            """);

    /** A variant inherits all other fields from the exercise. */
    static final FieldKeys VARIANT = EXERCISE.only(
            "variant",
            "What differs from the exercise when it is done this way.",
            "name position equipment prescription steps cues breath way-out end cautions easier pose");

    static final FieldKeys PRESCRIPTION =
            FieldKeys.of("prescription", "How much, how often, and who prescribed it.", """
            hold: 20-30s | hold | How long each position is held: 20s, 20-30s, 20s+, {left: 10s, right: 20s}.
            repetitions: 10 | repetitions | How many repetitions a set has: 10, 8-12, {left: 8, right: 12}.
            tempo: 3-1-1 | tempo \
            | Seconds down, of pause, and up: 3-1-1; with the way up first: 2-3-2 up first, or lift 2, hold 3, lower 2.
            sets: 4-5 | sets | How many sets: 4, 4-5, 3+; or the amount of each set: [8, 6, 4], [20s, 15s, 10s].
            total: 10-15min | lengths | The time of all sets and rests together, or of the walk.
            rest: as needed ~10s | rest | Between sets: 10s, 20-30s, none, as needed ~10s.
            sides: left, right | sides | Each side does all sets: left, right.
            first: {hold: 10s, sets: 3} | first or list | The starting dose, or a list of them, the smallest first.
            ceiling: {hold: 60s, total: 10min} | ceiling
            filled: {rest: [UWHEALTH]} | filled
            set-by: Dr. Maria Silva | text 100 | Who prescribed it.
            set-on: 2026-11-22 | day | The day on which it was prescribed.
            per-day: 2 | per-day | How many times a day.
            days: 5/week | days | How many days a week, or which: 5/week, daily, [mon, wed, fri].
            every: 2 days | every | One day in so many: 2 days.
            until: 2026-12-31 | day | The last day.
            pain-ceiling: 3 | pain | The pain, 0 to 10, above which it is not done.
            """);

    /** The fields that a starting dose can reduce. */
    static final FieldKeys FIRST = FieldKeys.of("first", "The amounts of a starting dose.", """
            hold: 10s | hold | How long each position is held.
            repetitions: 8 | repetitions | How many repetitions a set has.
            sets: 2 | sets | How many sets.
            total: 3min | lengths | The time of all sets and rests together, or of the walk.
            rest: as needed ~30s | rest | Between sets.
            """);

    static final FieldKeys LIST_OF_HOLDS =
            FieldKeys.of("list of holds", "A hold for each set.", "sets: [20s, 15s, 10s] | sets");

    static final FieldKeys LIST_OF_REPETITIONS =
            FieldKeys.of("list of repetitions", "Repetitions for each set.", "sets: [8, 6, 4] | sets");

    /** The sides of an amount. */
    static final FieldKeys SIDES = FieldKeys.of("sides", "The amount of each side.", """
            left: 10s | amount | Of the left side.
            right: 20s | amount | Of the right side.
            """);

    static final FieldKeys CEILING = FieldKeys.of("ceiling", "The limit where no professional prescribed it.", """
            hold: 60s | length | Of one hold.
            total: 10min | length | Of all sets and rests together.
            repetitions: 60 | count | Of all sets together.
            """);

    /** The fields of a prescription that can name a source. */
    static final FieldKeys FILLED =
            FieldKeys.of("filled", "Where the numbers come from that the source does not give.", """
            hold: [UWHEALTH] | list of text 100 | Sources of the hold.
            repetitions: [UWHEALTH] | list of text 100 | Sources of the repetitions.
            tempo: [MOTRA] | list of text 100 | Sources of the tempo.
            sets: [UWHEALTH] | list of text 100 | Sources of the sets.
            total: [TEETER] | list of text 100 | Sources of the total.
            rest: [MOTRA] | list of text 100 | Sources of the rest.
            """);

    static final FieldKeys CUES = FieldKeys.of("cues", "Spoken and shown; eight words or fewer.", """
            lead-in: Kneel with knees wide | text 500 | While getting into position.
            hold: Push your palms up | text 500 | When a hold starts.
            release: Lower your arms | text 500 | When a set ends.
            down: Lower slowly | text 500 | On the way down of a repetition.
            pause: Pause | text 500 | Between the two ways of a repetition.
            up: Lift to straight | text 500 | On the way up of a repetition.
            """);

    static final FieldKeys WAY_OUT =
            FieldKeys.of("way-out", "How to come out of the position after the last set.", """
            for: 5s | length | How long that takes: 5s.
            say: [Lower your arms slowly.] | list of text 500 | What to do, in order.
            """);

    static final FieldKeys BREATH = FieldKeys.of("breath", "Words for breathing.", """
            in: Breathe in, lift your palms | text 500 | Breathing in.
            out: Breathe out, let your shoulders drop | text 500 | Breathing out.
            """);

    static final FieldKeys ROUTINE = FieldKeys.of("routine", "Exercises in the order in which they are done.", """
            name: Desk break | text 300 | What it is called.
            exercises: [overhead-stretch, cat-stretch] | references \
            | Ids of exercises, or of variants, such as cat-stretch/seated.
            order: fewest-changes | order | In which order they are done.
            hidden: true | truth | Whether to leave it out.
            """);

    private LibraryKeys() {}
}
