# Makes a virtual environment of pinned packages once, and puts it first on the PATH.
venv() {
  local name=$1
  shift
  local folder=$CACHE/python/$name
  [ -f "$folder/complete" ] || {
    rm -rf "$folder"
    python3 -m venv "$folder"
    "$folder/bin/pip" install -q --disable-pip-version-check "$@"
    touch "$folder/complete"
  }
  PATH=$folder/bin:$PATH
}
