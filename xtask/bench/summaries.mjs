// Ten thousand made-up team summaries, one a line: 5,000 teams with two rounds each, both checks, 5 to 14 replies.
// node summaries.mjs FILE COUNT INSTRUMENT…
import { writeFileSync } from "node:fs";
import { counted, instruments } from "./instruments.mjs";

const [file, count, ...paths] = process.argv.slice(2);
const known = instruments(paths);
// The same numbers each time (Numerical Recipes' generator).
let state = 7;
const any = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return (state >>> 8) % below;
};
const hex = (number, digit) => digit + number.toString(16).padStart(31, "0");

function items(instrument, replies) {
  return Object.fromEntries(counted(instrument).map(([id, options]) => {
    const counts = new Array(options).fill(0);
    let opted_out = 0;
    for (let person = 0; person < replies; person += 1) {
      if (any(12) === 0) opted_out += 1;
      else counts[any(options)] += 1;
    }
    return [id, { counts, opted_out }];
  }));
}

const lines = [];
for (let number = 0; number < Number(count); number += 1) {
  const team = number >> 1;
  lines.push(JSON.stringify({
    format: "kilter.team-summary",
    version: 1,
    id: hex(number, "a"),
    team_id: hex(team, "b"),
    team: `Team ${team}`,
    round: number % 2 ? "Autumn" : "Spring",
    month: number % 2 ? "2027-10" : "2027-03",
    team_size: 14,
    minimum: 5,
    wording: { network: "network", practice: "practice" },
    checks: known.map((instrument) => {
      const replies = 5 + any(10);
      return { ...instrument.key, replies, items: items(instrument, replies) };
    }),
  }));
}
writeFileSync(file, lines.length ? `${lines.join("\n")}\n` : "");
