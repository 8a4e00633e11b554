import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/icon.js';
import { pathTo, SECTION_TITLES, sectionsIn, type Section } from '../state/route.js';
import { useStore } from '../state/use-store.js';

/** The sections, with how many need a look. */
export function Navigation({ section }: { section: Section }) {
  const { counts, faults, clock, mode } = useStore();
  const bar = useRef<HTMLElement>(null);
  // On narrow screens it scrolls.
  useEffect(() => {
    bar.current!.querySelector('[aria-current]')!.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [section]);
  const open = counts.queued + counts.running;
  const notes: Partial<Record<Section, [words: string, text: string]>> = {
    ...(open > 0 && { tasks: [`${open} open`, compact(open)] }),
    ...(faults.length > 0 && { faults: [`${faults.length} waiting`, compact(faults.length)] }),
    ...(clock.frozen && { clock: ['frozen', '❚❚'] }),
  };
  return (
    <nav ref={bar} class="sections" aria-label="Sections">
      {sectionsIn(mode).map((name) => (
        <a key={name} href={pathTo(name)} aria-current={name === section ? 'page' : undefined}>
          <Icon name={name} />
          <span>{SECTION_TITLES[name]}</span>
          {notes[name] && (
            <span class="badge">
              <span class="visually-hidden">{notes[name][0]}</span>
              <span aria-hidden="true">{notes[name][1]}</span>
            </span>
          )}
        </a>
      ))}
    </nav>
  );
}

const compact = (count: number): string => (count > 999 ? `${Math.floor(count / 1000)}k` : String(count));
