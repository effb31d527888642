/** Leaves empty fields out of a filter's address, so that it can be read and passed on. */
export function sendLeanForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-lean]')) {
    form.addEventListener('formdata', ({ formData }) => {
      for (const [name, value] of [...formData]) if (value === '') formData.delete(name)
    })
  }
}
