-- For each person: how many sessions, how many were stopped for pain, and when last.
SELECT person, count(*) AS sessions,
    sum(CASE WHEN outcome <> 'completed' AND reason = 'pain' THEN 1 ELSE 0 END) AS for_pain,
    max(CASE WHEN outcome <> 'completed' AND reason = 'pain' THEN day END) AS last_for_pain
FROM session
WHERE began
GROUP BY person
ORDER BY person;
