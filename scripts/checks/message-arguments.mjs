/**
 * The names of the arguments and tags of an ICU message, for comparing two languages.
 * @param {string} text
 * @returns {string[]} sorted, each once; tags as '<name>'
 */
export function messageArguments(text) {
  const names = new Set([...text.matchAll(/<([a-z]\w*)>/gi)].map(([, name]) => `<${name}>`));
  readMessage(text, 0, names);
  return [...names].sort();
}

/** Reads up to the brace that closes the message; an argument begins at each opening one. */
function readMessage(text, from, names) {
  let at = from;
  while (at < text.length && text[at] !== '}') {
    at = text[at] === '{' ? readArgument(text, at + 1, names) : at + 1;
  }
  return at;
}

/** Reads 'name}' or 'name, plural, one {message} other {message}}'. */
function readArgument(text, from, names) {
  const [head, name] = /^\s*(\w+)\s*/.exec(text.slice(from)) ?? ['', ''];
  if (name) names.add(name);
  let at = from + head.length;
  while (at < text.length && text[at] !== '}') {
    at = text[at] === '{' ? readMessage(text, at + 1, names) + 1 : at + 1;
  }
  return at + 1;
}
