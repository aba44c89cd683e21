/**
 * The ending of a file's name, in lower case, without the dot; empty where it has none.
 *
 * @example
 * endingOf('reports/A.HTML')   // 'html'
 */
export const endingOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1].toLowerCase() ?? ''
