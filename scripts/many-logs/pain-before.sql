-- For each person and week, from Monday on: the median of the pain before sessions, and of how many numbers.
SELECT person, CAST(date_trunc('week', day) AS DATE) AS monday, median(pain_before) AS median, count(*) AS n
FROM session
WHERE pain_before IS NOT NULL
GROUP BY person, CAST(date_trunc('week', day) AS DATE)
ORDER BY person, monday;
