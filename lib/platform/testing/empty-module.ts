// Stands for the package `server-only` in tests, where no browser bundle exists to be protected.
export {}
