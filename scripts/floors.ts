/** `npm run floors`: which folder may import which. What breaks a floor comes first, and often makes the cycles as well. */
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

const CONFIG = './.dependency-cruiser.mjs';
const FOLDERS = ['src', 'scripts', 'generated'];

/** One line a violation. */
function lineOf({ rule, from, to }: IViolation): string {
  return `${rule.name}: ${from} → ${to}`;
}

const { output } = await cruise(FOLDERS, await extractOptions(CONFIG));
const { violations, ruleSetUsed, totalCruised } = (output as ICruiseResult).summary;
const cycles = violations.filter(({ cycle }) => cycle !== undefined);
const others = violations.filter(({ cycle }) => cycle === undefined);
const comments = new Map(ruleSetUsed?.forbidden?.map(({ name, comment }) => [name, comment]));

for (const violation of others) {
  const comment = comments.get(violation.rule.name);
  console.log(`${lineOf(violation)}${comment ? `\n  ${comment}` : ''}`);
}
if (others.length === 0)
  for (const violation of cycles)
    console.log(`${lineOf(violation)}\n  ${violation.cycle!.map(({ name }) => name).join(' → ')}`);
else if (cycles.length > 0) console.log(`${cycles.length} cycles, which this may explain, are shown once it is mended`);

if (violations.length > 0) {
  console.log('CONTRIBUTING.md says what may import what: "Folders of src/" and "Folders of scripts/".');
  process.exitCode = 1;
} else console.log(`no folder of ${totalCruised} modules imports from above its floor, and there is no cycle`);
