import { type Caller, fail } from "./errors";
import { checkSize, formatShape, sizeOf } from "./shape";

/** The shape for reshape, with a -1 replaced by the size that fits. */
export function resolveShape(
  caller: Caller,
  from: { data: Float64Array },
  shape: readonly number[],
): number[] {
  const size = from.data.length;
  const open = shape.indexOf(-1);
  if (open !== shape.lastIndexOf(-1)) fail(caller, "can only specify one unknown dimension");
  const known = shape.filter((_, axis) => axis !== open);
  for (const n of known) checkSize(caller, n);
  const rest = sizeOf(known);
  const fits = open < 0 ? rest === size : size % rest === 0;
  if (!fits) fail(caller, `cannot reshape array of size ${size} into shape ${formatShape(shape)}`);
  return shape.map((n) => (n === -1 ? size / rest : n));
}
