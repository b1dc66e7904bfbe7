const MONEY = /amount|money|price|rate|minor|revenue|commission|payout|total/i;

/** Forbids what turns an exact decimal into a binary float: Number(amount), +amount, toFixed. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      convert: 'An amount or a rate must not become a float; keep it a decimal.',
      fixed: 'toFixed of a number rounds a binary float; round a decimal with a named mode.',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const isNumber = (node) => {
      const type = services.getTypeAtLocation(node);
      return services.program.getTypeChecker().typeToString(type) === 'number';
    };
    const namesMoney = (node) => MONEY.test(context.sourceCode.getText(node));
    return {
      CallExpression(node) {
        const { callee } = node;
        if (callee.type === 'Identifier' && callee.name === 'Number' && node.arguments.length) {
          if (namesMoney(node.arguments[0])) context.report({ node, messageId: 'convert' });
        }
        if (callee.type === 'MemberExpression' && callee.property.name === 'toFixed') {
          if (isNumber(callee.object)) context.report({ node, messageId: 'fixed' });
        }
      },
      UnaryExpression(node) {
        if (node.operator === '+' && namesMoney(node.argument)) {
          context.report({ node, messageId: 'convert' });
        }
      },
    };
  },
};
