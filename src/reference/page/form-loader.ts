import { registry } from '../form/request.js';

/** What begins a hash that holds a form. */
const SHARED_PREFIX = '#form=';

/** Lets the button of a page open the form, or a link that holds one. Its scripts are loaded then. */
export function setUpForm(section: HTMLElement): void {
  const page = registry();
  const button = section.querySelector('button')!;
  const status = section.querySelector<HTMLElement>('[role=status]')!;
  let opening: Promise<void> | undefined;
  page.openForm = () => (opening ??= open());

  async function open(): Promise<void> {
    button.disabled = true;
    status.textContent = 'Loading the form…';
    try {
      const root = document.documentElement.dataset.root!;
      await Promise.all([
        loadStyle(`${root}assets/form.css`),
        loadScript('form-data.js'),
        loadScript(`${root}assets/${section.dataset.validators!}`),
        loadScript(`${root}assets/form.js`),
      ]);
      const place = document.createElement('div');
      page.form = await page.mountForm!(place);
      section.querySelector('.try-closed')!.replaceWith(place);
      for (const listener of page.onForm.splice(0)) listener(page.form);
    } catch {
      opening = undefined;
      button.disabled = false;
      status.textContent = 'The form could not be loaded. Try again.';
    }
  }

  const openShared = () => {
    if (location.hash.startsWith(SHARED_PREFIX)) void page.openForm!();
  };
  addEventListener('hashchange', openShared);
  openShared();
  button.addEventListener('click', async () => {
    await page.openForm!();
    section.querySelector<HTMLElement>('.form-fields :is(textarea, input, select)')?.focus();
  });
}

/** Runs a script by its path from the page. From disk, browsers load scripts only as elements. */
export function loadScript(path: string): Promise<void> {
  const script = document.createElement('script');
  script.src = path;
  return loaded(script);
}

function loadStyle(path: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = path;
  return loaded(link);
}

function loaded(element: HTMLElement): Promise<void> {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => {
      element.remove();
      reject(new Error('This file could not be loaded'));
    });
    document.head.append(element);
  });
}
