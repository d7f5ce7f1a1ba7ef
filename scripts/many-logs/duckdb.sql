-- DuckDB: every whole record in the logs of a folder, once.
CREATE MACRO explode(list) AS unnest(list);
CREATE MACRO moment(text) AS epoch_ms(TRY_CAST(text AS TIMESTAMPTZ));

CREATE TABLE record AS
SELECT person, line, CASE WHEN json_valid(line) THEN from_json(line, json_structure(getvariable('schema'))) END AS said
FROM (
    SELECT DISTINCT
        parse_filename(filename, true) AS person,
        regexp_extract(explode(split(replace(line, '{"v":', chr(10) || '{"v":'), chr(10))), '.*[}]', 0) AS line
    FROM read_csv(getvariable('logs') || '/*.jsonl', columns = {'line': 'VARCHAR'}, header = false, auto_detect = false,
        delim = '\x01', quote = '', escape = '', filename = true,
        max_line_size = 16000000, ignore_errors = true)
);
