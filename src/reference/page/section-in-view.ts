/** Marks the entry of a table of contents whose section the reader sees. */
export function markSectionInView(contents: Element): void {
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a')];
  const headings = links.map((link) => document.getElementById(link.hash.slice(1))!);
  const mark = () => {
    // The last heading above the middle of the window.
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 2);
    const current = passed.at(-1);
    for (const [index, link] of links.entries()) {
      if (headings[index] === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  addEventListener('scroll', mark, { passive: true });
  mark();
}
