import { afterAll, describe, expect, test } from "@jest/globals";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { rawOf } from "../../course/base/foreign/foreign";
import { archiveReader } from "../../course/intake/archive/archive-reader";
import { plan } from "../../course/intake/plan";
import { temporaryFolder } from "../temporary-folder";
import { type Packed, tarGz, zip } from "./make-archive";
import { MESSY, type Messy, UNITS } from "./messy";

const reader = archiveReader();
afterAll(reader.close);

/** What a file says where the case gives it no text: nothing that looks like an import. */
const ownText = (file: string) => file.replaceAll("/", " > ");

const entriesOf = ({ files }: Messy): Packed[] =>
  files.map((one) => {
    const [name, bytes] = typeof one === "string" ? [one, ownText(one)] : one;
    return { name, bytes };
  });

function writeAll(folder: string, entries: Packed[]): void {
  for (const { name, bytes = "" } of entries) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
}

const under = (folder: string, entries: Packed[]) =>
  entries.map((one) => ({ ...one, name: `${folder}/${one.name}` }));

/** The ways in which a platform may hand out what one person handed in. */
const WAYS: Record<string, (folder: string, entries: Packed[]) => void> = {
  "a folder": (folder, entries) => writeAll(path.join(folder, "ann"), entries),
  "a zip": (folder, entries) => writeFileSync(path.join(folder, "ann.zip"), zip(entries)),
  "a zip in a folder": (folder, entries) =>
    writeAll(path.join(folder, "ann"), [{ name: "week2.zip", bytes: zip(entries) }]),
  "a tar.gz in a zip of the class": (folder, entries) =>
    writeFileSync(
      path.join(folder, "class.zip"),
      zip([
        { name: "ann.tar.gz", bytes: tarGz(entries) },
        { name: `bob/${UNITS[0].id}/softmax.ts`, bytes: "bob" },
      ]),
    ),
  "folders in a tar.gz of the class": (folder, entries) =>
    writeFileSync(
      path.join(folder, "class.tar.gz"),
      tarGz([
        ...under("class/ann", entries),
        { name: `class/bob/${UNITS[0].id}/softmax.ts`, bytes: "bob" },
      ]),
    ),
};

async function annIn(folder: string, way: string) {
  const isClass = way.includes("class");
  if (!isClass) writeAll(folder, [{ name: `bob/${UNITS[0].id}/softmax.ts`, bytes: "bob" }]);
  const named = isClass
    ? path.join(folder, way.includes("zip") ? "class.zip" : "class.tar.gz")
    : folder;
  const found = await plan([named], { units: UNITS, others: [], reserved: [], reader });
  if (found.kind === "wrong") throw new Error(found.sentences.join());
  expect(found.planned.map(({ name }) => rawOf(name))).toEqual(["ann", "bob"]);
  const [ann, bob] = await Promise.all(found.planned.map((planned) => planned.read()));
  expect(bob).toHaveProperty("files", { [UNITS[0].id]: { "softmax.ts": "bob" } });
  return ann;
}

describe.each(Object.entries(WAYS))("%s", (way, hand) => {
  test.each(MESSY.map((messy) => [messy.says, messy] as const))("%s", async (_, messy) => {
    const folder = temporaryFolder();
    hand(folder, entriesOf(messy));
    const ann = await annIn(folder, way);
    if (messy.reason)
      return expect(ann).toHaveProperty("reason", expect.stringMatching(messy.reason));
    if ("reason" in ann) throw new Error(ann.reason);
    const takes = Object.entries(ann.files).flatMap(([unit, files]) =>
      Object.entries(files).map(([name, text]) => [`${unit}/${name}`, text]),
    );
    const expected = Object.entries(messy.takes ?? {}).map(([as, text]) => [
      as,
      messy.files.includes(text) ? ownText(text) : text,
    ]);
    expect(Object.fromEntries(takes)).toEqual(Object.fromEntries(expected));
    for (const [file, reason] of Object.entries(messy.refuses ?? {})) {
      const found = ann.refused.find((one) => one.path.endsWith(file));
      expect(found?.reason).toMatch(reason);
    }
    if (!messy.refuses) expect(ann.refused).toEqual([]);
    const readAs = (ann.readAs ?? []).map((one) => [one.path.replace(/^week2\.zip\//, ""), one.as]);
    expect(Object.fromEntries(readAs)).toEqual(messy.readAs ?? {});
    return undefined;
  });
});
