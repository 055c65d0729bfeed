/**
 * How values are built that cross a boundary. The grader builds what the boundary promises; learner
 * code gets arguments that are made with the constructors of its own realm, so that
 * `x instanceof Array` holds there.
 */
export interface Makers {
  list(): unknown[];
  dict(): object;
  floats(length: number): Float64Array;
  array(data: Float64Array, shape: number[]): unknown;
  unsupported(what: string): unknown;
}
