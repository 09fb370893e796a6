# Finding Chromium for the browser tests; on Debian as root it is installed. Sourced by ./verify.

find_browser() {
  has_browser || install_browser || true
  if has_browser; then
    OYER_BROWSER=$(command -v chromium || command -v chromium-browser || command -v google-chrome)
    OYER_DRIVER=$(command -v chromedriver)
    export OYER_BROWSER OYER_DRIVER
  fi
}

has_browser() {
  { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null 2>&1 &&
    command -v chromedriver >/dev/null 2>&1
}

install_browser() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
  echo "Installing Chromium for the browser tests ..." >&2
  apt-get update -qq >/dev/null 2>&1 &&
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium chromium-driver >/dev/null 2>&1
}
