import { describe, expect, test } from "@jest/globals";
import path from "node:path";
import { makeHandout } from "../../course/release/contents/make-handout";
import { anchorsOf } from "../docs/pages";

const ROOT = path.resolve(__dirname, "../..");

/** Commands in the engine's texts that say themselves that this handout has none of it. */
const ELSEWHERE = ["solution", "test:hidden"];

/** What commands make when they run. */
const MADE = /^reports\//;

describe.each([false, true])("a handout with solutions: %s", (withSolutions) => {
  const handout = makeHandout(ROOT, require, { withSolutions });
  const files = [...handout.keys()];
  const textOf = (file: string) => String(handout.get(file));
  const pages = files.filter((file) => file.endsWith(".md"));
  const isThere = (name: string) =>
    files.some((file) => file === name || file.startsWith(`${name.replace(/\/$/, "")}/`));
  const { scripts, devDependencies } = JSON.parse(textOf("package.json")) as Record<string, object>;

  /** What a pattern's first group finds, with the file it is found in. */
  const found = (within: string[], pattern: RegExp) =>
    within.flatMap((file) =>
      [...textOf(file).matchAll(pattern)].map(([, what]) => ({ file, what })),
    );

  test("every command that a text names can be run", () => {
    const texts = files.filter((file) => /\.(md|[jt]s)$/.test(file));
    const npm = found(texts, /\bnpm run ([a-z][\w:]*)/g);
    expect(npm.length).toBeGreaterThan(20);
    const isElsewhere = ({ file, what }: (typeof npm)[number]) =>
      /^course\/(commands|screen|workspace)\//.test(file) && ELSEWHERE.includes(what);
    expect(npm.filter((one) => !Object.hasOwn(scripts, one.what) && !isElsewhere(one))).toEqual([]);
    const npx = found(texts, /\bnpx ([a-z]+)/g);
    expect(npx.filter(({ what }) => !Object.hasOwn(devDependencies, what))).toEqual([]);
  });

  test("the package that it offers for pictures is ours, in our version", () => {
    const [{ what }] = found(["course/training/texts.ts"], /\bsharp@([\d.]+\d)/g);
    const ours = require("../../package.json") as typeof import("../../package.json");
    expect(`^${what}`).toBe(ours.devDependencies.sharp);
  });

  test("every script that is there is named in its README or by a command", () => {
    const named = found(files, /\bnpm (?:run )?([a-z][\w:]*)/g).map(({ what }) => what);
    expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
  });

  test("every script's program is there", () => {
    const programs = Object.values(scripts).flatMap(
      (script: string) => /\bcourse\/[\w./]+/.exec(script)?.[0] ?? [],
    );
    expect(programs.length).toBeGreaterThan(5);
    expect(programs.filter((program) => !handout.has(program))).toEqual([]);
  });

  test("every link leads somewhere", () => {
    const links = found(pages, /\]\((?!https?:|mailto:)([^)\s]+)\)/g);
    expect(links.length).toBeGreaterThan(20);
    const dead = links.filter(({ file, what }) => {
      const [target, anchor] = what.split("#");
      const linked = target === "" ? file : path.posix.join(path.posix.dirname(file), target);
      if (!isThere(linked)) return true;
      const page = { file: linked, text: textOf(linked) };
      return anchor !== undefined && !anchorsOf(page).includes(anchor);
    });
    expect(dead).toEqual([]);
  });

  test("every path that a page names is there", () => {
    const pattern =
      /(?<![\w/.-])((?:course|datasets|docs|exercises|graders|solutions|tests|reports)\/[\w./-]*)/g;
    const named = found(pages, pattern).map(({ file, what }) => ({
      file,
      what: what.replace(/\.$/, ""),
    }));
    expect(named.length).toBeGreaterThan(3);
    const lost = named.filter(({ what }) => {
      const asModule = [what, `${what}.ts`];
      return !MADE.test(what) && !asModule.some(isThere);
    });
    expect(lost).toEqual([]);
  });
});
