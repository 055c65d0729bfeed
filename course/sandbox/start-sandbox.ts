import { join } from "node:path";
import { readParts } from "./bundle/parts";
import { atMost, childSource } from "./answerer/reused-child";
import { fileExportingIn } from "./answerer/exporting";
import { type RealmInChild, remoteAnswerer } from "./answerer/remote-answerer";
import type { Compiled } from "../answers/compile/compiled";
import { unitsCompiler } from "./compile/compile-units";
import type { AnswererOptions, Sandbox, SubmittedUnit } from "./contract";
import { makeFolder } from "./launch/folder";
import { launchLine } from "./launch/launch-line";
import { findTools } from "./launch/tools";
import { connect, type Mediator } from "./mediator/connect";
import { connectToChild } from "./mediator/child-connection";
import { seccompFilter } from "./seccomp/filter";
import type { Tier } from "./tiers";

/** Children that may be alive at a time, spares not counted. */
const MOST_CHILDREN = 4;
/** Children that wait for work; while one is used, the next one starts. */
const SPARES = 1;

const ROOT = join(__dirname, "../..");

/**
 * Starts a tier without checking that it keeps its word, for the self-check and for tests. To
 * grade, use openSandbox.
 */
export function startSandbox(tier: Tier): Sandbox & { mediator: Mediator } {
  const parts = readParts(ROOT);
  const folder = makeFolder(ROOT, parts, seccompFilter(process.arch === "arm64" ? "arm64" : "x64"));
  const mediator = connect(parts.mediator);
  const line = (program: string) => launchLine(tier, folder.path, program, findTools());
  mediator.warm("compiler", line("compiler.js"), { first: 1, spares: 0 });
  mediator.warm("probe", line("probe.js"), { first: 1, spares: 0 });
  mediator.warm("runner", line("runner.js"), { first: 1, spares: SPARES });

  const compile = unitsCompiler(mediator);
  const compiled = new WeakMap<SubmittedUnit, () => ReadonlyMap<string, Compiled>>();
  const prepare = (units: readonly SubmittedUnit[]) => {
    const waits = compile(
      units.map((unit) => ({
        files: unit.files,
        hasFunction: (file: string) =>
          unit.unit.functions.some(({ name }) => fileExportingIn(unit, name) === file),
      })),
    );
    units.forEach((unit, i) => compiled.set(unit, waits[i]));
  };
  const compiledOf = (submitted: SubmittedUnit) => {
    if (!compiled.has(submitted)) prepare([submitted]);
    return compiled.get(submitted)!();
  };

  const used = atMost(MOST_CHILDREN);
  const newSource = () => childSource(() => connectToChild(mediator, "runner"), used);
  let realms = 0;
  const newPlace = (): RealmInChild => ({ children: newSource(), realm: ++realms });
  const shared = new WeakMap<object, Map<SubmittedUnit, RealmInChild>>();
  /** Answerers that share a child share a realm if their unit is the same. */
  const sharedPlace = (key: object, submitted: SubmittedUnit): RealmInChild => {
    const places = shared.get(key) ?? new Map<SubmittedUnit, RealmInChild>();
    shared.set(key, places);
    const [neighbour] = places.values();
    const children = neighbour?.children ?? newSource();
    const place = places.get(submitted) ?? { children, realm: ++realms };
    places.set(submitted, place);
    return place;
  };

  const answererFor = (order: AnswererOptions) => {
    const { submitted, sharedBy } = order;
    const isShared = sharedBy !== undefined && order.substitutes.length === 0;
    const answerer = remoteAnswerer(order, {
      ...(isShared ? sharedPlace(sharedBy, submitted) : newPlace()),
      compiled: compiledOf(submitted),
    });
    return isShared ? { ...answerer, close: () => undefined } : answerer;
  };

  const forget = (key: object) => {
    const [place] = shared.get(key)?.values() ?? [];
    place?.children.end();
    shared.delete(key);
  };
  const close = () => {
    mediator.stop();
    folder.remove();
  };
  return { tier: tier.name, prepare, answererFor, forget, close, mediator };
}
