// As a translation that keeps our text nodes, but inside elements of its own, and takes empty ones out.
const all = () => {
  const walk = document.createTreeWalker(document.getElementById("app"), NodeFilter.SHOW_TEXT), found = [];
  while (walk.nextNode()) found.push(walk.currentNode);
  for (const node of found) {
    const parent = node.parentNode;
    if (["TEXTAREA", "FONT", "STYLE"].includes(parent.nodeName) || parent.namespaceURI.endsWith("svg")) continue;
    if (!node.data) { node.remove(); continue; }
    const font = document.createElement("font");
    parent.insertBefore(font, node);
    font.append(node);
  }
};
setInterval(all, 20);
