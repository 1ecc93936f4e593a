// The values of a variable: found while one types, and in the order that one wants. Without script the list stands as the table has it.
document.querySelectorAll('[data-values]').forEach(values => {
  const filter = values.querySelector('[data-values-filter]');
  const sort = values.querySelector('[data-values-sort]');
  const choose = values.querySelector('[data-values-choose]');
  const list = values.querySelector('.sb-values');
  const ones = [...list.querySelectorAll('label')].map((label, place) => ({
    label, place, box: label.querySelector('input'), name: label.textContent.trim().toLocaleLowerCase('da')
  }));
  const shown = () => ones.filter(one => !one.label.hidden);
  const orders = {
    table: (a, b) => a.place - b.place,
    label: (a, b) => a.name.localeCompare(b.name, 'da', { numeric: true }),
    code: (a, b) => a.box.value.localeCompare(b.box.value, 'da', { numeric: true }),
    chosen: (a, b) => b.box.checked - a.box.checked || a.place - b.place
  };

  const find = () => {
    const asked = filter.value.trim().toLocaleLowerCase('da');
    ones.forEach(one => { one.label.hidden = !one.name.includes(asked); });
    const count = shown().length;
    choose.textContent = count === 1 ? choose.dataset.one : choose.dataset.more.replace('2', count.toLocaleString(document.documentElement.lang));
  };

  sort.addEventListener('change', () => {
    ones.sort(orders[sort.value]);
    list.append(...ones.map(one => one.label));
  });
  // a list that is not here as a whole is looked through by the server
  if (filter.dataset.valuesFilter === 'whole' && !filter.value) {
    filter.addEventListener('input', find);
    filter.addEventListener('keydown', event => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      if (shown().length) shown()[0].box.focus();
    });
  }
  list.addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const here = shown().findIndex(one => one.box === document.activeElement);
    if (!step || here < 0) return;
    event.preventDefault();
    const next = shown()[here + step];
    (next ? next.box : filter).focus();
  });
});
