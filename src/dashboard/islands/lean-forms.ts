/** Leaves empty fields out of a filter's address, so that it can be read and passed on. */
export function sendLeanForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-lean]')) {
    form.addEventListener('formdata', ({ formData }) => {
      const empty = [...formData.entries()].filter(([, value]) => value === '')
      for (const [name] of empty) formData.delete(name)
    })
  }
}
