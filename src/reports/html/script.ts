/**
 * The one script: it makes every table of data sortable and filterable. The page says all it has to say without it.
 * Rows are sorted by the values in `data-sort`, else by their words.
 */
export const SCRIPT = `
'use strict';
const words = new Intl.Collator('en-GB', { numeric: true });
const valueOf = (row, column) => {
  const cell = row.cells[column];
  return cell.dataset.sort === undefined ? cell.textContent : Number(cell.dataset.sort);
};
const compare = (one, other) =>
  typeof one === 'number' && typeof other === 'number' ? one - other : words.compare(String(one), String(other));

const sortable = (table) => {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const sort = (head, column) => {
    const rows = [...body.rows];
    const isFigure = rows.some((row) => row.cells[column].dataset.sort !== undefined);
    const before = head.getAttribute('aria-sort');
    const order = before === null ? (isFigure ? 'descending' : 'ascending') : before === 'ascending' ? 'descending' : 'ascending';
    const sign = order === 'ascending' ? 1 : -1;
    const keyed = rows.map((row) => ({ row, value: valueOf(row, column) }));
    keyed.sort((one, other) => sign * compare(one.value, other.value));
    for (const other of heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', order);
    body.append(...keyed.map(({ row }) => row));
  };
  heads.forEach((head, column) => {
    if (head.tagName !== 'TH') return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sort(head, column));
    head.append(button);
  });
};

let number = 0;
const OPEN_FROM = 20;
const filterable = (table) => {
  const rows = [...table.tBodies[0].rows].map((row) => ({ row, text: row.textContent.toLowerCase() }));
  number += 1;
  const tools = document.createElement('div');
  const button = document.createElement('button');
  const field = document.createElement('div');
  const label = document.createElement('label');
  const input = document.createElement('input');
  const count = document.createElement('span');
  tools.className = 'tools';
  button.type = 'button';
  button.className = 'tool';
  field.id = 'filter-' + number;
  field.className = 'filter';
  input.id = 'filter-input-' + number;
  input.type = 'search';
  input.autocomplete = 'off';
  label.htmlFor = input.id;
  count.className = 'count';
  count.setAttribute('role', 'status');
  const name = document.createElement('span');
  name.className = 'hidden';
  name.textContent = ' in: ' + table.caption.textContent;
  label.append('Rows that contain', name.cloneNode(true));
  button.append('Filter rows', name);
  button.setAttribute('aria-controls', field.id);
  const show = (isShown) => {
    field.hidden = !isShown;
    button.setAttribute('aria-expanded', String(isShown));
  };
  const filter = () => {
    const wanted = input.value.trim().toLowerCase();
    let shown = 0;
    for (const { row, text } of rows) {
      row.hidden = !text.includes(wanted);
      if (!row.hidden) shown += 1;
    }
    count.textContent = wanted === '' ? '' : shown + ' of ' + rows.length + ' rows';
  };
  input.addEventListener('input', filter);
  button.addEventListener('click', () => {
    show(field.hidden);
    if (field.hidden) input.value = '';
    else input.focus();
    filter();
  });
  field.append(label, input, count);
  tools.append(button, field);
  show(rows.length >= OPEN_FROM);
  const box = table.closest('.scroll') || table;
  box.before(tools);
};

for (const table of document.querySelectorAll('table.data')) {
  if (table.tBodies[0].rows.length < 2) continue;
  sortable(table);
  filterable(table);
}
`;
