import { proveUnit } from "./prove-unit";

proveUnit("01-numpy-basics");
