// Rules for the contract that Redocly's own rules and assertions can't express; redocly.yaml turns them on.

import { assumedMarked } from './assumed-marked.mjs';
import { branchComplete } from './branch-complete.mjs';
import { capabilitiesKnown } from './capabilities-known.mjs';
import { extensionsKnown } from './extensions-known.mjs';
import { limitsKnown } from './limits-known.mjs';
import { preferredDeclared } from './preferred-declared.mjs';
import { propertyDescribed } from './property-described.mjs';
import { requestClosed } from './request-closed.mjs';
import { requiredDeclared } from './required-declared.mjs';

export default function plugin() {
  return {
    id: 'unigen',
    rules: {
      oas3: {
        'assumed-marked': assumedMarked,
        'branch-complete': branchComplete,
        'capabilities-known': capabilitiesKnown,
        'extensions-known': extensionsKnown,
        'limits-known': limitsKnown,
        'preferred-declared': preferredDeclared,
        'property-described': propertyDescribed,
        'request-closed': requestClosed,
        'required-declared': requiredDeclared,
      },
    },
  };
}
