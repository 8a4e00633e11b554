const KINDS = ['property', 'form', 'values', 'place', 'meaning'];

/** `x-assumed` is complete, and the description of the same object says so too, rather than stating it as a fact. */
export function assumedMarked() {
  return {
    any: {
      enter(node, { report, location }) {
        const assumed = node === null || typeof node !== 'object' ? undefined : node['x-assumed'];
        if (assumed === undefined) return;
        const at = location.child('x-assumed');
        const { what, values, reason, ...others } = Object(assumed);
        if (!KINDS.includes(what)) report({ message: `\`what\` is not one of ${KINDS.join(', ')}.`, location: at });
        if (!/^[A-Z].{15,}\.$/.test(reason)) report({ message: '`reason` is not a sentence.', location: at });
        for (const name of Object.keys(others)) report({ message: `\`${name}\` is not part of it.`, location: at });
        if ((what === 'values') !== (values !== undefined)) {
          report({ message: '`values` goes with `what: values`.', location: at });
        }
        for (const value of values ?? []) {
          if (!node.enum?.includes(value)) report({ message: `The enum has no \`${value}\`.`, location: at });
        }
        if (!/\bassumed\b/i.test(node.description)) {
          report({ message: 'The description states an assumption as a fact; it has to say "assumed".', location: at });
        }
      },
    },
  };
}
