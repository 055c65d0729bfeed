import { foreign } from "../../course/base/foreign/foreign";
import { describe, expect, test } from "@jest/globals";
import { counting } from "../../course/gradebook/attempts";
import { csv, parseCsv } from "../../course/gradebook/csv";
import { gradesCsv } from "../../course/gradebook/grades-csv";
import { ownerOf } from "../../course/gradebook/owner";
import { parseRoster, type Person } from "../../course/gradebook/roster";
import { gradebookOf } from "../../course/gradebook/gradebook";
import { summaryOf } from "../../course/gradebook/summary";
import { circumstances, entry, result, SECRETS, ungradable, units } from "./samples";

const person = (id: string, name: string): Person => ({ id: foreign(id), name: foreign(name) });

describe("csv", () => {
  test("fields that need quotes have them, lines end as RFC 4180 says", () => {
    expect(csv([["a,b", 'say "x"', "two\nlines", 1.5, null]])).toBe(
      '"a,b","say ""x""","two\nlines",1.5,\r\n',
    );
  });

  const formulas = ["=1+1", "+1", "-1", "@x", "\t=x", "\r=x", " =1", "\uFF1D1", "\u202E=1", "'=1"];
  test.each([...formulas, '"=1', "%x", "|x", "\u200B@x", "\u001B[2J=1"])(
    "%j is no formula",
    (cell) => {
      expect(csv([[cell]])).toMatch(/^"?'/);
    },
  );

  test.each(["s;=HYPERLINK(1)", "s\t=1", "s|=1", "s\n=1"])("%j stays one cell", (cell) => {
    expect(csv([[cell]])).toMatch(/^("[^"]*"|s =1)\r\n$/);
  });

  test("what reverses the writing or moves a cursor is left out", () => {
    expect(csv([["a\u202Eb\u001B[2Jc\u0007d\u009Be"]])).toBe("abcd\r\n");
  });

  test("numbers are never escaped", () => {
    expect(csv([[-1]])).toBe("-1\r\n");
  });

  test("what was written is read back", () => {
    const rows = [
      ["id", "name"],
      ["1", 'Lee, "Ann"'],
      ["", "two\nlines"],
    ];
    expect(parseCsv(csv(rows))).toEqual(rows);
  });

  test("spreadsheets elsewhere write semicolons and a mark at the start", () => {
    expect(parseCsv("\uFEFFid;name\na1;Lee, Ann\n\n")).toEqual([
      ["id", "name"],
      ["a1", "Lee, Ann"],
    ]);
  });
});

describe("roster", () => {
  const people = parseRoster("Name,x,ID\nAnn Lee,,ann\nBob,,ann-b\nCy,,12345\n", "r.csv");

  test("reads the columns by their names", () => {
    expect(people).toEqual([
      { id: "ann", name: "Ann Lee" },
      { id: "ann-b", name: "Bob" },
      { id: "12345", name: "Cy" },
    ]);
  });

  test.each([
    ["who,name\n1,2\n", /must name the columns id and name/],
    ["id,name\n", /lists nobody/],
    ["id,name\na,1\nA,2\n", /has the id A twice/],
  ])("%j is refused in a sentence", (text, sentence) => {
    expect(parseRoster(text, "r.csv")).toMatch(sentence);
  });

  test.each([
    ["ann", "Ann Lee"],
    ["Ann_late", "Ann Lee"],
    ["ann-2", "Ann Lee"],
    ["ann-b-2", "Bob"],
    ["anna", undefined],
    ["leeann_12345_678_week2", "Cy"],
    ["Ann Lee_55501_assignsubmission_file", "Ann Lee"],
    ["stranger", undefined],
  ])("%s is handed in by %s", (submission, name) => {
    if (typeof people === "string") throw new Error(people);
    const owner = ownerOf(people, foreign(submission));
    expect(owner.kind === "person" ? owner.person.name : undefined).toBe(name);
  });

  const two = [
    person("u17", "Una"),
    person("user2041", "Victim"),
    person("12", "Twelve"),
    person("late", "Late Lee"),
  ];
  const named = (submission: string) => {
    const owner = ownerOf(two, foreign(submission));
    if (owner.kind === "ambiguous") return owner.people.map(({ name }) => name);
    return owner.kind === "person" ? owner.person.name : owner.kind;
  };

  test.each([
    ["u17_99_22_x_user2041_y", "Una"],
    ["u17_99_22_user2041", "Una"],
    ["u17_LATE_99_22_user2041", "Una"],
    ["stranger_99_22_user2041", "nobody"],
    ["stranger_99_22_x_12", "nobody"],
    ["stranger_12_22_user2041", "Twelve"],
    ["x_user2041", "nobody"],
    ["user2041-u17", "Victim"],
  ])("in %s the part that its author chose does not count: %s", (submission, name) => {
    expect(named(submission)).toBe(name);
  });

  test.each([
    ["u17_12_22_x_user2041_y", ["Una", "Twelve"]],
    ["u17 Victim", "Una"],
    ["Victim_5_assignsubmission_file", "Victim"],
    ["late_12_22_x", ["Twelve", "Late Lee"]],
  ])("%s is one of several people's only where the platform says so", (submission, names) => {
    expect(named(submission)).toEqual(names);
  });

  test("of two people with one name, neither gets it, and both are said", () => {
    const twins = [person("1", "Kim Lee"), person("2", "Kim Lee")];
    expect(ownerOf(twins, foreign("Kim Lee_5_assignsubmission"))).toMatchObject({
      kind: "ambiguous",
      people: twins,
    });
  });
});

describe("whose", () => {
  const lee = [person("lee", "Lee"), person("zoe\u0308", "Zo\u00EB")];
  const given = (names: string[], owners?: string[]) =>
    gradebookOf(
      names.map((name) => ({ ...entry(name), ...(owners && { owners: owners.map(foreign) }) })),
      lee,
      "latest",
    );

  test("a stranger whose name begins with an id takes nobody's place", () => {
    const { rows, strangers, guessed } = given(["lee", "lee-ann"]);
    expect(rows[0].graded?.name).toBe("lee");
    expect({ strangers, guessed }).toEqual({ strangers: ["lee-ann"], guessed: [] });
  });

  test("alone, it counts, and the screen can say so", () => {
    const { rows, guessed } = given(["lee-ann"]);
    expect(rows[0].graded?.name).toBe("lee-ann");
    expect(guessed).toEqual([{ name: "lee-ann", person: lee[0] }]);
  });

  test.each(["lee-2", "lee_late", "lee 2026-01-31T12-30", "lee_attempt_10", "lee-week2", "Lee"])(
    "%s is an attempt, beside the name itself",
    (name) => expect(given(["lee", name])).toMatchObject({ strangers: [], guessed: [] }),
  );

  test("a long row of digits costs no time", () => {
    expect(given([`lee-${"1".repeat(200)}x`]).guessed).toHaveLength(1);
  });

  test("accents may be written in two ways", () => {
    expect(given(["zo\u00EB"]).rows[1].graded?.name).toBe("zo\u00EB");
  });

  test("what the platform says counts before the name, and for each of a group", () => {
    const { rows, strangers } = given(["submission_1"], ["lee", "lee@example.org", "zo\u00EB"]);
    expect(rows.map(({ graded }) => graded?.name)).toEqual(["submission_1", "submission_1"]);
    expect(strangers).toEqual([]);
  });
});

describe("attempts", () => {
  const attempt = (name: string, time: number, score: number | null = 1) => ({
    name: foreign(name),
    time,
    score,
  });

  test("the latest is found by times in the names, if all have one", () => {
    const attempts = [attempt("ann_2026-02-01T08-00", 1), attempt("ann_2026-01-31T23-59", 2)];
    expect(counting(attempts, "latest")?.name).toBe("ann_2026-02-01T08-00");
    const mixed = [...attempts, attempt("ann", 3)];
    expect(counting(mixed, "latest")?.name).toBe("ann");
  });

  test("the best is the one with most points, of equals the latest", () => {
    const attempts = [
      attempt("a", 1, 5),
      attempt("b", 2, 9),
      attempt("c", 3, 9),
      attempt("d", 4, null),
    ];
    expect(counting(attempts, "best")?.name).toBe("c");
    expect(counting([], "latest")).toBeUndefined();
  });

  test("a broken latest attempt does not hide a sound earlier one", () => {
    const attempts = [attempt("a", 1), attempt("b", 2), attempt("c", 3, null)];
    expect(counting(attempts, "latest")?.name).toBe("b");
    expect(counting([attempt("c", 3, null)], "latest")?.name).toBe("c");
  });

  test("an id of eight digits is not a date", () => {
    const ids = [foreign("20201215")];
    const own = (name: string, time: number) => ({ ...attempt(name, time), ids });
    const attempts = [own("20201215_attempt_10", 2), own("20201215_attempt_9", 1)];
    expect(counting(attempts, "latest")?.name).toBe("20201215_attempt_10");
  });

  test("at one time, attempt 10 comes after attempt 9", () => {
    const attempts = [attempt("ann-10", 1), attempt("ann-9", 1)];
    expect(counting(attempts, "latest")?.name).toBe("ann-10");
  });

  test("what the platform says of the time comes first", () => {
    const attempts = [
      { ...attempt("ann_2026-02-01", 9), submittedAt: "2026-01-01T00:00:00.000Z" },
      { ...attempt("ann_2026-01-01", 1), submittedAt: "2026-01-02T00:00:00.000Z" },
    ];
    expect(counting(attempts, "latest")?.name).toBe("ann_2026-01-01");
  });
});

describe("grades.csv and summary.json", () => {
  const all = [
    entry("ann-1", { time: 1 }),
    entry("ann-2", { time: 2, result: { ...ungradable, submission: foreign("ann-2") } }),
    entry("zed"),
  ];
  const people = [person("ann", "Ann"), person("bob", "=Bob")];

  test("without a roster: one row per submission, one column per function", () => {
    expect(parseCsv(gradesCsv(gradebookOf(all, undefined, "latest"), units, false))).toEqual([
      [
        "submission",
        "status",
        "score",
        "max_score",
        "percent",
        "01-a/relu",
        "01-a/softmax",
        "02-b/l1",
      ],
      ["ann-1", "graded", "3", "14", "21.4", "2", "1", "0"],
      ["ann-2", "ungradable", "", "14", "", "", "", ""],
      ["zed", "graded", "3", "14", "21.4", "2", "1", "0"],
    ]);
  });

  test("with a roster: names, who is missing, and the attempt that counts", () => {
    const latest = gradebookOf(all, people, "latest");
    const rows = parseCsv(gradesCsv(latest, units, true)).map((row) => row.slice(0, 5));
    expect(rows).toEqual([
      ["id", "name", "submission", "status", "score"],
      ["ann", "Ann", "ann-1", "graded", "3"],
      ["bob", "'=Bob", "", "missing", ""],
      ["", "", "zed", "graded", "3"],
    ]);
    expect(latest).toMatchObject({ strangers: ["zed"], superseded: ["ann-2"] });
    const best = gradebookOf(all, people, "best");
    expect(best.rows[0].graded?.name).toBe("ann-1");
  });

  test("the summary counts functions and known mistakes over what counts", () => {
    const { seed, tier, versions } = circumstances;
    const summary = summaryOf(all, gradebookOf(all, people, "best"), { seed, tier, versions });
    expect(summary).toMatchObject({
      submissions: 3,
      graded: 2,
      ungradable: [{ name: "ann-2", reason: "It is broken." }],
      maxScore: 14,
      meanScore: result.score,
      mistakes: [
        { unit: "01-a", name: "softmax", mistake: "sums over the whole matrix", count: 2 },
      ],
      missing: [{ id: "bob", name: "=Bob" }],
    });
    expect(summary.functions[1]).toEqual({
      unit: "01-a",
      name: "softmax",
      maxScore: 9,
      meanScore: 1,
      meanPercent: 11.1,
      passed: 0,
      notStarted: 0,
    });
    for (const secret of SECRETS) expect(JSON.stringify(summary)).not.toContain(secret);
  });
});
