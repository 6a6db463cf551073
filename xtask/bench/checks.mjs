// The checks of `kilter validate` in plain JavaScript: what Kilter is measured against, in Node and in a page.
/** What is counted of a check: the items but for those that a derived one stands in for, with how many options. */
export function counted(instrument) {
  const options = new Map(instrument.response_scales.map((scale) => [scale.id, scale.options.length]));
  const derived = instrument.derived ?? [];
  const replaced = new Set(derived.flatMap((item) => item.from));
  const items = instrument.items.filter((item) => !replaced.has(item.id));
  return [
    ...items.map((item) => [item.id, options.get(item.response_scale)]),
    ...derived.map((item) => [item.id, item.options.length]),
  ];
}

const NETWORKS = ["network", "neighbourhood", "team"];
const PRACTICES = ["practice", "organisation", "service"];
const ID = /^[0-9a-f]{32}$/;
const MONTH = /^2[01]\d\d-(0[1-9]|1[0-2])$/;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;
const FIELDS = ["format", "version", "id", "team_id", "team", "round", "month", "team_size", "minimum", "wording", "checks"];

const isWhole = (value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32;
const only = (value, keys) => Object.keys(value).every((key) => keys.includes(key));

function name(text) {
  if (typeof text !== "string") return "kind";
  const trimmed = text.trim();
  return trimmed === "" || [...trimmed].length > 80 || CONTROLS.test(trimmed) ? "name" : undefined;
}

/** The check of lines that hold a summary each: the kind of a fault and no more, none where it is good. */
export function checker(instruments) {
  const known = new Map();
  for (const instrument of instruments) {
    const { instrument: id, edition, form } = instrument.key;
    known.set(`${id} ${edition} ${form}`, counted(instrument));
  }

  function check(found, minimum, seen) {
    if (!only(found, ["instrument", "edition", "form", "replies", "items"])) return "unknown field";
    const { instrument, edition, form, replies, items } = found;
    const key = `${instrument} ${edition} ${form}`;
    const expected = known.get(key);
    if (!expected) return "unknown check";
    if (seen.has(key)) return "check twice";
    seen.add(key);
    if (!isWhole(replies) || replies < minimum) return "too few replies";
    if (Object.keys(items).length !== expected.length) return "items";
    for (const [id, options] of expected) {
      const item = items[id];
      if (!item || !only(item, ["counts", "opted_out"])) return "item";
      if (!Array.isArray(item.counts) || item.counts.length !== options || !isWhole(item.opted_out)) return "counts";
      let sum = item.opted_out;
      for (const count of item.counts) {
        if (!isWhole(count)) return "count";
        sum += count;
      }
      if (sum !== replies) return "sum";
    }
    return undefined;
  }

  function fault(summary) {
    if (typeof summary !== "object" || summary === null || Array.isArray(summary)) return "no summary";
    if (summary.format !== "kilter.team-summary" || summary.version !== 1) return "format";
    if (!only(summary, FIELDS)) return "unknown field";
    if (!ID.test(summary.id) || !ID.test(summary.team_id)) return "id";
    const wrongName = name(summary.team) ?? name(summary.round);
    if (wrongName) return wrongName;
    if (!MONTH.test(summary.month)) return "month";
    if (!isWhole(summary.minimum) || summary.minimum < 5) return "minimum";
    const { wording } = summary;
    if (wording !== undefined) {
      if (!only(wording, ["network", "practice"])) return "unknown field";
      if (!NETWORKS.includes(wording.network) || !PRACTICES.includes(wording.practice)) return "wording";
    }
    if (!Array.isArray(summary.checks) || summary.checks.length === 0) return "no checks";
    const seen = new Set();
    let most = 1;
    for (const found of summary.checks) {
      const wrong = check(found, summary.minimum, seen);
      if (wrong) return wrong;
      most = Math.max(most, found.replies);
    }
    const size = summary.team_size;
    if (size !== undefined && (!isWhole(size) || size < most || size > 10_000)) return "team size";
    return undefined;
  }

  /** What was read, by id: a second copy is recognised, and one with other contents. */
  const here = new Map();
  return (line) => {
    try {
      const summary = JSON.parse(line);
      const wrong = fault(summary);
      if (wrong) return { wrong };
      const before = here.get(summary.id);
      if (before === undefined) here.set(summary.id, line);
      else if (before !== line && JSON.stringify(JSON.parse(before)) !== JSON.stringify(summary)) return { wrong: "other bytes" };
      return { summary };
    } catch {
      return { wrong: "not JSON" };
    }
  };
}
