// The meeting room: an answer of 409 holds what somebody else decided first, so it is shown in place.
document.body.addEventListener('htmx:beforeSwap', event => {
  if (event.detail.xhr.status === 409) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});
// What was just saved leaves the keyboard where the next decision is typed, unless the writer has moved on already.
document.body.addEventListener('htmx:afterSettle', event => {
  const entry = event.target.closest && event.target.closest('.m-entry');
  if (!entry || document.activeElement !== document.body) return;
  const fields = [...document.querySelectorAll('.m-decide select')];
  const own = entry.querySelector('.m-decide select');
  const next = own || fields.find(field => entry.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING);
  if (next) next.focus();
});
