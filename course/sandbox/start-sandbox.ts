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
const SPARES = 2;

const ROOT = join(__dirname, "../..");

/**
 * Starts a tier without asking whether it keeps its word: for the self-check, and for tests. To grade,
 * use openSandbox.
 */
export function startSandbox(tier: Tier): Sandbox & { mediator: Mediator } {
  const parts = readParts(ROOT);
  const folder = makeFolder(parts, seccompFilter(process.arch === "arm64" ? "arm64" : "x64"));
  const mediator = connect(parts.mediator);
  const line = (program: string) => launchLine(tier, folder.path, program, findTools());
  mediator.warm("probe", line("probe.js"), 0);
  mediator.warm("compiler", line("compiler.js"), 1);
  mediator.warm("runner", line("runner.js"), SPARES);

  const compile = unitCompiler(mediator);
  const compiled = new WeakMap<SubmittedUnit, ReadonlyMap<string, Compiled>>();
  const compiledOf = (submitted: SubmittedUnit) => {
    const known = compiled.get(submitted) ?? compile(submitted.files);
    compiled.set(submitted, known);
    return known;
  };

  const used = atMost(MOST_CHILDREN);
  const newSource = () => childSource(() => talkTo(mediator, "runner"), used);
  const shared = new WeakMap<SubmittedUnit, ChildSource>();
  const sharedBy = (submitted: SubmittedUnit): ChildSource => {
    const known = shared.get(submitted) ?? newSource();
    shared.set(submitted, known);
    return known;
  };

  let rooms = 0;
  const answererFor = (order: Order) => {
    const isShared = order.child === "shared" && order.substitutes.length === 0;
    const answerer = remoteAnswerer(order, {
      children: isShared ? sharedBy(order.submitted) : newSource(),
      compiled: compiledOf(order.submitted),
      room: ++rooms,
      megabytes: MEGABYTES,
    });
    return isShared ? { ...answerer, close: () => undefined } : answerer;
  };

  const forget = (submitted: SubmittedUnit) => {
    shared.get(submitted)?.end();
    shared.delete(submitted);
  };
  const close = () => {
    mediator.stop();
    folder.remove();
  };
  return { tier: tier.name, answererFor, forget, close, mediator };
}
