import { ESLintUtils } from '@typescript-eslint/utils';

/**
 * A promise is held from the moment it is begun: nothing else is awaited between beginning it and awaiting it. If it
 * fails in between, nobody holds the rejection, and Node ends the process. `no-floating-promises` does not see this,
 * since the promise is awaited in the end. Begin it later, or await it together with the rest in `Promise.all`.
 */
export const promisesHeld = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'Await a promise before anything else is awaited.' },
    messages: {
      variable: '"{{name}}" is begun here and held by nobody while line {{line}} awaits something else.',
      sibling: 'This is begun here and held by nobody while line {{line}} awaits something else.',
    },
  },
  defaultOptions: [],
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    const checker = services.program.getTypeChecker();

    function isBegun(node) {
      const type = services.getTypeAtLocation(node);
      return isPromise(type) || (checker.isArrayType(type) && checker.getTypeArguments(type).some(isPromise));
    }

    function isPromise(type) {
      return type.isUnion() ? type.types.some(isPromise) : type.getSymbol()?.name === 'Promise';
    }

    return {
      'VariableDeclarator[id.type="Identifier"][init]'(node) {
        // What is only passed on was begun elsewhere; a conditional value is held by who asks for it again.
        if (['AwaitExpression', 'Identifier', 'LogicalExpression'].includes(node.init.type) || !isBegun(node.id))
          return;
        const [variable] = context.sourceCode.getDeclaredVariables(node);
        const uses = variable.references.filter(({ init }) => !init).map(({ identifier }) => identifier);
        const scope = functionAround(node);
        const first = Math.min(...uses.map(({ range }) => range[0]));
        const other = awaitsIn(scope, context.sourceCode).find(
          (one) => one.range[0] > node.range[1] && !uses.some((use) => within(use, one)) && one.range[0] < first,
        );
        if (other)
          context.report({ node, messageId: 'variable', data: { name: node.id.name, line: other.loc.start.line } });
      },
      'ArrayExpression, CallExpression, NewExpression'(node) {
        const parts = node.elements ?? node.arguments;
        parts.forEach((part, index) => {
          if (!part || part.type === 'SpreadElement' || part.type === 'AwaitExpression' || !isBegun(part)) return;
          if (part.type === 'Identifier') return;
          const other = parts.slice(index + 1).flatMap((next) => (next ? awaitsIn(next, context.sourceCode) : []))[0];
          if (other) context.report({ node: part, messageId: 'sibling', data: { line: other.loc.start.line } });
        });
      },
    };
  },
});

function functionAround(node) {
  let one = node.parent;
  while (one.parent && !/Function/.test(one.type)) one = one.parent;
  return one;
}

function within(inner, outer) {
  return inner.range[0] >= outer.range[0] && inner.range[1] <= outer.range[1];
}

/** What a node awaits by itself, not in functions within it, in the order of the text. */
function awaitsIn(node, sourceCode) {
  const found = [];
  const walk = (one, top) => {
    if (!top && /Function/.test(one.type)) return;
    if (one.type === 'AwaitExpression' || (one.type === 'ForOfStatement' && one.await)) found.push(one);
    for (const key of sourceCode.visitorKeys[one.type] ?? [])
      for (const child of [one[key]].flat()) if (child) walk(child, false);
  };
  walk(node, true);
  return found;
}

export default { rules: { 'promises-held': promisesHeld } };
