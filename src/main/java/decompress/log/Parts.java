package decompress.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** The sessions of a large log in the order of the file, parsed by two threads a little ahead of whoever takes them. */
final class Parts implements AutoCloseable {
    /** Takes a session as it stands in the file. */
    interface Taker {
        void take(LogEntry entry, long offset);
    }

    private static final int LENGTH = 1 << 18;
    private static final int THREADS = 2;
    private static final int AHEAD = 4;
    /** A part with more is read again when its turn comes, so that no heap of problems waits. */
    private static final int MOST_PROBLEMS = 1000;

    private record Placed(LogEntry entry, long offset) {}

    private record Parsed(Part part, List<Placed> entries, List<LogProblem> problems, long lines) {}

    private final Path path;
    private final FileChannel file;
    private final long size;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, Parts::thread);
    private final ThreadLocal<LineParser> parsers = ThreadLocal.withInitial(LineParser::new);
    private final Queue<Future<Parsed>> ahead = new ArrayDeque<>();
    private long next;

    Parts(Path path, FileChannel file, long size) throws IOException {
        this.path = path;
        this.file = file;
        this.size = size;
        fill();
    }

    /** Whether the threads are worth their start. */
    static boolean areWorthIt(long size) {
        return size > AHEAD * LENGTH && Runtime.getRuntime().availableProcessors() > 1;
    }

    void sessions(Taker taker, Consumer<LogProblem> problems) throws IOException {
        var number = 0L;
        while (!ahead.isEmpty()) {
            var parsed = result(ahead.remove());
            fill();
            number += take(parsed, number, taker, problems);
        }
    }

    private long take(Parsed parsed, long number, Taker taker, Consumer<LogProblem> problems) throws IOException {
        Consumer<LogProblem> numbered =
                each -> problems.accept(new LogProblem(each.file(), number + each.line(), each.what()));
        if (parsed.problems().size() > MOST_PROBLEMS) {
            return parsed.part()
                    .lines(
                            parsers.get(),
                            numbered,
                            (line, bytes, from, to, offset) ->
                                    entry(line, bytes, from, to).ifPresent(entry -> taker.take(entry, offset)));
        }
        parsed.problems().forEach(numbered);
        parsed.entries().forEach(each -> taker.take(each.entry(), each.offset()));
        return parsed.lines();
    }

    private void fill() throws IOException {
        while (ahead.size() < AHEAD && next < size) {
            var end = behindNewline(Math.min(next + LENGTH, size));
            var part = new Part(path, file, next, end);
            ahead.add(threads.submit(() -> parsed(part)));
            next = end;
        }
    }

    private Parsed parsed(Part part) throws IOException {
        var entries = new ArrayList<Placed>();
        var problems = new ArrayList<LogProblem>();
        var lines = part.lines(
                parsers.get(),
                each -> {
                    if (problems.size() <= MOST_PROBLEMS) {
                        problems.add(each);
                    }
                },
                (line, bytes, from, to, offset) ->
                        entry(line, bytes, from, to).ifPresent(entry -> entries.add(new Placed(entry, offset))));
        return new Parsed(part, entries, problems, lines);
    }

    private static Optional<LogEntry> entry(LogLine line, byte[] bytes, int from, int to) {
        return line instanceof LogLine.Session session
                ? Optional.of(LogEntry.of(session.record(), bytes, from, to))
                : Optional.empty();
    }

    private long behindNewline(long from) throws IOException {
        var block = ByteBuffer.allocate(1 << 12);
        for (var at = from; at < size; at += block.limit()) {
            block.clear().limit((int) Math.min(block.capacity(), size - at));
            LinesBackward.read(file, at, block);
            for (var i = 0; i < block.limit(); i++) {
                if (block.get(i) == '\n') {
                    return at + i + 1;
                }
            }
        }
        return size;
    }

    private static Parsed result(Future<Parsed> parsed) throws IOException {
        try {
            return parsed.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("reading it was interrupted", e);
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "log-reader");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
