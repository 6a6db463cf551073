// What `kilter pool` adds up, in DuckDB on one thread: the statements that too few of a team could answer are left out,
// and a round counts once. node pool.mjs FILE
import { DuckDBInstance } from "@duckdb/node-api";

const [file] = process.argv.slice(2);
const database = await DuckDBInstance.create(":memory:", { threads: "1" });
const connection = await database.connect();
const reader = await connection.runAndReadAll(`
  WITH summary AS (
    SELECT DISTINCT ON (id) * FROM read_json('${file}', format = 'newline_delimited', columns = {
      id: 'VARCHAR',
      checks: 'STRUCT(instrument VARCHAR, edition UINTEGER, form VARCHAR, replies UINTEGER,
        items MAP(VARCHAR, STRUCT(counts UINTEGER[], opted_out UINTEGER)))[]'
    })
  ), of_check AS (SELECT unnest(checks) AS c FROM summary
  ), of_item AS (
    SELECT c.instrument, c.edition, c.form, c.replies, unnest(map_entries(c.items)) AS i FROM of_check
  ), judged AS (
    SELECT *, list_sum(i.value.counts) >= 3 AS answered FROM of_item
  ), of_option AS (
    SELECT *, unnest([i.value.opted_out] || i.value.counts) AS n, unnest(range(len(i.value.counts) + 1)) AS option
    FROM judged
  )
  SELECT instrument, edition, form, i.key AS item, option,
    sum(CASE WHEN answered THEN n WHEN option = 0 THEN replies ELSE 0 END) AS people
  FROM of_option GROUP BY ALL ORDER BY ALL`);
const rows = reader.getRowObjects();
console.log(JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? Number(value) : value)));
