import { describe, expect, test } from "@jest/globals";
import path from "node:path";
import ts from "typescript";
import { trustedAnswerer } from "../../course/answers/trusted-answerer";
import { everything, pathOf } from "../../course/catalog/select";
import { readUnits } from "../../course/catalog/node/read-units";
import { diagnose, fingerprintsOf, outputsOf } from "../../course/diagnosis/diagnose";
import { probesOf } from "../../course/diagnosis/probes";
import { decodeFingerprints, type ShippedFingerprints } from "../../course/diagnosis/shipped";
import { withAnswer } from "../../course/proof/lost";
import { dossierOf } from "../../course/dossier/dossier";
import { makeHandout } from "../../course/release/contents/make-handout";
import { findLeaks } from "../../course/release/secrets/find-leaks";
import { secretsIn } from "../../course/release/secrets/secrets";

const ROOT = path.resolve(__dirname, "../..");
const handout = makeHandout(ROOT, require);
const sealed = makeHandout(ROOT, require, { withSolutions: true });
const text = (file: string) => handout.get(file)?.toString() ?? "";

test("no secret is in it, with or without the sealed solutions", () => {
  const secrets = secretsIn(ROOT, require);
  expect(secrets.length).toBeGreaterThan(1000);
  expect(findLeaks(handout, secrets)).toEqual([]);
  expect(findLeaks(sealed, secrets)).toEqual([]);
});

test("every file that a file imports is in it", () => {
  const missing = [...handout.keys()]
    .filter((file) => /\.[jt]s$/.test(file))
    .flatMap((file) =>
      ts
        .preProcessFile(text(file), true, true)
        .importedFiles.map(({ fileName }) => fileName)
        .filter((specifier) => specifier.startsWith("."))
        .filter((specifier) => {
          const base = path.posix.join(path.posix.dirname(file), specifier);
          const names = [base, `${base}.ts`, `${base}.js`, `${base}.d.ts`, `${base}/index.ts`];
          return !names.some((name) => handout.has(name));
        })
        .map((specifier) => `${file}: ${specifier}`),
    );
  expect(missing).toEqual([]);
});

test("it holds what learners need and nothing of ours", () => {
  const tops = new Set([...handout.keys()].map((file) => file.split("/")[0]));
  expect([...tops].toSorted()).toEqual([
    ".devcontainer",
    ".gitattributes",
    ".gitignore",
    ".npmrc",
    ".vscode",
    "LICENSE",
    "LICENSE-CONTENT",
    "README.md",
    "course",
    "datasets",
    "docs",
    "exercises",
    "graders",
    "jest.config.ts",
    "package-lock.json",
    "package.json",
    "tsconfig.json",
  ]);
  const rooms = [...handout.keys()].flatMap((file) => /^course\/(\w+)\//.exec(file)?.[1] ?? []);
  for (const home of [
    "home",
    "authoring",
    "proof",
    "release",
    "verify",
    "judge",
    "batch",
    "sandbox",
    "audit",
  ]) {
    expect(rooms).not.toContain(home);
  }
});

test("its lockfile has every package that package.json and its packages ask for, from anywhere", () => {
  const { packages } = JSON.parse(text("package-lock.json")) as {
    packages: Record<string, { dependencies?: object; devDependencies?: object }>;
  };
  const { devDependencies, scripts } = JSON.parse(text("package.json")) as Record<string, object>;
  expect(packages[""].devDependencies).toEqual(devDependencies);
  expect(text("package-lock.json")).not.toContain('"resolved"');
  // for other systems than this one too
  expect(
    Object.keys(packages).filter((place) => place.includes("@esbuild/")).length,
  ).toBeGreaterThan(20);
  for (const [place, { dependencies = {} }] of Object.entries(packages)) {
    for (const name of Object.keys(dependencies)) {
      const found = Object.keys(packages).some((one) => one.endsWith(`node_modules/${name}`));
      expect({ place, name, found }).toEqual({ place, name, found: true });
    }
  }
  expect(Object.keys(scripts)).not.toContain("solution");
  expect(sealed.get("package.json")?.toString()).toContain('"solution"');
});

describe.each(everything(readUnits(ROOT)).map((one) => [pathOf(one), one] as const))(
  "without its sources, %s",
  (_, chosen) => {
    const dossier = dossierOf(ROOT, chosen, require);
    const { name } = chosen.info;
    const file = `graders/${pathOf(chosen)}/fingerprints.json`;
    const shipped = decodeFingerprints(JSON.parse(text(file)) as ShippedFingerprints);
    const named = (answer: (...args: unknown[]) => unknown) =>
      diagnose(
        outputsOf(name, trustedAnswerer(withAnswer(dossier, answer)), shipped.probes),
        shipped.fingerprints,
      ).map(({ hint }) => hint);

    const probes = probesOf(dossier);
    const { reference, misconceptions, alternatives } = dossier;
    const atHome = fingerprintsOf(name, reference, misconceptions, alternatives, probes);

    test("names the mistakes that are named at home, and no right answer for one", () => {
      for (const [mistake, { answer }] of Object.entries(dossier.misconceptions)) {
        const { outputs } = atHome.find((one) => one.mistake === mistake)!;
        expect(named(answer)).toEqual(diagnose(outputs, atHome).map(({ hint }) => hint));
      }
      expect(
        Object.values(dossier.misconceptions).flatMap(({ answer }) => named(answer)),
      ).not.toEqual([]);
      for (const answer of Object.values(dossier.alternatives)) expect(named(answer)).toEqual([]);
      expect(named(dossier.reference[name])).toEqual([]);
    });
  },
);
