// As Chrome's and Edge's translation: each text node, now and whenever text comes, is taken out for a <font> that says
// the same. The words stay, so that a journey finds what a person would; a number that went stale shows.
const skip = new Set(["SCRIPT", "STYLE", "TEXTAREA", "TITLE", "NOSCRIPT", "FONT"]);
const one = (node) => {
  const parent = node.parentNode;
  if (!parent || skip.has(parent.nodeName) || parent.namespaceURI.endsWith("svg") || !node.data.trim()) return;
  if (parent.closest("[translate=no]")) return;
  const outer = document.createElement("font"), inner = document.createElement("font");
  inner.textContent = node.data;
  outer.append(inner);
  parent.replaceChild(outer, node);
};
const all = (root) => {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), found = [];
  while (walk.nextNode()) found.push(walk.currentNode);
  found.forEach(one);
};
document.documentElement.lang = "pl";
all(document.body);
new MutationObserver((list) => list.forEach((change) => {
  if (change.type === "characterData") one(change.target);
  change.addedNodes.forEach((node) => node.nodeType === 3 ? one(node) : node.nodeType === 1 && all(node));
})).observe(document.body, { childList: true, subtree: true, characterData: true });
