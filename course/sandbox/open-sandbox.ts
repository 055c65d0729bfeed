import { join } from "node:path";
import { readParts } from "./bundle/parts";
import { atMost, childSource, type ChildSource } from "./answerer/kept-child";
import { remoteAnswerer } from "./answerer/remote-answerer";
import type { Compiled } from "./compile/compiled";
import { unitCompiler } from "./compile/compile-unit";
import type { OpenSandbox, Order, Sandbox, SubmittedUnit, TierName } from "./contract";
import { makeFolder } from "./launch/folder";
import { launchLine, MEGABYTES } from "./launch/launch-line";
import { connect } from "./mediator/connect";
import { talkTo } from "./mediator/talk";
import { TIERS } from "./tiers";

/** Children that may be alive at a time, spares not counted. */
const MOST_CHILDREN = 4;
/** Children that wait for work: while one is used, the next one starts. */
const SPARES = 2;

const ROOT = join(__dirname, "../..");

/** Opens a tier on this machine. It is used only if it denies what it declares denied. */
export const openSandbox: OpenSandbox = (tier) => {
  return startSandbox(tier);
};

function startSandbox(name: TierName): Sandbox {
  const parts = readParts(ROOT);
  const folder = makeFolder(parts);
  const mediator = connect(parts.mediator);
  const tier = TIERS[name];
  mediator.warm("compiler", launchLine(tier, folder.path, "compiler.js"), 1);
  mediator.warm("runner", launchLine(tier, folder.path, "runner.js"), SPARES);

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
  return { tier: name, answererFor, forget, close };
}
