import * as z from 'zod'
import type { DataPath } from './source-text.js'

/** The keys that `schema` allows in the object at `path`; empty where any key is allowed. */
export function keysAt(schema: z.core.$ZodType, path: DataPath): readonly string[] {
  return path
    .reduce<z.core.$ZodType[]>((reached, key) => reached.flatMap((type) => step(type, key)), [schema])
    .flatMap(alternatives)
    .flatMap((type) => (type instanceof z.ZodObject ? Object.keys(type.shape) : []))
}

function step(schema: z.core.$ZodType, key: string | number): z.core.$ZodType[] {
  return alternatives(schema).flatMap((type) => {
    if (type instanceof z.ZodObject) return Object.hasOwn(type.shape, key) ? [type.shape[key]] : []
    if (type instanceof z.ZodArray) return [type.element]
    return type instanceof z.ZodRecord ? [type.valueType] : []
  })
}

function alternatives(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional) return alternatives(schema.unwrap())
  return schema instanceof z.ZodUnion ? schema.options.flatMap(alternatives) : [schema]
}
