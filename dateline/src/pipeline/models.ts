import type { Models } from '../reading/syntax/analyse.ts'

/** The models that ship with dateline, loaded once. */
export function loadModels(): Models {
  return {}
}
