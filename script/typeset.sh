#!/bin/sh
# Typesets the project's own papers again from their sources. Needs pdflatex, xelatex, groff and chromium; not part of the checks.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT

# A fixed date keeps a PDF of pdflatex the same, byte for byte, as long as LaTeX is the same release. XeLaTeX numbers its
# files anew each time, and so its PDFs differ in that number alone.
export SOURCE_DATE_EPOCH=1704067200

# Twice, because references to figures and tables are known only after the first pass.
typeset() {
  engine=$1
  source=$2
  target=$3
  command -v "$engine" >/dev/null || { echo "typeset: $engine is not installed" >&2; exit 1; }
  for _ in 1 2; do
    "$engine" -interaction=nonstopmode -halt-on-error -output-directory "$build" "$source" >"$build/log" ||
      { tail -n 20 "$build/log" >&2; exit 1; }
  done
  mv "$build/$(basename "$source" .tex).pdf" "$target"
  echo "$target"
}

papers="$root/example/papers"
typeset pdflatex "$papers/src/tidewell2024counting.tex" "$papers/tidewell2024counting.pdf"
typeset pdflatex "$papers/src/crumb2023year.tex" "$papers/src/crumb2023year.pdf"

fixtures="$root/test/fixtures/papers"
for name in en-columns de-wolken fr-escaliers; do
  typeset pdflatex "$fixtures/$name.tex" "$fixtures/$name.pdf"
done
# XeLaTeX for the scripts that need an OpenType font: FreeSerif, WenQuanYi Micro Hei.
for name in ru-chasy el-gates zh-zaocan; do
  typeset xelatex "$fixtures/$name.tex" "$fixtures/$name.pdf"
done
groff -ms -k -Tpdf "$fixtures/en-lines.ms" >"$fixtures/en-lines.pdf"
echo "$fixtures/en-lines.pdf"

# Chromium for what browsers print: signs drawn in parts, scripts written from right to left. DejaVu, Lohit Devanagari.
for source in "$root"/test/fixtures/printed/*.html; do
  target="${source%.html}.pdf"
  chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf="$target" "file://$source" 2>"$build/log" ||
    { tail -n 20 "$build/log" >&2; exit 1; }
  echo "$target"
done
