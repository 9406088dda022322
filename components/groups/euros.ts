const format = new Intl.NumberFormat('fr-FR', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 2,
  trailingZeroDisplay: 'stripIfInteger',
})

/** « 140 000 € »; cents only when there are some. */
export function euros(amount: number): string {
  return format.format(amount)
}
