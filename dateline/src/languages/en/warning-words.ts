const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs of what happens or goes on, no one's blow: "warned it would take weeks". */
export const idleVerbs: ReadonlySet<string> = words(
  'be become get grow rise fall increase decrease worsen deteriorate happen occur continue remain last spread end start begin collapse fail take cost mean lead cause result need face lose have run suffer die starve come go reach exceed make affect see find hurt harm require bring trigger spark fuel undermine jeopardize jeopardise',
)
