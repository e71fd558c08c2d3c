import { config, z } from 'zod';

// Compiling schemas takes `eval`, which the pages forbid: even the attempt is reported as a breach.
// It has to be off before the first schema is made, so everyone takes `z` from here.
config({ jitless: true });

export { z };

/**
 * What `z.object` is given for a `T`: every field of it, optional ones too, and no other. A schema
 * may leave an optional field out and still fit the type; what is stored would then come back without it.
 */
export type FieldsOf<T> = { readonly [Field in keyof T]-?: z.ZodType };
