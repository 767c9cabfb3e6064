#!/bin/sh
# Starts a browser that sees a folder in the place of its own policies, and changes nothing for any other program.
# POLICIES: the folder; PLACE: where the browser looks for it; PROGRAM: the browser.
exec unshare --mount sh -c 'mkdir -p "$PLACE" && mount --bind "$POLICIES" "$PLACE" && exec "$PROGRAM" "$@"' sh "$@"
