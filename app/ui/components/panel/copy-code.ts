// The button that copies a code: whoever writes it down by hand mistakes a letter.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  const words = button.textContent;
  button.hidden = false;
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(button.dataset['copies'] ?? '').then(
      () => {
        button.textContent = 'Đã chép';
        setTimeout(() => {
          button.textContent = words;
        }, 3000);
      },
      () => {
        button.textContent = 'Không chép được: hãy chọn mã rồi chép';
      },
    );
  });
}
