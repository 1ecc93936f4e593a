// What every page gets better with, and works without.
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  document.querySelectorAll('.h-account[open], .h-menu[open]').forEach(menu => {
    menu.open = false;
    menu.querySelector('summary').focus();
  });
});
document.addEventListener('click', event => {
  document.querySelectorAll('.h-account[open], .h-menu[open]').forEach(menu => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});
document.querySelectorAll('[data-reveal]').forEach(button => {
  const field = document.getElementById(button.dataset.reveal);
  const word = button.textContent;
  button.addEventListener('click', () => {
    const shown = field.type === 'password';
    field.type = shown ? 'text' : 'password';
    button.textContent = shown ? button.dataset.shown : word;
  });
});
// What asks again every second stops once the answer was another page: each answer would set out for that page anew, and one
// that takes longer than a second would never come.
let leaves = false;
document.addEventListener('htmx:beforeOnLoad', event => {
  leaves ||= event.detail.xhr.getResponseHeader('HX-Redirect') !== null;
});
document.addEventListener('htmx:beforeRequest', event => {
  if (leaves) event.preventDefault();
});
addEventListener('pageshow', () => { leaves = false; });
