// While a question or an offer is typed: what is there already, from /api/v1/need-suggestions. All texts are put in as text, never as markup.
(() => {
  const box = document.getElementById('typing');
  if (!box) return;
  const words = box.dataset;
  const fields = ['title', 'text'].map((id) => document.getElementById(`${words.form}:${id}`));
  if (fields.some((field) => !field)) return;
  const root = words.root ?? ''; // an empty attribute is left out of the page
  let last = '';
  let timer = 0;

  const make = (tag, text, kind) => {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    if (kind) element.className = kind;
    return element;
  };

  const section = (title, rows) => {
    if (!rows.length) return [];
    return [make('h3', title), ...rows];
  };

  const askedRow = (one) => {
    const row = make('div', '', 'doc');
    const link = make('a', one.title);
    link.href = `${root}/expertise/need?id=${one.need}`;
    row.append(link);
    if (one.outcome) row.append(make('div', one.outcome, 'why'));
    return row;
  };

  const documentRow = (one) => {
    const row = make('div', '', 'doc');
    const link = make('a', one.title);
    link.href = `${root}/library/document?id=${encodeURIComponent(one.document)}&page=${one.page}`;
    row.append(link, make('div', [one.municipalityName, one.locator].filter(Boolean).join(' · '), 'small'), make('div', one.passage, 'why'));
    return row;
  };

  const personRow = (one) => {
    const row = make('div', '', 'doc');
    row.append(make('b', `${one.provider.displayName} · ${one.municipalityName}`), make('div', one.explanation, 'why'));
    return row;
  };

  const themeRow = (themes) => {
    const row = make('div', '', 'row');
    for (const theme of themes) {
      const choice = document.querySelector(`[id="${words.form}"] input[type=checkbox][value="${CSS.escape(theme.code)}"]`);
      if (!choice || choice.checked) continue;
      const button = make('button', `+ ${theme.name}`, 'btn quiet small');
      button.type = 'button';
      button.addEventListener('click', () => {
        choice.checked = true;
        button.remove();
      });
      row.append(button);
    }
    return row.children.length ? [row] : [];
  };

  const show = (found) => {
    const parts = [
      ...(words.asked ? section(words.asked, found.asked.map(askedRow)) : []),
      ...(words.documents ? section(words.documents, found.documents.map(documentRow)) : []),
      ...(words.people ? section(words.people, found.people.map(personRow)) : []),
      ...section(words.themes, themeRow(found.themes)),
    ];
    const nothing = words.nothing ? [make('h2', words.title), make('p', words.nothing, 'small')] : [];
    box.replaceChildren(...(parts.length ? [make('h2', words.title), ...parts] : nothing));
  };

  const look = async () => {
    const text = fields.map((field) => field.value.trim()).join(' ').trim().slice(0, 1000);
    if (text.length < 12 || text === last) return;
    last = text;
    box.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(`${root}/api/v1/need-suggestions?text=${encodeURIComponent(text)}`, { headers: { 'Accept-Language': document.documentElement.lang, Accept: 'application/json' } });
      if (answer.ok && text === last) show(await answer.json());
    } catch {
      last = '';
    } finally {
      box.removeAttribute('aria-busy');
    }
  };

  for (const field of fields) {
    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(look, 450);
    });
  }
  look();
})();
