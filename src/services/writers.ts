import type { Write } from './action'
import { createWriter, type Writer, type WriterDeps } from './writer'

/** A writer for each workspace, made when first written to. */
export function createWriters(deps: WriterDeps): { write: Write; idle: () => Promise<void> } {
  const writers = new Map<string, Writer>()

  const write: Write = (workspace, action, input, by) => {
    const writer = writers.get(workspace.id) ?? createWriter(deps)
    writers.set(workspace.id, writer)
    return writer.run(workspace, action, input, by)
  }

  return { write, idle: async () => void (await Promise.all([...writers.values()].map((w) => w.idle()))) }
}
