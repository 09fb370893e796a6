# Finding what the tests use besides the JDK: Chromium, and Tesseract for scanned pages; on Debian as root they are
# installed. Sourced by ./verify.

find_browser() {
  has_browser || install chromium chromium-driver || true
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

# The program finds it by itself, and what needs it is skipped where it is not.
find_ocr() {
  has_ocr || install tesseract-ocr tesseract-ocr-deu || true
}

has_ocr() { command -v tesseract >/dev/null 2>&1; }

install() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
  echo "Installing $* for the tests ..." >&2
  apt-get update -qq >/dev/null 2>&1 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null 2>&1
}
