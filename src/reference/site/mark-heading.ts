/** Pixels by which a heading may be below the place to which a link scrolls it. */
const TOLERANCE = 8;

/**
 * Marks the link of a table of contents to what the reader reads. Model pages have `markSectionInView` instead: their
 * weight leaves no room for what only guides need.
 */
export function markHeading(contents: HTMLElement): void {
  const links = [...contents.querySelectorAll('a')];
  const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1)))!);
  const isInView = (heading: HTMLElement) => {
    const { top, bottom } = heading.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };
  const mark = () => {
    const page = document.documentElement;
    const line = Number.parseFloat(getComputedStyle(page).scrollPaddingTop) + TOLERANCE;
    // The end of a page does not scroll up to the line: there, what was asked for counts.
    const isAtEnd = innerHeight + scrollY >= page.scrollHeight - 2;
    const asked = headings[links.findIndex(({ hash }) => hash === location.hash)];
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= line);
    const current = isAtEnd ? (asked && isInView(asked) ? asked : headings.at(-1)) : passed.at(-1);
    for (const [index, link] of links.entries()) link.ariaCurrent = headings[index] === current ? 'true' : null;
  };
  addEventListener('scroll', mark, { passive: true });
  addEventListener('hashchange', mark);
  mark();
}
