import { trustedAnswerer } from "../answers/trusted-answerer";
import { pathOf } from "../catalog/select";
import { paramsIn } from "../catalog/units";
import type { Answerer } from "../checks/answerer";
import { copyArguments } from "../checks/copy-arguments";
import { judge } from "../checks/judge";
import type { Dossier } from "../dossier/dossier";
import type { Probe } from "./diagnose";

const MOST_PER_CHECK = 6;

/**
 * The inputs that tell answers apart: the first few calls of the function that each visible check
 * makes. They are the same for everybody, since the visible seed is fixed.
 */
export function probesOf({ chosen, checks, reference }: Dossier): Probe[] {
  const visible = checks.filter(({ visibility }) => visibility === "visible");
  return visible.flatMap(({ check }) => {
    const calls: Probe[] = [];
    const inner = trustedAnswerer(reference);
    const answerer: Answerer = {
      call(name, args) {
        const isWanted = name === chosen.info.name && calls.length < MOST_PER_CHECK;
        if (isWanted) calls.push(copyArguments(args));
        return inner.call(name, args);
      },
    };
    const params = paramsIn(chosen.unit);
    judge(check, { answerer, seed: chosen.unit.seed, path: pathOf(chosen), params });
    return calls;
  });
}
