package decompress.cli.library;

import decompress.files.IoReason;
import decompress.library.LibraryReader;
import decompress.library.LibraryReading;
import decompress.library.OwnFile;
import decompress.library.Shipped;
import decompress.library.edit.Entries;
import decompress.library.edit.ExerciseDraft;
import decompress.library.edit.OwnText;
import decompress.library.problem.Origin;
import decompress.library.problem.Problem;
import decompress.library.problem.Source;
import decompress.perform.ExitCode;
import decompress.perform.Failure;
import decompress.perform.ui.Console;
import decompress.text.SafeText;
import decompress.view.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Adds exercises to a person's own file, after showing them and asking. */
public final class NewExercises {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Console console;
    private final OwnFile file;
    private final boolean yes;

    /** @param yes whether to add without asking */
    public NewExercises(Console console, Path own, boolean yes) {
        this.console = console;
        this.file = OwnFile.exercises(own);
        this.yes = yes;
    }

    /** Makes an exercise in a conversation, and adds it; returns the exit code. */
    public int ask() {
        if (!console.canAsk()) {
            throw Failure.usage("add asks questions and needs a terminal; without one, name a file: "
                    + "decompress add --yes FILE");
        }
        var before = read();
        console.print("Each question takes one line. q quits, and nothing is added.");
        var draft = new ExerciseDraft(taken(own(before)));
        for (var prompt = draft.prompt(); prompt.isPresent(); prompt = draft.prompt()) {
            draft.answer(answer(prompt.get())).ifPresent(console::print);
        }
        return add(before, draft.entries());
    }

    /** Adds the entries of a file that are not in the person's own file yet; returns the exit code. */
    public int add(Supplier<Source> shared) {
        if (!console.canAsk() && !yes) {
            throw Failure.usage("add asks before it writes and needs a terminal; without one, add --yes: "
                    + "decompress add --yes FILE");
        }
        var before = read();
        var source = shared.get();
        var reading = LibraryReader.overShipped(source);
        accept(reading);
        if (!reading.problems().isEmpty()) {
            console.warnAsIs(Problem.pictures(reading.problems()));
        }
        var entries = Entries.of(source);
        if (entries.ids().isEmpty()) {
            throw Failure.failed("there is no exercise and no routine in " + source.name() + ".");
        }
        var fresh = withoutKnown(entries, own(before));
        if (fresh.ids().isEmpty()) {
            console.print("Nothing is left to add.");
            return ExitCode.DONE;
        }
        return add(before, fresh);
    }

    /** Reads the person's own file, in which nothing may be wrong. */
    private String read() {
        var source = Source.file(file.path());
        try {
            var text = file.text();
            if (!new OwnText(own(text).text()).isBlank()) {
                accept(LibraryReader.overShipped(source));
            }
            return text;
        } catch (IOException e) {
            throw Failure.problems(source.flaw().stream().toList());
        }
    }

    private Source own(String text) {
        return Source.of(file.path().toString(), text, Origin.YOURS);
    }

    private static Set<String> taken(Source own) {
        var taken = new LinkedHashSet<>(Entries.of(own).ids());
        taken.addAll(builtIn());
        return taken;
    }

    private static Collection<String> builtIn() {
        var library = Shipped.library();
        var ids = new LinkedHashSet<String>();
        library.exercises().forEach(exercise -> ids.add(exercise.id()));
        library.routines().forEach(routine -> ids.add(routine.id()));
        return ids;
    }

    /** Asks about each id that the person's own file has too. */
    private Entries withoutKnown(Entries entries, Source source) {
        var own = Entries.of(source);
        var fresh = entries;
        for (var id : entries.ids()) {
            if (!own.ids().contains(id)) {
                continue;
            }
            var same = own.fields(id).equals(entries.fields(id));
            fresh = same ? skipped(fresh, id) : decided(fresh, id, taken(source));
        }
        return fresh;
    }

    private Entries skipped(Entries entries, String id) {
        console.print(id + " is already in your file, with the same fields.");
        return entries.without(id);
    }

    private Entries decided(Entries entries, String id, Set<String> taken) {
        var known = id + " is already in your file, with other fields.";
        if (yes || !console.canAsk()) {
            throw Failure.failed(known + " Give it another id, or run this in a terminal without --yes.");
        }
        console.print(known);
        taken.addAll(entries.ids());
        var other = ExerciseDraft.unique(id, taken);
        // A change of a built-in exercise is no exercise under another id.
        var isWhole = entries.fields(id).containsKey("name");
        var rename = isWhole ? "n = add it as " + other + " · " : "";
        while (true) {
            var typed = answer(rename + "s = skip it · Enter = add nothing:").toLowerCase(Locale.ROOT);
            if (typed.isEmpty()) {
                throw nothing();
            }
            if (typed.equals("s")) {
                return entries.without(id);
            }
            if (isWhole && typed.equals("n")) {
                return entries.renamed(id, other);
            }
        }
    }

    private int add(String before, Entries entries) {
        var lines = entries.lines().stream().map(SafeText::escaped);
        console.print(lines.map(Line::of).toList());
        entries.ids().stream().filter(builtIn()::contains).forEach(id -> {
            var fields = entries.fields(id).keySet().stream().map(Object::toString);
            console.print(
                    entries.isHidden(id)
                            ? "This hides the built-in " + id + "."
                            : "This changes the built-in " + id + ": " + fields.collect(Collectors.joining(", "))
                                    + ".");
        });
        var text = with(own(before), entries);
        if (!yes) {
            confirm();
        }
        write(before, text);
        console.print("Added to " + file.path() + ".");
        entries.ids().stream()
                .filter(id -> !entries.isHidden(id))
                .min(Comparator.comparing(id -> !entries.isRoutine(id)))
                .ifPresent(id -> console.print("To start it: decompress run " + id));
        return ExitCode.DONE;
    }

    private String with(Source own, Entries entries) {
        try {
            var text = new OwnText(own.text()).with(entries).text();
            var result = LibraryReader.overShipped(Source.of(own.name(), text, Origin.YOURS));
            accept(result);
            return text;
        } catch (OwnText.UnsafeException e) {
            throw Failure.failed("nothing was added to " + file.path() + ": " + e.getMessage()
                    + ".\nPaste the lines above into it yourself: decompress edit");
        }
    }

    private static void accept(LibraryReading reading) {
        if (reading.library().isEmpty()) {
            throw Failure.problems(reading.problems());
        }
    }

    private void confirm() {
        var typed = answer("Add this to " + file.path() + "? y = add · Enter = add nothing:");
        if (!typed.toLowerCase(Locale.ROOT).matches("y|yes")) {
            throw nothing();
        }
    }

    private String answer(String prompt) {
        var typed = console.ask(prompt).map(String::strip).orElseThrow(NewExercises::nothing);
        if (typed.equals("q")) {
            throw nothing();
        }
        return typed;
    }

    private void write(String before, String text) {
        var hadMark = before.startsWith(BYTE_ORDER_MARK);
        try {
            file.replace(before, (hadMark ? BYTE_ORDER_MARK : "") + text);
        } catch (IOException e) {
            throw Failure.failed("cannot write " + file.path() + ": " + IoReason.of(e) + ".\nNothing was added.");
        }
    }

    private static Failure nothing() {
        return Failure.stopped("Nothing was added.");
    }
}
