// The button beside a password: a phone's keyboard is small, and nobody sees over the shoulder at night. What is sent is
// hidden again first, so that no browser keeps it among the words it suggests.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-shows]')) {
  const input = document.getElementById(button.dataset['shows'] ?? '');
  const word = button.firstElementChild;
  if (!(input instanceof HTMLInputElement) || word === null) continue;
  const show = (isShown: boolean) => {
    input.type = isShown ? 'text' : 'password';
    word.textContent = isShown ? 'Ẩn' : 'Hiện';
  };
  show(false);
  button.hidden = false;
  button.addEventListener('click', () => {
    show(input.type === 'password');
  });
  input.form?.addEventListener('submit', () => {
    show(false);
  });
}
