import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { classicScripts } from './classic-scripts.js';
import { laterStyles } from './styles.js';

const SOURCE = join('src', 'reference');

/** The scripts and styles of the pages, by path from the root of the site. */
export async function siteAssets(): Promise<Record<string, string>> {
  const browser = join(SOURCE, 'browser');
  const entryPoints = (await readdir(browser)).filter((name) => /\.tsx?$/.test(name));
  const scripts = await classicScripts({ entryPoints: entryPoints.map((name) => join(browser, name)) });
  return { ...scripts, ...(await laterStyles()) };
}
