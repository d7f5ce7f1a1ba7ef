package decompress.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of lines that are torn, come twice, or say something of others, each engine takes what docs/session-log.md says. */
class WhatCountsTest {
    private static final String WHOLE = """
            {"v":1,"id":"%s","started":"2024-01-0%dT07:30:00+01:00","seconds":60.5,"outcome":"%s","reason":%s,\
            "pain":{"before":%d,"after":null},"exercises":[{"exercise":"cat-stretch",\
            "prescribed":{"sets":2,"hold_s":20,"rest_s":5},"sets":[%s]}]}""";
    private static final String SET = "{\"held_s\":20.0,\"done\":true}";

    @TempDir
    Path logs;

    @Test
    void what_counts_of_a_damaged_and_amended_log() throws IOException {
        var found = WHOLE.formatted("A", 2, "interrupted", "null", 4, SET);
        var whole = WHOLE.formatted("A", 2, "completed", "null", 4, SET + "," + SET);
        var stopped = WHOLE.formatted("B", 3, "stopped", "\"pain\"", 8, SET);
        var takenBack = WHOLE.formatted("C", 4, "completed", "null", 1, SET);
        var later =
                "{\"v\":1,\"id\":\"E1\",\"at\":\"2024-01-03T03:00:00-05:00\",\"edits\":\"B\",\"pain\":{\"before\":6}}";
        var sooner =
                "{\"v\":1,\"id\":\"E2\",\"at\":\"2024-01-03T08:00:00+01:00\",\"edits\":\"B\",\"pain\":{\"before\":7}}";
        var undo = "{\"v\":1,\"id\":\"U\",\"at\":\"2024-01-05T08:00:00+01:00\",\"retracts\":\"C\"}";
        var undone =
                "{\"v\":1,\"id\":\"E3\",\"at\":\"2024-01-06T08:00:00+01:00\",\"edits\":\"B\",\"pain\":{\"before\":1}}";
        var undoOfAnEdit = "{\"v\":1,\"id\":\"U2\",\"at\":\"2024-01-07T08:00:00+01:00\",\"retracts\":\"E3\"}";
        var undoOfB = "{\"v\":1,\"id\":\"U3\",\"at\":\"2024-01-08T08:00:00+01:00\",\"retracts\":\"B\"}";
        var redoOfB = "{\"v\":1,\"id\":\"U4\",\"at\":\"2024-01-09T08:00:00+01:00\",\"retracts\":\"U3\"}";
        write("twice", found, whole, whole, found);
        write(
                "torn",
                whole.substring(0, 70) + stopped,
                whole.substring(0, whole.length() - 9),
                "\0\0\0",
                stopped + "\0\0");
        write("amended", later, takenBack, undo, stopped, sooner, undone, undoOfAnEdit, undoOfB, redoOfB);
        var notStarted = WHOLE.formatted("F", 5, "stopped", "\"not-started\"", 9, "");
        var seated = WHOLE.formatted("G", 6, "completed", "null", 3, SET)
                .replace("\"cat-stretch\"", "\"cat-stretch\",\"variant\":\"seated\"");
        write("painful", notStarted, seated);
        Files.write(logs.resolve("nothing.jsonl"), new byte[0]);
        Files.write(
                logs.resolve("cut.jsonl"), (found + "\n{\"v\":1,\"note\":\"ä").getBytes(StandardCharsets.ISO_8859_1));

        try (var duckDb = ManyLogs.duckDb(logs);
                var spark = ManyLogs.spark(logs)) {
            for (var engine : new ManyLogs[] {duckDb, spark}) {
                assertThat(picture(engine, "stops")).isEqualTo("""
                        person | sessions | for_pain | last_for_pain
                        amended | 1 | 1 | 2024-01-03
                        cut | 1 | 0 |\s
                        painful | 1 | 0 |\s
                        torn | 1 | 1 | 2024-01-03
                        twice | 1 | 0 |\s
                        """);
                assertThat(picture(engine, "pain-before")).isEqualTo("""
                        person | monday | median | n
                        amended | 2024-01-01 | 6 | 1
                        cut | 2024-01-01 | 4 | 1
                        painful | 2024-01-01 | 6 | 2
                        torn | 2024-01-01 | 8 | 1
                        twice | 2024-01-01 | 4 | 1
                        """);
                assertThat(picture(engine, "adherence")).isEqualTo("""
                        person | exercise | sessions | sets_done | sets_planned | held_s | hold_planned_s | reps | reps_planned
                        amended | cat-stretch | 1 | 1 | 2 | 20 | 40 | 0 | 0
                        cut | cat-stretch | 1 | 1 | 2 | 20 | 40 | 0 | 0
                        painful | cat-stretch/seated | 1 | 1 | 2 | 20 | 40 | 0 | 0
                        torn | cat-stretch | 1 | 1 | 2 | 20 | 40 | 0 | 0
                        twice | cat-stretch | 1 | 2 | 2 | 40 | 40 | 0 | 0
                        """);
            }
        }
    }

    private void write(String person, String... lines) throws IOException {
        Files.writeString(logs.resolve(person + ".jsonl"), String.join("\n", lines));
    }

    private static String picture(ManyLogs logs, String question) throws IOException {
        return String.join("\n", logs.ask(question)).replace("\t", " | ") + "\n";
    }
}
