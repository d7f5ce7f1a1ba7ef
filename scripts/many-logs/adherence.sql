-- For each person and exercise: what was done of what was planned. A session that resumes another one plans nothing anew.
WITH planned AS (
    SELECT session.person, exercise,
        count(DISTINCT id) AS sessions,
        sum(CASE WHEN resumes IS NULL THEN asked.prescribed.sets ELSE 0 END) AS sets_planned,
        sum(CASE WHEN resumes IS NULL THEN CAST(
            coalesce(asked.prescribed.total_s, asked.prescribed.sets * asked.prescribed.hold_s, 0) AS DECIMAL(12, 3))
            ELSE 0 END) AS hold_planned_s,
        sum(CASE WHEN resumes IS NULL THEN coalesce(asked.prescribed.total_reps, asked.prescribed.sets * asked.prescribed.reps, 0)
            ELSE 0 END) AS reps_planned
    FROM session
    JOIN exercise_asked ON exercise_asked.person = session.person AND exercise_asked.line = session.line
    WHERE began
    GROUP BY session.person, exercise
),
done AS (
    SELECT session.person, exercise,
        sum(CASE WHEN begun.done THEN 1 ELSE 0 END) AS sets_done,
        sum(CAST(begun.held_s AS DECIMAL(12, 3))) AS held_s,
        sum(coalesce(begun.reps, 0)) AS reps
    FROM session
    JOIN set_begun ON set_begun.person = session.person AND set_begun.line = session.line
    WHERE began
    GROUP BY session.person, exercise
)
SELECT planned.person, planned.exercise, sessions,
    coalesce(sets_done, 0) AS sets_done, sets_planned,
    coalesce(held_s, 0) AS held_s, hold_planned_s,
    coalesce(reps, 0) AS reps, reps_planned
FROM planned
LEFT JOIN done ON done.person = planned.person AND done.exercise = planned.exercise
ORDER BY planned.person, planned.exercise;
