package decompress.library;

import decompress.exercise.Exercise;
import decompress.exercise.Regimen;
import decompress.exercise.Routine;
import decompress.library.figure.FigureReader;
import decompress.library.problem.FileFormat;
import decompress.library.problem.Problems;
import decompress.library.problem.SimilarNames;
import decompress.library.problem.Source;
import decompress.library.yaml.FieldReader;
import decompress.library.yaml.FieldValue;
import decompress.library.yaml.Node;
import decompress.library.yaml.Node.Field;
import decompress.library.yaml.Node.Fields;
import decompress.library.yaml.YamlFile;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads exercise files, each laid over the ones before it, and finds every problem in them. */
public final class LibraryReader {
    private static final List<String> REQUIRED = List.of("name", "position", "prescription");

    private final Problems problems;
    private final LayeredEntries exercises;
    private final LayeredEntries routines;
    private final Map<String, Library.Entry> entries = new LinkedHashMap<>();
    private final Map<String, Library.Entry> kept = new LinkedHashMap<>();

    private LibraryReader(Problems problems) {
        this.problems = problems;
        exercises = new LayeredEntries("exercises", LibraryKeys.EXERCISE, problems);
        routines = new LayeredEntries("routines", LibraryKeys.ROUTINE, problems);
    }

    /** The library of these files, or all that is wrong with them. */
    public static LibraryReading read(Source... layers) {
        var reader = new LibraryReader(new Problems(List.of(layers)));
        return reader.reading(() -> {
            List.of(layers).forEach(layer -> reader.open(layer).ifPresent(reader::lay));
            return reader.library(layers[layers.length - 1]);
        });
    }

    /** The shipped library with a person's file over it, of which only what that file names is read once more. */
    public static LibraryReading overShipped(Source own) {
        var reader = new LibraryReader(new Problems(List.of(own)));
        return reader.reading(() -> {
            var file = reader.open(own);
            reader.lay(reader.open(reader.shipped(file)).orElseThrow());
            file.ifPresent(reader::lay);
            return reader.library(own);
        });
    }

    private LibraryReading reading(Supplier<Library> reader) {
        Optional<Library> read;
        try {
            read = Optional.of(reader.get());
        } catch (Problems.Full e) {
            read = Optional.empty();
        }
        return new LibraryReading(read.filter(library -> !problems.hasErrors()), problems.inOrder());
    }

    private Optional<FieldReader> open(Source source) {
        return YamlFile.open(source, FileFormat.EXERCISES, LibraryKeys.FILE, problems);
    }

    private void lay(FieldReader file) {
        things(file, "exercises").ifPresent(exercises::lay);
        things(file, "routines").ifPresent(routines::lay);
    }

    /** What is to be read of the shipped file; the rest is kept as it was compiled. */
    private Source shipped(Optional<FieldReader> own) {
        var excerpt = ShippedExcerpt.under(own);
        Shipped.library().entries().forEach((reference, entry) -> {
            exercises.expect(entry.exercise().id(), excerpt.source());
            if (!excerpt.has().test(entry.exercise().id())) {
                kept.put(reference, entry);
            }
        });
        return excerpt.source();
    }

    /** The things under a key; a key with nothing below it is as good as none. */
    private Optional<Fields> things(FieldReader file, String key) {
        return file.node(key)
                .filter(node ->
                        !(node instanceof Node.Scalar scalar && scalar.text().isBlank()))
                .flatMap(node -> FieldReader.fields(key, node, "for example: " + LibraryKeys.FILE.get(key), problems));
    }

    private Library library(Source last) {
        exercises.things().forEach(this::exercise);
        var read = new LinkedHashMap<String, Exercise>();
        entries.forEach((id, entry) -> read.put(id, entry.exercise()));
        var kept = new LinkedHashMap<String, Routine>();
        routines.things().forEach((id, field) -> routine(id, field, read).ifPresent(r -> kept.put(id, r)));
        if (exercises.things().isEmpty() && !problems.hasErrors()) {
            problems.error(
                    last, 0, "there is no exercise in this file", "for example: " + LibraryKeys.FILE.get("exercises"));
        }
        return new Library(entries, kept);
    }

    private void exercise(String id, Field field) {
        if (!(field.value() instanceof Fields fields)) {
            kept.forEach((reference, entry) -> {
                if (entry.exercise().id().equals(id)) {
                    entries.put(reference, entry);
                }
            });
            return;
        }
        reportMissing(id, field, REQUIRED, exercises);
        read(id, Optional.empty(), fields);
        var form = new FieldReader(id, fields, LibraryKeys.EXERCISE, problems);
        var usual = new LinkedHashMap<>(fields.byKey());
        usual.remove("variants");
        for (var variant : form.fields("variants").values()) {
            var word = new FieldValue(id, "variants", variant.key(), LibraryKeys.EXERCISE.get("variants"), problems);
            KnownIds.id(word)
                    .flatMap(name -> FieldReader.of(id + "/" + name, variant.value(), LibraryKeys.VARIANT, problems))
                    .ifPresent(own -> read(
                            id,
                            word.value(),
                            new Overlay(new Fields(fields.source(), fields.at(), usual), own.fields()).laid()));
        }
    }

    private void read(String id, Optional<String> variant, Fields fields) {
        var form = new FieldReader(id, fields, LibraryKeys.EXERCISE, problems);
        var prescribed = prescribed(form);
        var prescription = prescribed.flatMap(p -> new PrescriptionReader(p, form.key("prescription")).read());
        var regimen = prescribed.map(p -> new RegimenReader(p).read()).orElse(Regimen.NONE);
        var figure =
                form.node("figure").flatMap(node -> new FigureReader(form.whose() + ": figure", problems).read(node));
        var origins = Origins.of(fields, exercises.isNew(id));
        new ExerciseReader(form, exercises.things().keySet())
                .read(id, variant, prescription)
                .ifPresent(exercise ->
                        entries.put(exercise.reference(), new Library.Entry(exercise, regimen, origins, figure)));
    }

    private Optional<FieldReader> prescribed(FieldReader exercise) {
        var example = "for example: " + LibraryKeys.EXERCISE.get("prescription");
        return exercise.node("prescription")
                .flatMap(node -> FieldReader.fields(exercise.whose() + ": prescription", node, example, problems))
                .flatMap(fields -> FieldReader.of(exercise.whose(), fields, LibraryKeys.PRESCRIPTION, problems));
    }

    private Optional<Routine> routine(String id, Field field, Map<String, Exercise> read) {
        if (!(field.value() instanceof Fields fields)) {
            return Optional.empty();
        }
        reportMissing(id, field, List.of("name", "exercises"), routines);
        if (exercises.things().containsKey(id)) {
            problems.error(field.key(), id + " is also the id of an exercise", "give the routine an id of its own");
        }
        var form = new FieldReader(id, fields, LibraryKeys.ROUTINE, problems);
        return new RoutineReader(form, read, references(), exercises.hidden()).read();
    }

    /** The ids of all exercises that are written, and their variants. */
    private Set<String> references() {
        var references = new LinkedHashSet<>(kept.keySet());
        exercises.things().forEach((id, field) -> {
            references.add(id);
            if (field.value() instanceof Fields fields
                    && fields.byKey().containsKey("variants")
                    && fields.byKey().get("variants").value() instanceof Fields variants) {
                variants.byKey().keySet().forEach(word -> references.add(id + "/" + word));
            }
        });
        return references;
    }

    private void reportMissing(String id, Field field, List<String> required, LayeredEntries layers) {
        var fields = ((Fields) field.value()).byKey();
        var missing = required.stream().filter(key -> !fields.containsKey(key)).toList();
        if (!missing.isEmpty()) {
            var others = layers.things().keySet().stream()
                    .filter(other -> !layers.isNew(other))
                    .toList();
            var keys = layers == exercises ? LibraryKeys.EXERCISE : LibraryKeys.ROUTINE;
            problems.error(
                    field.key(),
                    id + ": " + String.join(" and ", missing) + (missing.size() == 1 ? " is" : " are") + " missing",
                    layers.isNew(id)
                            ? SimilarNames.hint(id, others, "for example: " + keys.get(missing.get(0)))
                            : "for example: " + keys.get(missing.get(0)));
        }
    }
}
