import { proveUnit } from "./prove-unit";

proveUnit("02-logistic-regression");
