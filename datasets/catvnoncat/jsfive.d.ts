/** The part of jsfive that this project uses: the package ships no types. */
declare module "jsfive" {
  export type Dataset = { readonly shape: number[]; readonly value: ArrayLike<number> };

  /** An HDF5 file in memory. Throws if the bytes are not HDF5. */
  export class File {
    constructor(buffer: ArrayBuffer, name: string);
    readonly keys: string[];
    get(path: string): Dataset;
  }
}
