# Installs this folder's packages once, by its lock, outside the tree; PACKAGES is their node_modules.
packages() {
  local folder here_ts=$languages/typescript
  folder=$CACHE/typescript/$(sha256sum "$here_ts/package-lock.json" | cut -c1-16)
  [ -f "$folder/complete" ] || {
    rm -rf "$folder"
    mkdir -p "$folder"
    cp "$here_ts/package.json" "$here_ts/package-lock.json" "$folder/"
    (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund)
    touch "$folder/complete"
  }
  PACKAGES=$folder/node_modules
  ln -sfn "$PACKAGES" "$WORK/node_modules"
}
