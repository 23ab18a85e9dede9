// “Gửi lại” can be pressed after a minute: until then the button says how long. Without a script the portal says it.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-wait-seconds]')) {
  const words = button.textContent ?? '';
  const end = Date.now() + Number(button.dataset['waitSeconds']) * 1000;
  const tick = () => {
    const secondsLeft = Math.ceil((end - Date.now()) / 1000);
    button.disabled = secondsLeft > 0;
    button.textContent = secondsLeft > 0 ? `${words} (sau ${secondsLeft} giây)` : words;
    if (secondsLeft > 0) setTimeout(tick, 1000);
  };
  tick();
}
