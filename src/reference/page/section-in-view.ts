/** Pixels from the top of the window; the reader is in the last section that begins above this line. */
const READING_LINE = 200;

/** Marks the entry of a table of contents whose section the reader sees. */
export function markSectionInView(contents: Element): void {
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a')];
  const headings = links.map((link) => document.getElementById(link.hash.slice(1))!);
  const mark = () => {
    // Sticky sections are always in view, hidden ones never.
    const scrolling = headings.filter(
      (heading) => heading.getClientRects().length > 0 && getComputedStyle(heading).position !== 'sticky',
    );
    const passed = scrolling.filter((heading) => heading.getBoundingClientRect().top < READING_LINE);
    const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const current = (isAtEnd ? scrolling : passed).at(-1);
    for (const [index, link] of links.entries()) link.ariaCurrent = headings[index] === current ? 'true' : null;
  };
  addEventListener('scroll', mark, { passive: true });
  mark();
}
