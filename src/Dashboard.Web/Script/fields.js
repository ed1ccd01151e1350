// Fields that send themselves, and what is typed in them.

// Fields that nobody filled in are no part of an address.
document.addEventListener('formdata', ({ formData }) => {
  for (const [name, value] of [...formData]) if (value === '') formData.delete(name);
});
document.addEventListener('change', ({ target }) => {
  const form = target.closest?.('form[data-sends]');
  if (!form?.reportValidity()) return;
  // Enter changes the field and sends the form: once is enough.
  const later = setTimeout(() => form.requestSubmit());
  form.addEventListener('submit', () => clearTimeout(later), { once: true });
});

// What is typed and not sent stays when the page changes around it: the framework's navigation gives every field the text
// that it has in the new page.
const typed = new Map();
document.addEventListener('input', ({ target }) => {
  if (!target.matches?.('form[data-enhance] input:is([type=search], [type=number], [type=text])')) return;
  typed.set(target, { text: target.value, given: target.defaultValue, caret: target.selectionEnd });
});

export function keepTyped() {
  for (const [field, { text, given, caret }] of typed) {
    if (!field.isConnected || field.defaultValue !== given) typed.delete(field);
    else if (field.value !== text) {
      field.value = text;
      if (caret !== null) field.setSelectionRange(caret, caret);
    }
  }
}

export const isTyped = field => typed.has(field);
