// Runs in the pages of TypeDoc. Its navigation has links inside of the buttons that fold it: a screen reader sees the
// button only. The links are moved in front of them.
const navigation = document.getElementById('tsd-nav-container')

function move() {
  for (const link of navigation?.querySelectorAll('summary > a') ?? []) {
    const summary = link.parentElement
    const details = summary?.parentElement
    summary?.setAttribute('aria-label', `Members of ${link.textContent?.trim()}`)
    details?.before(link)
    details?.parentElement?.classList.add('folded')
  }
}

if (navigation) {
  move()
  // It is made when its data has arrived, and members when they are unfolded.
  new MutationObserver(move).observe(navigation, { childList: true, subtree: true })
}
