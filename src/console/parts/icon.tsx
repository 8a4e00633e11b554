const PATHS = {
  tasks: 'M2.5 4h11M2.5 8h11M2.5 12h7',
  requests: 'M2.5 5.5h9l-2.5-2.5M13.5 10.5h-9l2.5 2.5',
  callbacks: 'M13 3.5v4a3 3 0 0 1-3 3H3M5.5 8 3 10.5 5.5 13',
  accounts: 'M2 5.5h12v8H2zM2 8h12M4.5 3h7',
  faults: 'M9 1.8 3.5 9H8l-1 5.2L12.5 7H8z',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 4.8V8l2.2 1.6',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.3 10.3l3.4 3.4',
  system: 'M2 3.5h12v7.5H2zM5.5 13.5h5',
  light:
    'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9',
  dark: 'M13 9.7A5.5 5.5 0 0 1 6.3 3 5.5 5.5 0 1 0 13 9.7Z',
  back: 'M10 3 5 8l5 5',
  plus: 'M8 3v10M3 8h10',
  play: 'M5 3.2v9.6L12.8 8z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  more: 'M8 3.5v.01M8 8v.01M8 12.5v.01',
  close: 'm4 4 8 8M12 4l-8 8',
} as const;

export type IconName = keyof typeof PATHS;

/** An image next to words that say the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
