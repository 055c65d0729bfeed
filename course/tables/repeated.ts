import { FORMATS } from "../gradebook/formats/formats";
import { CAPABILITIES, type Capability, TIER_NAMES, tierOn } from "../sandbox/tiers";
import { filled } from "./filled";

/** A file that repeats what a table of the code says. */
export interface Repeated {
  file: string;
  /** The file's text with the repeated parts as the tables have them. */
  write(text: string): string;
}

/** Pages tell what holds on Linux, and say so. */
const tiers = () => TIER_NAMES.map((name) => tierOn("linux", name));

/**
 * Every place that repeats a table, so that a new tier, format or capability reaches all of them.
 */
export const REPEATED: Repeated[] = [
  {
    file: "docs/grading.md",
    write: (page) =>
      [
        { name: "formats", lines: formatRows() },
        { name: "attacks", lines: attackRows() },
        { name: "tiers", lines: tiers().map(({ name, about }) => `- **${name}** ${about}`) },
      ].reduce((text, { name, lines }) => filled(text, name, lines), page),
  },
  {
    file: "docs/sandbox.md",
    write: (page) => filled(page, "tiers", layerRows()),
  },
  {
    file: "course/judge/record/result.schema.json",
    write: (schema) => withTiers(schema),
  },
];

/** @throws where the schema has no such field any more */
function withTiers(schema: string): string {
  const names = /(?<="tier": \{ "enum": )\[[^\]]*\]/;
  if (!names.test(schema)) throw new Error('the schema has no "tier": { "enum": … }');
  return schema.replace(names, () => `[${TIER_NAMES.map((name) => `"${name}"`).join(", ")}]`);
}

const row = (...cells: string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: string[], rows: string[][]): string[] => [
  row(...head),
  `|${"---|".repeat(head.length)}`,
  ...rows.map((cells) => row(...cells)),
];

const formatRows = (): string[] =>
  table(
    ["format", "writes", "which is"],
    Object.entries(FORMATS).map(([name, { per, file, about }]) => [
      `\`${name}\``,
      `results/${per === "run" ? "" : "NAME/"}${file}`,
      about,
    ]),
  );

const attackRows = (): string[] =>
  table(
    ["attack", ...TIER_NAMES],
    (Object.keys(CAPABILITIES) as Capability[]).map((capability) => [
      CAPABILITIES[capability],
      ...tiers().map(({ denies }) => (denies.includes(capability) ? "denied" : "open")),
    ]),
  );

const layerRows = (): string[] =>
  table(
    ["tier", "layers, from the inside out", "systems"],
    tiers().map(({ name, layers, platforms }) => [
      name,
      layers.join(", "),
      platforms?.join(", ") ?? "any",
    ]),
  );
