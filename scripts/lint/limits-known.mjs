/** `x-rate-limit` names a limit of the root, every limit is used and has its figures, and `x-paid` is true or omitted. */
export function limitsKnown() {
  const used = [];
  let limits = {};
  return {
    Root: {
      enter(root) {
        limits = root['x-rate-limits'] ?? {};
      },
      leave(_root, { report, location }) {
        for (const { limit, report, location } of used) {
          if (limits[limit]) continue;
          report({ message: `\`x-rate-limits\` has no \`${limit}\`.`, location: location.child('x-rate-limit') });
        }
        for (const [name, limit] of Object.entries(limits)) {
          const at = location.child(['x-rate-limits', name]);
          if (!used.some((one) => one.limit === name)) {
            report({ message: `No operation has the limit \`${name}\`.`, location: at });
          }
          for (const problem of problemsOf(limit)) report({ message: problem, location: at });
        }
      },
    },
    Operation(operation, { report, location }) {
      const { 'x-rate-limit': limit, 'x-paid': paid } = operation;
      if (limit !== undefined) used.push({ limit, report, location });
      if (paid !== undefined && paid !== true) {
        report({ message: '`x-paid` is true or omitted.', location: location.child('x-paid') });
      }
    },
  };
}

function problemsOf(limit) {
  const { requests, window, block, ...others } = Object(limit);
  const isPositive = (value) => typeof value === 'number' && value > 0;
  return [
    ...(Number.isInteger(requests) && requests > 0 ? [] : ['`requests` is not a positive integer.']),
    ...(isPositive(window) ? [] : ['`window` is not a number of seconds.']),
    ...(block === undefined || isPositive(block) ? [] : ['`block` is not a number of seconds.']),
    ...Object.keys(others).map((name) => `\`${name}\` is not part of a limit.`),
  ];
}
