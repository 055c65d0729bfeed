import { join } from "node:path";
import { readParts } from "./bundle/parts";
import { atMost, childSource, type ChildSource } from "./answerer/kept-child";
import { remoteAnswerer } from "./answerer/remote-answerer";
import type { Compiled } from "./compile/compiled";
import { unitCompiler } from "./compile/compile-unit";
import type { Order, Sandbox, SubmittedUnit } from "./contract";
import { makeFolder } from "./launch/folder";
import { launchLine, MEGABYTES } from "./launch/launch-line";
import { findTools } from "./launch/tools";
import { connect, type Mediator } from "./mediator/connect";
import { talkTo } from "./mediator/talk";
import { seccompFilter } from "./seccomp/filter";
import type { Tier } from "./tiers";

/** Children that may be alive at a time, spares not counted. */
const MOST_CHILDREN = 4;
/** Children that wait for work: while one is used, the next one starts. */
const SPARES = 1;

const ROOT = join(__dirname, "../..");

/**
 * Starts a tier without asking whether it keeps its word: for the self-check, and for tests. To grade,
 * use openSandbox.
 */
export function startSandbox(tier: Tier): Sandbox & { mediator: Mediator } {
  const parts = readParts(ROOT);
  const folder = makeFolder(ROOT, parts, seccompFilter(process.arch === "arm64" ? "arm64" : "x64"));
  const mediator = connect(parts.mediator);
  const line = (program: string) => launchLine(tier, folder.path, program, findTools());
  mediator.warm("compiler", line("compiler.js"), { first: 1, spares: 0 });
  mediator.warm("probe", line("probe.js"), { first: 1, spares: 0 });
  mediator.warm("runner", line("runner.js"), { first: 1, spares: SPARES });

  const compile = unitCompiler(mediator);
  const compiled = new WeakMap<SubmittedUnit, ReadonlyMap<string, Compiled>>();
  const compiledOf = (submitted: SubmittedUnit) => {
    const known = compiled.get(submitted) ?? compile(submitted.files);
    compiled.set(submitted, known);
    return known;
  };

  const used = atMost(MOST_CHILDREN);
  const newSource = () => childSource(() => talkTo(mediator, "runner"), used);
  const shared = new WeakMap<object, ChildSource>();
  const sourceSharedBy = (key: object): ChildSource => {
    const known = shared.get(key) ?? newSource();
    shared.set(key, known);
    return known;
  };

  let rooms = 0;
  const answererFor = (order: Order) => {
    const key = order.substitutes.length === 0 ? order.sharedBy : undefined;
    const answerer = remoteAnswerer(order, {
      children: key ? sourceSharedBy(key) : newSource(),
      compiled: compiledOf(order.submitted),
      room: ++rooms,
      megabytes: MEGABYTES,
    });
    return key ? { ...answerer, close: () => undefined } : answerer;
  };

  const forget = (key: object) => {
    shared.get(key)?.end();
    shared.delete(key);
  };
  const close = () => {
    mediator.stop();
    folder.remove();
  };
  return { tier: tier.name, answererFor, forget, close, mediator };
}
