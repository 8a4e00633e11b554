// House rules that Redocly's own rules and assertions can't say. Each names the member and what is missing.

const UNIONS = { CreateTaskRequest: 'input', GateAIGenerateRequest: 'params' };
const KINDS = ['image', 'video', 'audio', 'text', '3d'];
const MEDIA = ['image', 'video', 'audio', 'any'];
const ASSUMED = ['member', 'form', 'values', 'place', 'meaning'];

/** Every member of every object says what it is. */
function memberDescribed() {
  return {
    Schema(schema, { report, resolve, location }) {
      for (const [name, member] of Object.entries(schema.properties ?? {})) {
        if (member === null || typeof member !== 'object') continue;
        if (member.description || refinesOnly(member)) continue;
        const target = member.$ref ? resolve(member).node : member;
        if (!target?.description) {
          report({ message: `\`${name}\` has no description.`, location: location.child(['properties', name]).key() });
        }
      }
    },
  };
}

/** In a mode or a condition a member is only narrowed; its description stands in the base. */
function refinesOnly(member) {
  return member.$ref === undefined && member.type === undefined && member.properties === undefined;
}

/** Each branch of a request union is a closed object with a `model` const, complete in its metadata. */
function branchComplete() {
  return {
    Schema(schema, { report, resolve, location }) {
      const mapping = schema.discriminator?.propertyName === 'model' ? (schema.discriminator.mapping ?? {}) : undefined;
      if (!mapping || !schema.oneOf) return;
      schema.oneOf.forEach((member, index) => {
        const branch = resolve(member).node;
        const at = location.child(['oneOf', index]);
        const complain = (message) => report({ message: `${member.$ref}: ${message}`, location: at });
        const model = branch?.properties?.model?.const;
        if (typeof model !== 'string') return complain('`model` has no const.');
        if (!mapping[model]) complain(`the mapping has no \`${model}\`.`);
        if (branch.type !== 'object' || branch.additionalProperties !== false) complain('the branch is not closed.');
        const parameters = Object.values(UNIONS).find((name) => branch.properties[name]);
        for (const name of ['model', parameters]) {
          if (!branch.required?.includes(name)) complain(`\`${name}\` is not required.`);
        }
        for (const key of ['title', 'description', 'x-kind', 'x-output', 'x-tags']) {
          if (!branch[key]) complain(`\`${key}\` is missing.`);
        }
        if (branch['x-kind'] && !KINDS.includes(branch['x-kind']))
          complain(`\`x-kind\` is none of ${KINDS.join(', ')}.`);
        if (Boolean(branch.deprecated) !== Boolean(branch['x-successor'])) {
          complain('`deprecated` and `x-successor` go together.');
        }
        for (const name of ['minimal', 'full']) {
          if (!branch['x-examples']?.[name]) complain(`\`x-examples\` has no \`${name}\`.`);
        }
        for (const [name, example] of Object.entries(branch['x-examples'] ?? {})) {
          if (!example.summary || example.value?.model !== model) {
            complain(`the example \`${name}\` needs a summary and a value for this model.`);
          }
        }
      });
    },
  };
}

/** A request body is closed at every level; a response is open. */
function requestClosed() {
  const seen = new Set();
  return {
    Operation(operation, { report, resolve, location }) {
      if (operation.tags?.includes('webhooks')) return;
      const walk = (node, at) => {
        if (node === null || typeof node !== 'object') return;
        if (node.$ref) {
          const target = resolve(node, at.source.absoluteRef);
          if (target.node) walk(target.node, target.location);
          return;
        }
        if (seen.has(node)) return;
        seen.add(node);
        const open = node.additionalProperties === undefined && node.unevaluatedProperties === undefined;
        if (node.type === 'object' && open && !node['x-mixin']) {
          report({ message: 'An object in a request says whether it takes other members.', location: at });
        }
        for (const [name, member] of Object.entries(node.properties ?? {}))
          walk(member, at.child(['properties', name]));
        for (const key of ['oneOf', 'anyOf', 'allOf']) {
          (node[key] ?? []).forEach((inner, index) => walk(inner, at.child([key, index])));
        }
        walk(node.items ?? null, at.child('items'));
      };
      for (const [type, media] of Object.entries(operation.requestBody?.content ?? {})) {
        walk(media.schema ?? null, location.child(['requestBody', 'content', type, 'schema']));
      }
    },
  };
}

/** `x-tags` name tags of the root, and `x-media` a known kind. */
function extensionsKnown() {
  const used = [];
  const known = new Set();
  return {
    Tag(tag) {
      known.add(tag.name);
    },
    Schema(schema, { report, location }) {
      for (const tag of schema['x-tags'] ?? []) used.push({ tag, report, location });
      if (schema['x-media'] !== undefined && !MEDIA.includes(schema['x-media'])) {
        report({ message: `\`x-media\` is none of ${MEDIA.join(', ')}.`, location: location.child('x-media') });
      }
    },
    Root: {
      leave() {
        for (const { tag, report, location } of used) {
          if (!known.has(tag))
            report({ message: `No tag \`${tag}\` in the root.`, location: location.child('x-tags') });
        }
      },
    },
  };
}

/** `x-assumed` has its form, and the description beside it says so too, rather than stating the thing as a fact. */
function assumedMarked() {
  return {
    any: {
      enter(node, { report, location }) {
        const assumed = node === null || typeof node !== 'object' ? undefined : node['x-assumed'];
        if (assumed === undefined) return;
        const at = location.child('x-assumed');
        const { what, values, reason, ...others } = Object(assumed);
        if (!ASSUMED.includes(what)) report({ message: `\`what\` is none of ${ASSUMED.join(', ')}.`, location: at });
        if (!/^[A-Z].{15,}\.$/.test(reason)) report({ message: '`reason` is not a sentence.', location: at });
        for (const name of Object.keys(others)) report({ message: `\`${name}\` is not part of it.`, location: at });
        if ((what === 'values') !== (values !== undefined))
          report({ message: '`values` goes with `what: values`.', location: at });
        for (const value of values ?? []) {
          if (!node.enum?.includes(value)) report({ message: `The enum has no \`${value}\`.`, location: at });
        }
        if (!/\bassumed\b/i.test(node.description)) {
          report({ message: 'The description states it as a fact; it has to say what is assumed.', location: at });
        }
      },
    },
  };
}

/** A mode or a condition asks only for members that its base declares. */
function requiredDeclared() {
  return {
    Schema(schema, { report, location }) {
      if (!schema.properties) return;
      const declared = new Set(Object.keys(schema.properties));
      const check = (part, at) => {
        if (part === null || typeof part !== 'object' || part.$ref) return;
        for (const name of [...(part.required ?? []), ...Object.keys(part.properties ?? {})]) {
          if (!declared.has(name)) report({ message: `The base declares no \`${name}\`.`, location: at });
        }
        for (const key of ['oneOf', 'anyOf', 'allOf']) {
          (part[key] ?? []).forEach((inner, index) => check(inner, at.child([key, index])));
        }
        for (const key of ['if', 'then', 'else', 'not']) check(part[key] ?? null, at.child(key));
      };
      if (schema.type === 'object') check({ ...schema, properties: {} }, location);
    },
  };
}

export default function plugin() {
  return {
    id: 'unigen',
    rules: {
      oas3: {
        'member-described': memberDescribed,
        'branch-complete': branchComplete,
        'request-closed': requestClosed,
        'extensions-known': extensionsKnown,
        'required-declared': requiredDeclared,
        'assumed-marked': assumedMarked,
      },
    },
  };
}
