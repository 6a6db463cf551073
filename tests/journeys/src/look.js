// What a person sees: prepended to a script's body, so that nothing is left behind in the page.
const look = (() => {
  // In the locale `pseudo` a letter of English is another, and a vowel two of it: read as what it was.
  const pseudo = new URLSearchParams(location.search).get("locale") === "pseudo";
  const english = new Map([...accented].map((each, place) => [each, String.fromCharCode(place < 26 ? 97 + place : 39 + place)]));
  const plain = (text) =>
    text.replace(/[\u27e6\u27e7]/g, "").replace(/(.)(\1?)/gu, (both, first) => {
      const letter = english.get(first);
      return letter === undefined ? both : /[aeiou]/.test(letter) ? letter : letter.repeat([...both].length);
    });

  // Curly and straight quotation marks are the same to someone who reads a test.
  const clean = (text) =>
    (pseudo ? plain(text ?? "") : (text ?? "")).replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"').replace(/\s+/g, " ").trim();

  const hidden = (element) =>
    element.closest("[aria-hidden=true], [inert]") !== null || !element.checkVisibility({ visibilityProperty: true });

  // A label's or a button's words, as a screen reader joins them.
  const words = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE) return "";
    if (node.matches("script, style, [aria-hidden=true]")) return "";
    if (node.hasAttribute("aria-label")) return ` ${node.getAttribute("aria-label")} `;
    if (node.matches("img")) return ` ${node.alt} `;
    const inside = [...node.childNodes].map(words).join("");
    return getComputedStyle(node).display.startsWith("inline") ? inside : ` ${inside} `;
  };

  // https://www.w3.org/TR/accname-1.2/, as far as plain markup needs it.
  const name = (element) => {
    const by = element.getAttribute("aria-labelledby");
    if (by) return clean(by.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(words).join(" "));
    if (element.hasAttribute("aria-label")) return clean(element.getAttribute("aria-label"));
    if (element.labels?.length) return clean([...element.labels].map(words).join(" "));
    const titled = { FIELDSET: "legend", TABLE: "caption", FIGURE: "figcaption" }[element.tagName];
    if (titled) return clean([...element.children].filter((child) => child.matches(titled)).map(words).join(" "));
    if (element.matches("input[type=button], input[type=submit], input[type=reset]")) return clean(element.value);
    if (element.matches("input, textarea, select")) return clean(element.title);
    return clean(words(element)) || clean(element.title);
  };

  const notTyped = ["radio", "checkbox", "button", "submit", "reset", "hidden", "file"].map((type) => `[type=${type}]`);
  const roles = {
    button: "button, summary, input[type=button], input[type=submit], input[type=reset], [role=button]",
    link: "a[href], [role=link]",
    field: `input:not(${notTyped}), textarea, [role=textbox]`,
    list: "select",
    file: "input[type=file]",
    radio: "input[type=radio], [role=radio]",
    checkbox: "input[type=checkbox], [role=checkbox]",
    group: "fieldset, [role=group], [role=radiogroup], section[aria-label], section[aria-labelledby], [role=region]",
    table: "table",
  };

  // The hidden inputs of the design system lie under their labels.
  const shown = (element) => !hidden(element) || [...(element.labels ?? [])].some((label) => !hidden(label));

  const all = (role, inside = document) => [...inside.querySelectorAll(roles[role])].filter(shown);

  // Everything of this role and name, and the names that there are, for the message when that is not one.
  const find = (role, wanted, inside) => {
    const here = all(role, inside), found = here.filter((element) => name(element) === clean(wanted));
    // Links of one name that lead to one place are one to who reads them.
    const same = role === "link" && found.every((link) => link.href && link.href === found[0].href);
    return { found: same ? found.slice(0, 1) : found, names: here.map(name) };
  };

  // Of an option the name ends in the number of its statement, where others on the page have the same: in a group it is
  // known without.
  const within = (element) => name(element).replace(/ ?, \d+$/, "");

  // An option of a question; a group of the same name is looked for inside others too.
  const option = (role, group, wanted) => {
    const groups = find("group", group);
    if (groups.found.length !== 1) return { found: [], groups: groups.found.length, names: groups.names };
    const here = all(role, groups.found[0]);
    return { found: here.filter((element) => within(element) === clean(wanted)), names: here.map(within), groups: 1 };
  };

  const enabled = (element) => !element.matches(":disabled, [aria-disabled=true]");

  // What a click on an input lands on: its label where the design system hides the input.
  const target = (element) => {
    const label = [...(element.labels ?? [])].find((each) => !hidden(each));
    return element.matches("input[type=radio], input[type=checkbox]") && label ? label : element;
  };

  // What is laid out, words in charts among it; not what stands in a field.
  const text = () => document.body?.innerText.trim() ?? "";

  // Every piece of text that somebody sees or hears, as it stands in the page. A picture is one piece: its lines are
  // broken by hand.
  const spoken = ["aria-label", "alt", "title", "placeholder"];
  const inside = (element) =>
    element.matches("svg")
      ? [[...element.querySelectorAll("text, title, desc")].map((each) => each.textContent).join(" ")]
      : [...element.childNodes].filter((each) => each.nodeType === Node.TEXT_NODE).map((each) => each.data);
  const said = () => {
    const pieces = [document.title];
    for (const element of document.body.querySelectorAll("*:not(script, style, noscript, svg *)")) {
      if (!hidden(element)) pieces.push(...spoken.map((name) => element.getAttribute(name)), ...inside(element));
    }
    return pieces.map((piece) => (piece ?? "").replace(/\s+/g, " ").trim()).filter(Boolean);
  };

  return {
    text,
    said,
    sees: (wanted) => clean(text()).includes(clean(wanted)),
    find: (role, wanted) => {
      const { found, names } = find(role, wanted);
      return { found: found.map(target), enabled: found.map(enabled), names };
    },
    option: (role, group, wanted) => {
      const { found, names, groups } = option(role, group, wanted);
      return { found: found.map(target), enabled: found.map(enabled), names, groups };
    },
    chosen: (role, group) => {
      const groups = find("group", group);
      const options = groups.found.length === 1 ? all(role, groups.found[0]) : [];
      return { groups: groups.found.length, names: groups.names, chosen: options.filter((each) => each.checked).map(within) };
    },
    value: (role, wanted) => {
      const { found, names } = find(role, wanted);
      return { found: found.map((each) => each.value), names };
    },
    pick: (wanted, choice) => {
      const { found, names } = find("list", wanted);
      const options = found.flatMap((list) => [...list.options]);
      return { found: options.filter((each) => clean(each.label) === clean(choice)), enabled: [true], names: names.concat(options.map((each) => each.label)) };
    },
    // The innermost elements that show a text.
    everything: (wanted) => {
      const shows = (element) => !hidden(element) && clean(element.innerText).includes(clean(wanted));
      return { found: [...document.body.querySelectorAll("*")].filter((each) => shows(each) && ![...each.children].some(shows)) };
    },
    headings: () => [...document.querySelectorAll("h1")].filter((each) => !hidden(each)).map((each) => clean(words(each))),
    table: (wanted) => {
      const { found, names } = find("table", wanted);
      const cells = (row) => [...row.cells].map((cell) => clean(cell.innerText));
      return { found: found.map((table) => [...table.rows].map(cells)), names };
    },
    focused: () => {
      const active = document.activeElement;
      const role = Object.keys(roles).find((each) => active?.matches(roles[each]));
      const fieldset = active?.closest(roles.group);
      return !active || active === document.body
        ? { name: "", role: "", group: "" }
        : { name: name(active), role: role ?? active.tagName.toLowerCase(), group: fieldset ? name(fieldset) : "", checked: active.checked === true };
    },
  };
})();
