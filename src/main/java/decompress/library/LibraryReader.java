package decompress.library;

import decompress.exercise.Routine;
import decompress.library.problem.FileFormat;
import decompress.library.problem.Problems;
import decompress.library.problem.Severity;
import decompress.library.problem.Source;
import decompress.library.yaml.FieldReader;
import decompress.library.yaml.FieldValue;
import decompress.library.yaml.Node.Field;
import decompress.library.yaml.Node.Fields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads exercise files, each laid over the ones before it, and finds every problem in them. */
public final class LibraryReader {
    private final List<Problems> files = new ArrayList<>();
    private final LayeredEntries exercises = new LayeredEntries("exercises", LibraryKeys.EXERCISE);
    private final LayeredEntries routines = new LayeredEntries("routines", LibraryKeys.ROUTINE);
    private final Map<String, Library.Entry> entries = new LinkedHashMap<>();
    /** The built-in entries that the own file does not change, as they were compiled. */
    private final Map<String, Library.Entry> kept = new LinkedHashMap<>();
    /** The ids of all exercises that are written, and their variants, whether or not they can be read. */
    private final Set<String> references = new LinkedHashSet<>();

    private LibraryReader() {}

    /** The library of these files, or all that is wrong with them. */
    public static LibraryReading read(Source... layers) {
        var reader = new LibraryReader();
        return reader.reading(() -> {
            for (var layer : layers) {
                reader.open(layer).ifPresent(reader::lay);
            }
        });
    }

    /** The shipped library with a person's file over it, of which only what that file names is read once more. */
    public static LibraryReading overShipped(Source own) {
        var reader = new LibraryReader();
        return reader.reading(() -> {
            var file = reader.open(own);
            reader.open(reader.shipped(file)).ifPresent(reader::lay);
            Collections.reverse(reader.files);
            file.ifPresent(reader::lay);
        });
    }

    private LibraryReading reading(Runnable layers) {
        var library = Problems.untilEnough(() -> {
            layers.run();
            return library();
        });
        var problems = files.stream().flatMap(file -> file.inOrder().stream()).toList();
        return new LibraryReading(library.filter(ignored -> !hasErrors()), problems);
    }

    private boolean hasErrors() {
        return files.stream().anyMatch(Problems::hasErrors);
    }

    private Optional<FieldReader> open(Source source) {
        var file = new Problems(source);
        files.add(file);
        return FieldReader.open(file, FileFormat.EXERCISES, LibraryKeys.FILE);
    }

    private void lay(FieldReader file) {
        exercises.lay(file);
        routines.lay(file);
    }

    /** The entries to read from the built-in file; all others stay as compiled. */
    private Source shipped(Optional<FieldReader> own) {
        var named = own.map(file -> file.fields().inner("exercises")).orElse(Map.of());
        // A hidden exercise also leaves the references of other exercises.
        var isAllRead = named.values().stream()
                .anyMatch(exercise -> exercise.value().node("hidden").isPresent());
        var shipped = Shipped.library().entries();
        var excerpt = Shipped.excerpt(isAllRead ? shipped.keySet() : named.keySet());
        var file = new Problems(excerpt);
        shipped.forEach((reference, entry) -> {
            exercises.expect(entry.exercise().id(), file);
            if (!isAllRead && !named.containsKey(entry.exercise().id())) {
                kept.put(reference, entry);
            }
        });
        return excerpt;
    }

    private Library library() {
        references.addAll(kept.keySet());
        exercises.things().forEach(this::refer);
        exercises.things().forEach(this::exercise);
        var read = new ArrayList<Routine>();
        routines.things().forEach((id, field) -> routine(id, field).ifPresent(read::add));
        if (exercises.things().isEmpty() && !hasErrors()) {
            var last = files.get(files.size() - 1);
            var example = LibraryKeys.FILE.example("exercises");
            last.add(Severity.ERROR, 0, "there is no exercise in this file", example);
        }
        return new Library(entries.values(), read);
    }

    private void refer(String id, Field field) {
        references.add(id);
        field.value().inner("variants").keySet().forEach(word -> references.add(id + "/" + word));
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
        exercises.reportMissing(id, field.key(), fields, List.of("name", "position", "prescription"));
        read(id, Optional.empty(), fields);
        var form = new FieldReader(id, fields, LibraryKeys.EXERCISE);
        var usual = new LinkedHashMap<>(fields.byKey());
        usual.remove("variants");
        for (var variant : form.fields("variants").values()) {
            var word = new FieldValue(id + ": variants", variant.key(), LibraryKeys.EXERCISE.key("variants"));
            KnownIds.id(word)
                    .flatMap(name -> FieldReader.of(id + "/" + name, variant.value(), LibraryKeys.VARIANT))
                    .ifPresent(own -> read(id, word.value(), new Overlay(fields.with(usual), own.fields()).laid()));
        }
    }

    private void read(String id, Optional<String> variant, Fields fields) {
        new ExerciseReader(
                        new FieldReader(id, fields, LibraryKeys.EXERCISE),
                        exercises.things().keySet())
                .read(id, variant, Origins.of(fields, exercises.isNew(id)))
                .ifPresent(entry -> entries.put(entry.exercise().reference(), entry));
    }

    private Optional<Routine> routine(String id, Field field) {
        if (!(field.value() instanceof Fields fields)) {
            return Optional.empty();
        }
        routines.reportMissing(id, field.key(), fields, List.of("name", "exercises"));
        if (exercises.things().containsKey(id)) {
            field.key().error(id + " is also the id of an exercise", "give the routine an id of its own");
        }
        var form = new FieldReader(id, fields, LibraryKeys.ROUTINE);
        return new RoutineReader(form, entries, references, exercises.hidden()).read();
    }
}
