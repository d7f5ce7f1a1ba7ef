-- Spark: every whole record in the logs of a folder, once, kept in its warehouse to be asked often.
CREATE TEMPORARY FUNCTION moment(text STRING) RETURNS BIGINT RETURN unix_millis(TRY_CAST(text AS TIMESTAMP));

CREATE TABLE record USING parquet AS
SELECT person, line, from_json(line, schema_of_json('${schema}')) AS said
FROM (
    SELECT DISTINCT person, regexp_extract(piece, '.*[}]', 0) AS line
    FROM (
        SELECT
            regexp_extract(_metadata.file_name, '(.*)[.]jsonl', 1) AS person,
            explode(split(replace(value, '{"v":', '\n{"v":'), '\n')) AS piece
        FROM text.`${logs}`
        WHERE _metadata.file_name LIKE '%.jsonl'
    )
);
