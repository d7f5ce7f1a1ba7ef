-- What counts, by the rules of docs/session-log.md.
CREATE TEMPORARY VIEW exercise_asked AS
SELECT person, line, asked, asked.exercise || coalesce('/' || asked.variant, '') AS exercise
FROM (SELECT person, line, explode(said.exercises) AS asked FROM record) AS each;

CREATE TEMPORARY VIEW set_begun AS
SELECT person, line, exercise, explode(asked.sets) AS begun FROM exercise_asked;

-- Of several records with one id the one that says most.
CREATE TEMPORARY VIEW session_told AS
SELECT person, line, said
FROM (
    SELECT record.person, record.line, said, row_number() OVER (
        PARTITION BY record.person, said.id
        ORDER BY
            CASE WHEN said.outcome = 'completed' THEN 0 ELSE 1 END,
            coalesce(sets_done, 0) DESC,
            coalesce(held_s, 0) DESC,
            CASE WHEN said.outcome = 'stopped' THEN 0 ELSE 1 END,
            said.seconds DESC,
            record.line
    ) AS place
    FROM record
    LEFT JOIN (
        SELECT person, line,
            sum(CASE WHEN begun.done THEN 1 ELSE 0 END) AS sets_done,
            sum(CAST(begun.held_s AS DECIMAL(12, 3))) AS held_s
        FROM set_begun GROUP BY person, line
    ) AS work ON work.person = record.person AND work.line = record.line
    WHERE said.id IS NOT NULL AND said.started IS NOT NULL
) AS ranked
WHERE place = 1;

CREATE TEMPORARY VIEW retraction AS
SELECT DISTINCT person, said.id AS id, said.retracts AS target FROM record WHERE said.retracts IS NOT NULL;

-- A retraction that was itself retracted does not count.
CREATE TEMPORARY VIEW taken_back AS
SELECT DISTINCT retraction.person, retraction.target AS id
FROM retraction
LEFT JOIN retraction AS redo ON redo.person = retraction.person AND redo.target = retraction.id
WHERE redo.target IS NULL;

-- The last correction of each number: by the moment, wherever on earth it was made.
CREATE TEMPORARY VIEW correction AS
SELECT record.person, said.edits AS id, said.pain AS pain,
    lpad(CAST(moment(said.at) AS STRING), 15, '0') || said.id AS place
FROM record
LEFT JOIN taken_back ON taken_back.person = record.person AND taken_back.id = said.id
WHERE said.edits IS NOT NULL AND taken_back.id IS NULL;

CREATE TEMPORARY VIEW put_right AS
SELECT person, id,
    max_by(pain.before, place) FILTER (WHERE pain.before IS NOT NULL) AS pain_before,
    max_by(pain.after, place) FILTER (WHERE pain.after IS NOT NULL) AS pain_after
FROM correction GROUP BY person, id;

-- A row for each session that counts. Where pain or a warning sign kept it from starting, only the pain counts.
CREATE TEMPORARY VIEW session AS
SELECT
    told.person, told.line, said.id AS id, CAST(substr(said.started, 1, 10) AS DATE) AS day,
    said.outcome AS outcome, said.reason AS reason, said.resumes AS resumes, coalesce(said.reason, '') <> 'not-started' AS began,
    coalesce(put_right.pain_before, said.pain.before) AS pain_before,
    coalesce(put_right.pain_after, said.pain.after) AS pain_after
FROM session_told AS told
LEFT JOIN put_right ON put_right.person = told.person AND put_right.id = said.id
LEFT JOIN taken_back ON taken_back.person = told.person AND taken_back.id = said.id
WHERE taken_back.id IS NULL;
