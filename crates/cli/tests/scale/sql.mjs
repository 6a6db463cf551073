// Runs the statements on standard input in DuckDB, and prints the rows of each that a comment names:
// {"pooled": [{…}], …}.
import { DuckDBInstance } from "@duckdb/node-api";
import { readFileSync } from "node:fs";

const named = {};
const database = await DuckDBInstance.create(":memory:", { threads: "1" });
const connection = await database.connect();
for (const statement of readFileSync(0, "utf8").split(";\n")) {
  if (statement.trim() === "") continue;
  const rows = await (await connection.runAndReadAll(statement)).getRowObjects();
  const [, name] = /^-- (.*)$/m.exec(statement) ?? [];
  if (name) named[name] = rows;
}
// Sums are wider than JSON's numbers of JavaScript; the test's are not.
const plain = (_, value) => (typeof value === "bigint" ? Number(value) : value);
console.log(JSON.stringify(named, plain));
