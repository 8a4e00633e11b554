import type { ModeInfo } from '../../sandbox/index.js';

/** Why a task can't be created here; undefined if it can. */
export function whyNoCreate({ mode, allowCreates }: ModeInfo): string | undefined {
  return mode === 'record' && !allowCreates
    ? 'This recorder refuses creates: they cost money. Start it with --allow-creates.'
    : undefined;
}

/** Whether a create is wanted, which is asked if it costs money. */
export function isCreateWanted({ mode, upstream = [] }: ModeInfo): boolean {
  if (mode !== 'record') return true;
  const where = upstream.length > 0 ? upstream.join(' or ') : 'the live API';
  return confirm(`This creates a task at ${where}, which costs money. Create it?`);
}
