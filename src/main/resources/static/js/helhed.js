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
  button.hidden = false;
  button.addEventListener('click', () => {
    const shown = field.type === 'password';
    field.type = shown ? 'text' : 'password';
    button.textContent = shown ? button.dataset.shown : word;
  });
});
