// Agendas and papers: better with script, and working without.

// Order by drag, or with the arrow keys on the grip. Every move is one post, so what is seen is what is kept.
document.querySelectorAll('[data-arrange=true]').forEach(agenda => {
  const lines = [...agenda.querySelectorAll('[data-line]')];
  let dragged = null;

  const move = (line, to) => {
    const form = line.querySelector('.m-move');
    const place = document.createElement('input');
    place.type = 'hidden';
    place.name = 'to';
    place.value = to;
    form.append(place);
    sessionStorage.setItem('helhed.moved', line.dataset.line);
    form.submit();
  };

  lines.forEach(line => {
    const grip = line.querySelector('.grip');
    grip.addEventListener('keydown', event => {
      if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
        event.preventDefault();
        move(line, event.key === 'ArrowUp' ? 'up' : 'down');
      }
    });
    grip.addEventListener('pointerdown', () => { line.draggable = true; });
    grip.addEventListener('pointerup', () => { line.draggable = false; });
    line.addEventListener('dragstart', event => {
      dragged = line;
      line.classList.add('m-dragged');
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', line.dataset.line);
    });
    line.addEventListener('dragend', () => {
      line.draggable = false;
      line.classList.remove('m-dragged');
      lines.forEach(other => other.classList.remove('m-above', 'm-below'));
      dragged = null;
    });
    line.addEventListener('dragover', event => {
      if (!dragged || dragged === line) return;
      event.preventDefault();
      const box = line.getBoundingClientRect();
      const below = event.clientY > box.top + box.height / 2;
      lines.forEach(other => other.classList.remove('m-above', 'm-below'));
      line.classList.add(below ? 'm-below' : 'm-above');
    });
    line.addEventListener('drop', event => {
      if (!dragged || dragged === line) return;
      event.preventDefault();
      const from = Number(dragged.dataset.place);
      const over = Number(line.dataset.place) + (line.classList.contains('m-below') ? 1 : 0);
      move(dragged, from < over ? over - 1 : over);
    });
  });

  const moved = sessionStorage.getItem('helhed.moved');
  if (moved) {
    sessionStorage.removeItem('helhed.moved');
    const line = lines.find(one => one.dataset.line === moved);
    // the browser clears the focus when it scrolls to the line in the address, so this comes after it
    if (line) window.addEventListener('load', () => setTimeout(() => line.querySelector('.grip').focus(), 50));
  }
});

// A paper being written.
document.querySelectorAll('form[data-paper]').forEach(form => {
  const key = 'helhed.paper.' + form.dataset.paper;
  const fields = () => [...form.querySelectorAll('textarea, input[type=text]')];
  const state = () => Object.fromEntries(fields().map((field, at) => [field.name + '#' + at, field.value]));
  const began = JSON.stringify(state());
  const note = document.querySelector('[data-unsaved]');

  // What was typed is kept on this machine until the server has it, so a lost session loses nothing.
  const kept = JSON.parse(localStorage.getItem(key) || 'null');
  const saved = kept && kept.sent && kept.version !== form.dataset.version;
  if (saved) {
    localStorage.removeItem(key);
  } else if (kept && JSON.stringify(kept.fields) !== began && note) {
    note.hidden = false;
    note.querySelector('[data-restore]').addEventListener('click', () => {
      fields().forEach((field, at) => {
        const text = kept.fields[field.name + '#' + at];
        if (text !== undefined) field.value = text;
      });
      note.hidden = true;
      form.querySelector('textarea').focus();
    });
    note.querySelector('[data-drop]').addEventListener('click', () => {
      localStorage.removeItem(key);
      note.hidden = true;
    });
  }
  const keep = sent => localStorage.setItem(key, JSON.stringify({ version: form.dataset.version, sent, fields: state() }));
  form.addEventListener('input', () => keep(false));
  form.addEventListener('submit', () => keep(true));

  // A figure goes in where the writer was last.
  let place = form.querySelector('textarea[data-figures]');
  form.addEventListener('focusin', event => {
    if (event.target.matches('[data-figures]')) place = event.target;
  });
  document.querySelectorAll('[data-insert]').forEach(button => {
    button.addEventListener('click', () => {
      if (!place) return;
      const mark = '[[' + button.dataset.insert + ']]';
      place.setRangeText(mark, place.selectionStart, place.selectionEnd, 'end');
      place.dispatchEvent(new Event('input', { bubbles: true }));
      place.focus();
    });
  });
});
