// Choosing from a long list: a filter, and only the chosen. Without script the list stands whole.
// Text as it is searched, as dk.helhed.kernel.SearchText has it.
const plain = text => text.normalize('NFC').toLocaleLowerCase('da')
  .replace(/[æä]/g, 'ae').replace(/[øö]/g, 'oe').replaceAll('å', 'aa')
  .normalize('NFD').replace(/[\u0300-\u036f]/g, '');

document.querySelectorAll('[data-pick]').forEach(pick => {
  const filter = pick.querySelector('[data-pick-filter]');
  const only = pick.querySelector('[data-pick-only]');
  const count = pick.querySelector('[data-pick-count]');
  const ones = [...pick.querySelectorAll('[data-pick-one]')].map(label => ({
    label, box: label.querySelector('input'), name: plain(label.textContent)
  }));
  const unders = [...pick.querySelectorAll('[data-pick-under]')].map(under => ({
    under, name: plain(under.querySelector('legend').textContent)
  }));

  const show = () => {
    const asked = plain(filter.value.trim());
    const wholes = new Set(unders.filter(one => asked && one.name.includes(asked)).map(one => one.under));
    ones.forEach(one => {
      const fits = one.name.includes(asked) || wholes.has(one.label.closest('[data-pick-under]'));
      one.label.hidden = !fits || (only.checked && !one.box.checked);
    });
    unders.forEach(one => { one.under.hidden = !one.under.querySelector('[data-pick-one]:not([hidden])'); });
    pick.querySelector('[data-pick-none]').hidden = unders.some(one => !one.under.hidden);
  };

  filter.addEventListener('input', show);
  only.addEventListener('change', show);
  // Enter in the filter goes to the first area that fits; it does not send the form
  filter.addEventListener('keydown', event => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const first = ones.find(one => !one.label.hidden);
    if (first) first.box.focus();
  });
  pick.addEventListener('change', () => { count.textContent = ones.filter(one => one.box.checked).length; });
});
